import { collectionsFrom, type Dataset } from "../../src/model/dataset.ts";
import { collectionNames, type CollectionName } from "../../src/model/ids.ts";
import { referencesOf } from "../../src/model/references.ts";

/** A dataset as many times as large: copies of all records, each with ids of its own that refer to its own copies. */
export function enlarged(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, index) => (index === 0 ? "" : `-copy-${index}`));
  const collections = collectionsFrom((collection) =>
    copies.flatMap((ending) =>
      dataset[collection].map((record: Dataset[CollectionName][number]) => copyOf(collection, record, ending)),
    ),
  );
  // As read from a file: every string is its own, and whole.
  return JSON.parse(JSON.stringify({ ...dataset, ...collections })) as Dataset;
}

function copyOf<C extends CollectionName>(
  collection: C,
  record: Dataset[C][number],
  ending: string,
): Dataset[C][number] {
  if (ending === "") return record;
  const copy = structuredClone(record);
  Object.assign(copy, { id: record.id + ending });
  for (const { path, id } of referencesOf(collection, record)) {
    const holder: unknown = path.slice(0, -1).reduce<unknown>((part, step) => Reflect.get(Object(part), step), copy);
    Reflect.set(Object(holder), path.at(-1) ?? "", id + ending);
  }
  return copy;
}

/** How many records a dataset has. */
export const sizeOf = (dataset: Dataset): number =>
  collectionNames.reduce((sum, name) => sum + dataset[name].length, 0);
