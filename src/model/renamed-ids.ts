import { isHolder } from "../internal/is-object.ts";
import type { Dataset } from "./dataset.ts";
import type { RecordPath } from "./id-tree.ts";
import type { CollectionName } from "./ids.ts";
import { referencesOf } from "./references.ts";

/** Renamed ids: for each collection, former ids as keys, each with the current id as its value. */
export type RenamedIds = Readonly<Partial<Record<CollectionName, Readonly<Record<string, string>>>>>;

/** The record with the current ids in its references. The same object if none of the ids that it refers to was renamed. */
export function withCurrentIds<R extends Dataset[CollectionName][number]>(
  collection: CollectionName,
  record: R,
  renamed: RenamedIds,
): R {
  if (Object.keys(renamed).length === 0) return record;
  const former = referencesOf(collection, record).flatMap(({ collection: to, id, path }) => {
    const names = renamed[to] ?? {};
    const current = Object.hasOwn(names, id) ? names[id] : undefined;
    return current === undefined ? [] : [{ path, current }];
  });
  // Cast: an id in the place of another keeps the type of the record.
  return former.reduce<unknown>((copy, { path, current }) => withValueAt(copy, path, current), record) as R;
}

/** A copy in which the value at a path is another one. */
function withValueAt(part: unknown, [step, ...rest]: RecordPath, value: string): unknown {
  if (step === undefined) return value;
  if (!isHolder(part)) return part;
  const inner = withValueAt(Reflect.get(part, step), rest, value);
  return Array.isArray(part) ? part.with(Number(step), inner) : { ...part, [step]: inner };
}
