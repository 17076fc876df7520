import { type Dataset, datasetFrom } from "../model/dataset.ts";
import type { CollectionIds, CollectionName, Ids, Vocabulary } from "../model/ids.ts";
import { parseDataset } from "./check-dataset.ts";

/** The ids of the records that are given; in a collection that is not given, any text. The words are any, too. */
export type GivenIds<Given extends Partial<CollectionIds>> = {
  readonly [C in CollectionName]: C extends keyof Given ? Given[C] & string : string;
} & Vocabulary;

/** Records by collection, that refer to those of `All`. The ids are read off the records, not off the references. */
export type Records<Given extends Partial<CollectionIds>, All extends Ids> = {
  readonly [C in keyof Given]: C extends CollectionName
    ? readonly (Dataset<All>[C][number] & { readonly id: Given[C] })[]
    : never;
};

/**
 * A record of your own, whose ids are types like those of this one: they complete in the editor, and a reference to a
 * record that is not there does not compile.
 *
 * @param input - the collections that you have, each a list of records; one that is left out is empty. Write the records
 * as literals; references that are only known to be texts do not compile beside ids that are literals (take
 * `parseDataset`)
 * @returns a frozen dataset of all eleven collections
 * @throws DatasetError with all problems, each naming the record, the field and what was expected
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
  // Cast: the check has found every reference among the records, whose ids the type is made of.
  return parseDataset({ ...datasetFrom(() => []), ...input }) as Dataset<GivenIds<Given>>;
}
