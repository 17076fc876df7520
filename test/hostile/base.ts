import { type CollectionName, collectionNames, type Dataset, dataset, referencesOf } from "../../src/index.ts";

// Without the links from meeting to meeting a few records are enough for a whole dataset.
const meetings = dataset.meetings.map(({ follows: _follows, ...meeting }) => meeting);
const unlinked: Dataset = { ...dataset, meetings };

type Wanted = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/** Ids, and those of all records that their records refer to. */
function closure(seeds: Wanted): Wanted {
  const wanted = new Map(collectionNames.map((name) => [name, new Set<string>()]));
  const add = (collection: CollectionName, id: string): void => {
    if (wanted.get(collection)?.has(id)) return;
    wanted.get(collection)?.add(id);
    const record = unlinked[collection].find((one) => one.id === id);
    if (record === undefined) throw new Error(`There is no "${id}" in ${collection}.`);
    for (const reference of referencesOf(collection, record)) add(reference.collection, reference.id);
  };
  for (const [collection, ids] of seeds) for (const id of ids) add(collection, id);
  return wanted;
}

/** From the shortest to the longest: those refer to fewer records. */
const byLength = (records: readonly { readonly id: string }[]): readonly { readonly id: string }[] =>
  records
    .map((record) => ({ id: record.id, length: JSON.stringify(record).length }))
    .toSorted((a, b) => a.length - b.length);

/** A small dataset with records of every collection, and what they refer to. */
function part(from: number, to: number): Dataset {
  const seeds = collectionNames.map((name) => {
    const ids = byLength(unlinked[name])
      .slice(from, to)
      .map(({ id }) => id);
    return [name, new Set(ids)] as const;
  });
  const wanted = closure(new Map(seeds));
  return {
    ...unlinked,
    ...Object.fromEntries(
      collectionNames.map((name) => [name, unlinked[name].filter(({ id }) => wanted.get(name)?.has(id))]),
    ),
  };
}

/** Right datasets to damage. */
export const bases: readonly Dataset[] = [part(0, 1), part(1, 3), part(3, 5)];
