import { type Dataset, datasetFrom } from "../../../model/dataset.ts";
import { type CollectionName, collectionNames } from "../../../model/ids.ts";
import { pruneRecord } from "../../../model/prune-record.ts";
import { referencesOf } from "../../../model/references.ts";
import { recordKey } from "./record-key.ts";

type AnyRecord = Dataset[CollectionName][number];

interface Remaining {
  readonly collection: CollectionName;
  /** What is left of the record; undefined when it is gone. */
  left: AnyRecord | undefined;
}

/**
 * A dataset from which records were taken away, without references to them and without what cannot do without them, until
 * every reference leads to a record. A record that loses nothing is the same object.
 */
export function pruneDataset(dataset: Dataset): Dataset {
  const ids = new Map(collectionNames.map((name) => [name, new Set(dataset[name].map(({ id }) => id))]));
  const has = (collection: CollectionName, id: string): boolean => ids.get(collection)?.has(id) ?? false;
  const entriesOf = new Map(
    collectionNames.map((collection) => [
      collection,
      dataset[collection].map((record): Remaining => ({ collection, left: record })),
    ]),
  );
  const entries = [...entriesOf.values()].flat();

  /** Prunes some of the records, and returns what refers to those that go. */
  const prune = (some: Iterable<Remaining>): readonly string[] => {
    const gone: string[] = [];
    for (const entry of some) {
      const { collection, left } = entry;
      if (left === undefined) continue;
      entry.left = pruneRecord(collection, left, has);
      if (entry.left !== undefined) continue;
      ids.get(collection)?.delete(left.id);
      gone.push(recordKey(collection, left.id));
    }
    return gone;
  };

  let gone = prune(entries);
  if (gone.length > 0) {
    // One record can take another with it. Only those that refer to what went are looked at again.
    const referring = referringTo(entries);
    while (gone.length > 0) gone = prune(new Set(gone.flatMap((key) => referring.get(key) ?? [])));
  }
  return datasetFrom((name) => (entriesOf.get(name) ?? []).flatMap(({ left }) => left ?? []));
}

/** The records that refer to each record. */
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
