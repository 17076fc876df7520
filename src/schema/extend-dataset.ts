import { changedFields, flatFields } from "../internal/changed-fields.ts";
import { isObject } from "../internal/is-object.ts";
import type { Dataset } from "../model/dataset.ts";
import { type CollectionIds, type CollectionName, collectionNames, type Ids, type Vocabulary } from "../model/ids.ts";
import { checkDataset, DatasetError, parseDataset } from "./check-dataset.ts";
import type { Records } from "./define-dataset.ts";
import { found, type Problem } from "./problems.ts";

/** The ids of a dataset and of the records added to it. The vocabulary is `string`: added records can use new words. */
export type JoinedIds<Base extends Ids, Given extends Partial<CollectionIds>> = {
  readonly [C in CollectionName]: Base[C] | (C extends keyof Given ? Given[C] & string : never);
} & Vocabulary;

/**
 * Adds records to a dataset: your own to this one, for instance. The added records can refer to the existing ones. A record
 * that both have, such as a shared place, is kept once.
 *
 * @param base - this dataset or your own
 * @param additions - the records to add, by collection; they come after the existing ones
 * @returns a new, deeply frozen dataset; `base` does not change
 * @throws DatasetError with every problem: a record that breaks its schema, a record that `base` has with another value in
 * a field, a reference to a record that does not exist
 * @example
 * ```ts
 * const more = extendDataset(dataset, {
 *   places: [
 *     getPlace("shenyang"),
 *     { id: "my-hotel", names: { en: "My hotel" }, kind: "site", partOf: "shenyang", sources: ["ap-2014-03-03-shenyang"] },
 *   ],
 * });
 * more.places.length - places.length; // => 1
 * extendDataset(dataset, { places: [{ ...getPlace("geneva"), kind: "site" }] }); // throws 'kind: is "city" in the base and "site" in the additions'
 * ```
 */
export function extendDataset<Base extends Ids, Given extends Partial<CollectionIds>>(
  base: Dataset<Base>,
  additions: Records<Given, JoinedIds<Base, NoInfer<Given>>>,
): Dataset<JoinedIds<Base, Given>> {
  const added: { readonly [C in CollectionName]?: readonly unknown[] } = additions;
  const differing: Problem[] = [];
  const joined = Object.fromEntries(
    collectionNames.map((name) => {
      const known = new Map<unknown, object>(base[name].map((record) => [record.id, record]));
      const fresh = (added[name] ?? []).filter((record, index) => {
        const existing = isObject(record) ? known.get(record["id"]) : undefined;
        if (existing === undefined || !isObject(record)) return true;
        differing.push(...fieldDifferences(name, index, existing, record));
        return false;
      });
      return [name, [...base[name], ...fresh]];
    }),
  );
  const problems = [...differing, ...checkDataset({ ...additions, ...joined })];
  if (problems.length > 0) throw new DatasetError(problems);
  // Cast: the check found a record for every reference, and the type is made of the ids of all records.
  return parseDataset({ ...additions, ...joined }) as Dataset<JoinedIds<Base, Given>>;
}

/** The fields in which a record of the additions differs from the one that the base has. */
const fieldDifferences = (
  collection: CollectionName,
  index: number,
  existing: object,
  added: object,
): readonly Problem[] =>
  changedFields(flatFields(existing), flatFields(added)).map(({ field, before, after }) => ({
    record: `${collection} "${String(Reflect.get(existing, "id"))}"`,
    path: field,
    message: `is ${found(before)} in the base and ${found(after)} in the additions; correct one of them, or choose another id`,
    at: [collection, index, ...field.split(".")],
  }));
