import { type Dataset, datasetFrom } from "../model/dataset.ts";
import type { CollectionIds, CollectionName, Ids, Vocabulary } from "../model/ids.ts";
import { parseDataset } from "./check-dataset.ts";

/** The ids of the given records. `string` for a collection that is not given, and for the vocabulary. */
export type GivenIds<Given extends Partial<CollectionIds>> = {
  readonly [C in CollectionName]: C extends keyof Given ? Given[C] & string : string;
} & Vocabulary;

/** Records by collection, which can refer to those of `All`. Ids are inferred from the records, not from references. */
export type Records<Given extends Partial<CollectionIds>, All extends Ids> = {
  readonly [C in keyof Given]: C extends CollectionName
    ? readonly (Dataset<All>[C][number] & { readonly id: Given[C] })[]
    : never;
};

/**
 * Checks your own records and returns them as a dataset with typed ids: the editor completes them, and a reference to a
 * record that does not exist is a compile error.
 *
 * @param input - the collections that you have, each an array of records; one that you leave out is empty. Write the
 * records as literals: beside literal ids, a reference typed as plain `string` is a compile error (use `parseDataset`
 * instead)
 * @returns a deeply frozen dataset with all eleven collections
 * @throws DatasetError with every problem: the record, the field and what was expected
 * @example
 * ```ts
 * const mine = defineDataset({
 *   places: [{ id: "geneva", names: { en: "Geneva" }, kind: "city", sources: ["minutes"] }],
 *   sources: [{ id: "minutes", title: "Minutes", publisher: "ICRC", accessed: "2026-11-22", language: "fr", type: "red-cross", reliability: "normal" }],
 * });
 * getterOf(mine.places)("geneva").names.en; // => "Geneva"
 * mine.meetings; // => []
 * ```
 */
export function defineDataset<Given extends Partial<CollectionIds>>(
  input: Records<Given, GivenIds<NoInfer<Given>>>,
): Dataset<GivenIds<Given>> {
  // Cast: the check found a record for every reference, and the type is made of the ids of the records.
  return parseDataset({ ...datasetFrom(() => []), ...input }) as Dataset<GivenIds<Given>>;
}
