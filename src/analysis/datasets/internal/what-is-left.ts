import type { Day } from "../../../dates/index.ts";
import { type Dataset, datasetFrom } from "../../../model/dataset.ts";
import { type CollectionName, collectionNames } from "../../../model/ids.ts";
import { referencesOf } from "../../../model/references.ts";
import { asKnown, type Horizon } from "./as-known.ts";

/**
 * Cleans up a dataset from which records were removed: removes the references to them, what only they supported, and,
 * if a day is given, what took place after it. Sources and indicators stay as they are.
 */
export function whatIsLeft(dataset: Dataset, day?: Day): Dataset {
  let left = dataset;
  // Removing one record can require removing another, so repeat until nothing changes.
  for (let before = Infinity; count(left) < before;) {
    before = count(left);
    left = cut(left, day);
  }
  return left;
}

const count = (dataset: Dataset): number => collectionNames.reduce((sum, name) => sum + dataset[name].length, 0);

function cut(dataset: Dataset, day: Day | undefined): Dataset {
  const ids = new Map(collectionNames.map((name) => [name, new Set(dataset[name].map(({ id }) => id))]));
  const horizon: Horizon = { day, has: (collection, id) => ids.get(collection)?.has(id) ?? false };
  const whatIsLeftOf = <C extends CollectionName>(collection: C): readonly Dataset[C][number][] =>
    dataset[collection]
      .map((record: Dataset[C][number]) => asKnown(collection, record, horizon))
      .filter((record) => record !== undefined)
      .filter((record) => referencesOf(collection, record).every((to) => horizon.has(to.collection, to.id)));
  return datasetFrom((collection) =>
    collection === "sources" || collection === "indicators" ? dataset[collection] : whatIsLeftOf(collection),
  );
}
