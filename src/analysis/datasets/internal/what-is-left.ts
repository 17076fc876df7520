import type { Day } from "../../../dates/index.ts";
import { type Dataset, datasetFrom } from "../../../model/dataset.ts";
import { type CollectionName, collectionNames } from "../../../model/ids.ts";
import { referencesOf } from "../../../model/references.ts";
import { asKnown, type Horizon } from "./as-known.ts";

/**
 * What is left of a dataset from which records were taken away: without references to them and without what rested on
 * them alone, and without what took place after a day, where one is given. The sources and the indicators stay as they are.
 */
export function whatIsLeft(dataset: Dataset, day?: Day): Dataset {
  let left = dataset;
  // What one record loses can take another with it, so it goes on until nothing is lost.
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
