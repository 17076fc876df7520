import type { Dataset } from "../model/dataset.ts";
import { type CollectionIds, type CollectionName, collectionNames, type Ids, type Vocabulary } from "../model/ids.ts";
import { parseDataset } from "./check-dataset.ts";
import type { Records } from "./define-dataset.ts";

/** The ids of a dataset and of the records added to it. The vocabulary is `string`: added records can use new words. */
export type JoinedIds<Base extends Ids, Given extends Partial<CollectionIds>> = {
  readonly [C in CollectionName]: Base[C] | (C extends keyof Given ? Given[C] & string : never);
} & Vocabulary;

/**
 * Adds records to a dataset: your own to this one, for instance. The added records can refer to the existing ones.
 *
 * @param base - this dataset or your own
 * @param additions - the records to add, by collection, with new ids; they come after the existing ones
 * @returns a new, deeply frozen dataset; `base` does not change
 * @throws DatasetError with every problem: a record that breaks its schema, an id that is already used, a reference to
 * a record that does not exist
 * @example
 * ```ts
 * const more = extendDataset(dataset, {
 *   places: [{ id: "my-hotel", names: { en: "My hotel" }, kind: "site", partOf: "shenyang", sources: ["ap-2014-03-03-shenyang"] }],
 * });
 * more.places.length - places.length; // => 1
 * extendDataset(dataset, { places: places.slice(0, 1) }); // throws "already used"
 * ```
 */
export function extendDataset<Base extends Ids, Given extends Partial<CollectionIds>>(
  base: Dataset<Base>,
  additions: Records<Given, JoinedIds<Base, NoInfer<Given>>>,
): Dataset<JoinedIds<Base, Given>> {
  const added: { readonly [C in CollectionName]?: readonly unknown[] } = additions;
  const joined = Object.fromEntries(collectionNames.map((name) => [name, [...base[name], ...(added[name] ?? [])]]));
  // Cast: the check found a record for every reference, and the type is made of the ids of all records.
  return parseDataset({ ...additions, ...joined }) as Dataset<JoinedIds<Base, Given>>;
}
