import type { Dataset } from "../src/model/dataset.ts";
import { type CollectionName, collectionNames } from "../src/model/ids.ts";

/** The ids of each collection that have been in a release. */
export type PublishedIds = Readonly<Partial<Record<CollectionName, readonly string[]>>>;

/** The text of `.tools/published-ids.json` with the ids of a dataset. It only ever adds ids. */
export function publishedIds(dataset: Dataset, published: PublishedIds): string {
  const now = collectionNames.map((name) => {
    const ids = new Set([...(published[name] ?? []), ...dataset[name].map(({ id }) => id)]);
    return [name, [...ids].toSorted()] as const;
  });
  return `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`;
}
