import { isHolder } from "../internal/is-object.ts";
import type { Dataset } from "./dataset.ts";
import { collectionOf, type IdNode, idTreeOf, keysAt, partsAt } from "./id-tree.ts";
import type { CollectionName } from "./ids.ts";

/** What is left of a part of a record that changes, or the number of steps to the object that is removed along with it. */
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
  const way: (string | number)[] = [];
  // Most parts do not change, and to find that out copies nothing.
  const prune = (node: IdNode, value: unknown): Left | undefined => {
    if (node.target !== undefined && typeof value === "string") {
      const to = collectionOf(node.target, record, way);
      return to !== undefined && has(to, value) ? undefined : { takes: node.target.takes };
    }
    if (!isHolder(value)) return undefined;
    let changes: Map<string | number, Left> | undefined;
    for (const [step, next] of node.next) {
      for (const key of keysAt(value, step)) {
        way[node.depth] = key;
        const left = prune(next, Reflect.get(value, key));
        if (left === undefined) continue;
        if ("takes" in left && left.takes <= node.depth) return left;
        changes ??= new Map();
        changes.set(key, left);
      }
    }
    const rest = changes === undefined ? value : withChanges(value, changes);
    const { minItems } = node;
    if (Array.isArray(rest) && rest.length < (minItems ?? 0)) return { takes: node.depth - 1 };
    if (changes === undefined) return undefined;
    return minItems === undefined && Object.keys(rest).length === 0 ? { takes: node.depth } : { value: rest };
  };
  const left = prune(idTreeOf(collection), record);
  if (left === undefined) return record;
  // Cast: only what can be absent was removed; a test compares the table with the JSON Schema.
  return "takes" in left ? undefined : (left.value as Dataset[C][number]);
}

/** A copy of an object or list in which some parts are changed or removed. */
function withChanges(holder: object, changes: ReadonlyMap<string | number, Left>): object {
  const entries = partsAt(holder, "*").flatMap(([key, part]) => {
    const left = changes.get(key) ?? { value: part };
    return "takes" in left ? [] : [[key, left.value] as const];
  });
  return Array.isArray(holder) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
