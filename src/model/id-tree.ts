import { isHolder } from "../internal/is-object.ts";
import { valueAt } from "../internal/value-at.ts";
import { idPaths, type IdPath, type IdPaths } from "./id-paths.ts";
import { collectionNames, type CollectionName } from "./ids.ts";

/** A path in a record: the names of fields and the indexes of entries, from the outside in. */
export type RecordPath = readonly (string | number)[];

/** The paths to ids as a tree, so that every id in a record can be found in one pass. */
export interface IdNode {
  /** The number of steps from the record. */
  readonly depth: number;
  /** The next steps on the way to ids: the name of a field, or `*`. */
  readonly next: ReadonlyMap<string, IdNode>;
  /** What an id at this path refers to. Absent if the path goes on. */
  readonly target?: IdTarget;
  /** How many entries a list at this path needs; see {@link IdPaths}. */
  readonly minItems?: number;
}

/** What an id refers to. */
export interface IdTarget {
  readonly to: CollectionName | { readonly namedAt: readonly string[] };
  /** The number of steps to what is removed along with a lost reference; 0 is the record. */
  readonly takes: number;
}

const stepsOf = (path: string): readonly string[] => (path === "" ? [] : path.split("."));

/** Builds the tree of some paths. */
export function idTree(paths: IdPaths, path = ""): IdNode {
  const depth = stepsOf(path).length;
  const own = paths.ids.find((one) => one.path === path);
  const below = paths.ids.filter((one) => path === "" || one.path.startsWith(`${path}.`));
  const steps = new Set(below.map((one) => stepsOf(one.path)[depth] ?? ""));
  const minItems = paths.minItems[path];
  return {
    depth,
    next: new Map(
      [...steps].map((step) => [
        step,
        idTree({ ids: below, minItems: paths.minItems }, path === "" ? step : `${path}.${step}`),
      ]),
    ),
    ...(own && { target: targetOf(own) }),
    ...(minItems !== undefined && { minItems }),
  };
}

const targetOf = ({ path, to, takes = path }: IdPath): IdTarget => ({
  to: typeof to === "string" ? to : { namedAt: stepsOf(to.namedAt) },
  takes: stepsOf(takes).length,
});

const trees = new Map<CollectionName, IdNode>();

/** The tree of a collection. It is built when it is asked for, so that importing the library costs nothing for it. */
export function idTreeOf(collection: CollectionName): IdNode {
  let tree = trees.get(collection);
  if (tree === undefined) trees.set(collection, (tree = idTree(idPaths[collection])));
  return tree;
}

/** The parts of an object or list that a step leads to; empty if there is no such field. */
export function partsAt(holder: object, step: string): readonly (readonly [key: string | number, part: unknown])[] {
  if (step === "*") return Array.isArray(holder) ? [...holder.entries()] : Object.entries(holder);
  return Object.hasOwn(holder, step) ? [[step, Reflect.get(holder, step)]] : [];
}

/** The collection that an id refers to; undefined if the record does not name one. */
export function collectionOf({ to }: IdTarget, record: unknown, way: RecordPath): CollectionName | undefined {
  if (typeof to === "string") return to;
  const named = valueAt(
    record,
    to.namedAt.map((step, index) => (step === "*" ? (way[index] ?? "") : step)),
  );
  return collectionNames.find((name) => name === named);
}

/**
 * Calls `visit` for each id in a record, in the order of the table and of the lists in the record. The record may be
 * invalid: what cannot be read is skipped.
 */
export function visitIds(
  tree: IdNode,
  record: unknown,
  visit: (id: string, target: IdTarget, way: RecordPath) => void,
): void {
  walkIds(tree, record, (id, { target, depth }, way) => visit(id, target, way.slice(0, depth)));
}

/**
 * Walks through the ids in a record. It copies nothing: `way` changes on the way, and may be longer than the path of the
 * id.
 */
function walkIds(
  tree: IdNode,
  record: unknown,
  visit: (id: string, node: IdNode & { readonly target: IdTarget }, way: RecordPath) => void,
): void {
  const way: (string | number)[] = [];
  const walk = (node: IdNode, value: unknown): void => {
    if (typeof value === "string" && hasTarget(node)) visit(value, node, way);
    if (!isHolder(value)) return;
    for (const [name, next] of node.next) {
      for (const key of keysAt(value, name)) {
        way[node.depth] = key;
        walk(next, Reflect.get(value, key));
      }
    }
  };
  walk(tree, record);
}

/** Calls `visit` for each reference in a record, with the collection that it leads to. It copies nothing. */
export function walkReferences(
  collection: CollectionName,
  record: unknown,
  visit: (to: CollectionName, id: string) => void,
): void {
  walkIds(idTreeOf(collection), record, (id, { target }, way) => {
    const to = collectionOf(target, record, way);
    if (to !== undefined) visit(to, id);
  });
}

/** The names or indexes that a step leads to. */
export const keysAt = (holder: object, step: string): Iterable<string | number> => {
  if (step !== "*") return Object.hasOwn(holder, step) ? [step] : [];
  return Array.isArray(holder) ? holder.keys() : Object.keys(holder);
};

const hasTarget = (node: IdNode): node is IdNode & { readonly target: IdTarget } => node.target !== undefined;
