import { isHolder } from "../internal/is-object.ts";
import type { Dataset } from "./dataset.ts";
import { collectionOf, type IdNode, idTreeOf, partsAt, walkIds } from "./id-tree.ts";
import type { CollectionName } from "./ids.ts";

/** What is left of a part of a record, or the number of steps to the object that is removed along with it. */
type Left = { readonly value: unknown } | { readonly takes: number };

/**
 * Removes from a record the references to records that do not exist, and what makes no sense without them.
 *
 * @param has - whether a collection has a record with that id
 * @returns the same object if every reference leads to a record; undefined if the record itself is to be removed
 */
export function pruneRecord<C extends CollectionName>(
  collection: C,
  record: Dataset[C][number],
  has: (collection: CollectionName, id: string) => boolean,
): Dataset[C][number] | undefined {
  // Most records do not change, and to find that out copies nothing.
  if (isWhole(collection, record, has)) return record;
  const way: (string | number)[] = [];
  const prune = (node: IdNode, value: unknown): Left => {
    if (node.target !== undefined && typeof value === "string") {
      const to = collectionOf(node.target, record, way);
      return to !== undefined && has(to, value) ? { value } : { takes: node.target.takes };
    }
    if (!isHolder(value)) return { value };
    const changes = new Map<string | number, Left>();
    for (const [step, next] of node.next) {
      for (const [key, part] of partsAt(value, step)) {
        way[node.depth] = key;
        const left = prune(next, part);
        if ("takes" in left && left.takes <= node.depth) return left;
        if ("takes" in left || left.value !== part) changes.set(key, left);
      }
    }
    const rest = changes.size === 0 ? value : withChanges(value, changes);
    const count = Array.isArray(rest) ? rest.length : Object.keys(rest).length;
    if (count < (node.minItems ?? 0)) return { takes: node.depth - 1 };
    return count === 0 && changes.size > 0 && node.minItems === undefined ? { takes: node.depth } : { value: rest };
  };
  const left = prune(idTreeOf(collection), record);
  // Cast: only what can be absent was removed; a test compares the table with the JSON Schema.
  return "takes" in left ? undefined : (left.value as Dataset[C][number]);
}

/** Whether every reference of a record leads to a record, and every list has the entries that it needs. */
const isWhole = (
  collection: CollectionName,
  record: object,
  has: (collection: CollectionName, id: string) => boolean,
): boolean =>
  walkIds(
    idTreeOf(collection),
    record,
    (id, { target }, way) => {
      const to = collectionOf(target, record, way);
      return to !== undefined && has(to, id);
    },
    true,
  );

/** A copy of an object or list in which some parts are changed or removed. */
function withChanges(holder: object, changes: ReadonlyMap<string | number, Left>): object {
  const entries = partsAt(holder, "*").flatMap(([key, part]) => {
    const left = changes.get(key) ?? { value: part };
    return "takes" in left ? [] : [[key, left.value] as const];
  });
  return Array.isArray(holder) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
