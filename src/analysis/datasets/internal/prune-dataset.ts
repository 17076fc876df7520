import { collectionsFrom, type Dataset } from "../../../model/dataset.ts";
import { type CollectionName, collectionNames } from "../../../model/ids.ts";
import { pruneRecord } from "../../../model/prune-record.ts";
import { referencesOf } from "../../../model/references.ts";
import { recordKey } from "./record-key.ts";

type AnyRecord = Dataset[CollectionName][number];

interface Remaining {
  readonly collection: CollectionName;
  /** What is left of the record; undefined once it is removed. */
  left: AnyRecord | undefined;
}

/**
 * Cleans up a dataset from which records were removed: removes the references to them and what makes no sense without
 * them, until every reference leads to a record. A record that does not change stays the same object.
 *
 * @param atlases - the ids of sources that only places may refer to
 */
export function pruneDataset(dataset: Dataset, atlases: ReadonlySet<string> = new Set()): Dataset {
  const ids = new Map(collectionNames.map((name) => [name, new Set(dataset[name].map(({ id }) => id))]));
  const has = (collection: CollectionName, id: string): boolean => ids.get(collection)?.has(id) ?? false;
  const hasSource = (collection: CollectionName, id: string): boolean =>
    has(collection, id) && !(collection === "sources" && atlases.has(id));
  const entriesOf = new Map(
    collectionNames.map((collection) => [
      collection,
      dataset[collection].map((record): Remaining => ({ collection, left: record })),
    ]),
  );
  const entries = [...entriesOf.values()].flat();

  /** Prunes some of the records, and returns the keys of those that were removed. */
  const prune = (some: Iterable<Remaining>): readonly string[] => {
    const gone: string[] = [];
    for (const entry of some) {
      const { collection, left } = entry;
      if (left === undefined) continue;
      entry.left = pruneRecord(collection, left, collection === "places" ? has : hasSource);
      if (entry.left !== undefined) continue;
      ids.get(collection)?.delete(left.id);
      gone.push(recordKey(collection, left.id));
    }
    return gone;
  };

  let gone = prune(entries);
  if (gone.length > 0) {
    // Removing one record can require removing another. Only records that refer to a removed one need another look.
    const referring = referringTo(entries);
    while (gone.length > 0) gone = prune(new Set(gone.flatMap((key) => referring.get(key) ?? [])));
  }
  return { ...dataset, ...collectionsFrom((name) => (entriesOf.get(name) ?? []).flatMap(({ left }) => left ?? [])) };
}

/** For each record, by its key, the records that refer to it. */
function referringTo(entries: readonly Remaining[]): ReadonlyMap<string, readonly Remaining[]> {
  const referring = new Map<string, Remaining[]>();
  for (const entry of entries) {
    if (entry.left === undefined) continue;
    for (const { collection, id } of referencesOf(entry.collection, entry.left)) {
      const key = recordKey(collection, id);
      const known = referring.get(key);
      if (known === undefined) referring.set(key, [entry]);
      else known.push(entry);
    }
  }
  return referring;
}
