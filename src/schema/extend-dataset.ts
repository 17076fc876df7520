import type { Dataset } from "../model/dataset.ts";
import { type CollectionIds, type CollectionName, collectionNames, type Ids, type Vocabulary } from "../model/ids.ts";
import { parseDataset } from "./check-dataset.ts";
import type { Records } from "./define-dataset.ts";

/** The ids of a dataset and of the records that are added to it. The words are any: what is added can have its own. */
export type JoinedIds<Base extends Ids, Given extends Partial<CollectionIds>> = {
  readonly [C in CollectionName]: Base[C] | (C extends keyof Given ? Given[C] & string : never);
} & Vocabulary;

/**
 * A record with others added: yours to this one, for instance. What is added can refer to what was there.
 *
 * @param base - a dataset, this record's or your own
 * @param additions - records by collection, with ids of their own; they come after those that were there
 * @returns a frozen dataset; the one that is extended stays as it was
 * @throws DatasetError with all problems: a record that breaks its schema, an id that is taken, a reference that leads
 * nowhere
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
  // Cast: the check has found every reference among the records of both, whose ids the type is made of.
  return parseDataset({ ...additions, ...joined }) as Dataset<JoinedIds<Base, Given>>;
}
