import { isHolder } from "../internal/is-object.ts";
import { valueAt } from "../internal/value-at.ts";
import { idPaths, type IdPath, type IdPaths } from "./id-paths.ts";
import { collectionNames, type CollectionName } from "./ids.ts";

/** A way through a record: names of fields and numbers of entries. */
export type RecordPath = readonly (string | number)[];

/** The paths to ids as a tree, so that one walk over a record finds every id. */
export interface IdNode {
  /** How many steps lead from the record to here. */
  readonly depth: number;
  /** The steps that lead on to ids: the name of a field, or `*`. */
  readonly next: ReadonlyMap<string, IdNode>;
  /** What an id here leads to. Absent: ids are only further down. */
  readonly target?: IdTarget;
  /** How many entries a list here needs; see {@link IdPaths}. */
  readonly minItems?: number;
}

/** What an id leads to. */
export interface IdTarget {
  readonly to: CollectionName | { readonly namedAt: readonly string[] };
  /** How many steps lead to what goes with a lost reference; 0 is the record. */
  readonly takes: number;
}

const stepsOf = (path: string): readonly string[] => (path === "" ? [] : path.split("."));

/** The tree of some paths. */
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

/** The tree of each collection. */
export const idTrees: Readonly<Record<CollectionName, IdNode>> = /* @__PURE__ */ treesOfAll();

function treesOfAll(): Readonly<Record<CollectionName, IdNode>> {
  // Cast: one tree for each collection.
  return Object.fromEntries(collectionNames.map((name) => [name, idTree(idPaths[name])])) as Record<
    CollectionName,
    IdNode
  >;
}

/** The parts of an object or a list to which a step leads; none where there is no such field. */
export function partsAt(holder: object, step: string): readonly (readonly [key: string | number, part: unknown])[] {
  if (step === "*") return Array.isArray(holder) ? [...holder.entries()] : Object.entries(holder);
  return Object.hasOwn(holder, step) ? [[step, Reflect.get(holder, step)]] : [];
}

/** The collection that an id leads to; undefined where the record that should name it does not. */
export function collectionOf({ to }: IdTarget, record: unknown, way: RecordPath): CollectionName | undefined {
  if (typeof to === "string") return to;
  const named = valueAt(
    record,
    to.namedAt.map((step, index) => (step === "*" ? (way[index] ?? "") : step)),
  );
  return collectionNames.find((name) => name === named);
}

/**
 * Calls `visit` for each id of a record, in the order of the table and of the lists in the record. A record can be
 * anything: where it is not as it should be, nothing is found.
 */
export function visitIds(
  tree: IdNode,
  record: unknown,
  visit: (id: string, target: IdTarget, way: RecordPath) => void,
): void {
  const way: (string | number)[] = [];
  const walk = (node: IdNode, value: unknown): void => {
    if (node.target !== undefined && typeof value === "string") visit(value, node.target, way.slice(0, node.depth));
    if (!isHolder(value)) return;
    for (const [step, next] of node.next) {
      for (const [key, part] of partsAt(value, step)) {
        way[node.depth] = key;
        walk(next, part);
      }
    }
  };
  walk(tree, record);
}
