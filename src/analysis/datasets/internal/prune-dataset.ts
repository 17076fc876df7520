import { byCollection, collectionsFrom, type Dataset } from "../../../model/dataset.ts";
import { walkReferences } from "../../../model/id-tree.ts";
import type { CollectionName } from "../../../model/ids.ts";
import { pruneRecord } from "../../../model/prune-record.ts";
import { withNamedRecords } from "./named-records.ts";

type AnyRecord = Dataset[CollectionName][number];

/** A record that was removed. */
interface Removed {
  readonly collection: CollectionName;
  readonly id: string;
}

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
 * @param whole - the dataset as it was before anything was removed, if posts were removed from it
 */
export function pruneDataset(
  dataset: Dataset,
  atlases: ReadonlySet<string> = new Set(),
  whole: Dataset = dataset,
): Dataset {
  const ids = byCollection((name) => new Set(dataset[name].map(({ id }) => id)));
  const has = (collection: CollectionName, id: string): boolean => ids[collection].has(id);
  const hasSource = (collection: CollectionName, id: string): boolean =>
    has(collection, id) && !(collection === "sources" && atlases.has(id));
  const entriesOf = byCollection((collection) =>
    dataset[collection].map((record): Remaining => ({ collection, left: record })),
  );
  const entries = Object.values(entriesOf).flat();

  /** Prunes some of the records, and returns those that were removed. */
  const prune = (some: Iterable<Remaining>): readonly Removed[] => {
    const gone: Removed[] = [];
    for (const entry of some) {
      const { collection, left } = entry;
      if (left === undefined) continue;
      entry.left = pruneRecord(collection, left, collection === "places" ? has : hasSource);
      if (entry.left !== undefined) continue;
      ids[collection].delete(left.id);
      gone.push({ collection, id: left.id });
    }
    return gone;
  };

  let gone = prune(entries);
  let referring: Referring | undefined;
  while (gone.length > 0) {
    // Removing one record can require removing another. Only records that refer to a removed one need another look.
    const known = (referring ??= referringTo(entries));
    gone = prune(new Set(gone.flatMap(({ collection, id }) => known[collection].get(id) ?? [])));
  }
  const left = collectionsFrom((name) => entriesOf[name].flatMap((entry) => entry.left ?? []));
  return withNamedRecords({ ...dataset, ...left }, whole);
}

type Referring = Readonly<Record<CollectionName, ReadonlyMap<string, readonly Remaining[]>>>;

/** The records that refer to each record. A source refers to nothing, so it is removed before all others or never. */
function referringTo(entries: readonly Remaining[]): Referring {
  const referring = byCollection(() => new Map<string, Remaining[]>());
  for (const entry of entries) {
    walkReferences(entry.collection, entry.left, (to, id) => {
      if (to === "sources") return;
      const known = referring[to].get(id);
      if (known === undefined) referring[to].set(id, [entry]);
      else known.push(entry);
    });
  }
  return referring;
}
