import { expectRecord } from "../internal/check-input.ts";
import type { About } from "../model/about.ts";
import { collectionsFrom, type Dataset } from "../model/dataset.ts";
import type { CollectionName, Ids, Words } from "../model/ids.ts";
import type { Status } from "../model/meeting.ts";
import { type Vocabularies, type VocabularyName, vocabularyNames, type Word } from "../model/vocabularies.ts";
import { parseDataset } from "./check-dataset.ts";

/** What is inferred for each collection that is given: the ids of its records, or `unknown` if it is empty. */
export type InferredIds = Partial<Record<CollectionName, unknown>>;

/** What is inferred for each vocabulary that is given: its words, or `unknown` if it is empty. */
export type InferredWords = Partial<Record<VocabularyName, unknown>>;

/** The ids or words that are given under a name; `never` if the list is empty or not given. */
export type GivenAt<Given, Name extends PropertyKey> = Name extends keyof Given
  ? unknown extends Given[Name]
    ? never
    : Given[Name] & string
  : never;

/** The ids of the given records and the given words. `never` for a collection or vocabulary that is empty or not given. */
export type GivenIds<Given extends InferredIds, Declared extends InferredWords = {}> = {
  readonly [C in CollectionName]: GivenAt<Given, C>;
} & {
  readonly [V in keyof Words]: GivenAt<Declared, V>;
};

/** Records by collection, which can refer to those of `All`. Ids are inferred from the records, not from references. */
export type Records<Given extends InferredIds, All extends Ids> = {
  readonly [C in keyof Given]: C extends CollectionName
    ? readonly (Dataset<All>[C][number] & { readonly id: Given[C] })[]
    : C extends "$schema" | "about" | "vocabularies"
      ? unknown
      : never;
};

/** Words by vocabulary. Their type is inferred from them. */
export type DeclaredWords<Declared extends InferredWords> = {
  readonly [V in keyof Declared]: V extends keyof Words
    ? readonly (Word & { readonly id: Declared[V] })[]
    : V extends "statuses"
      ? readonly (Word<Status> & { readonly id: Declared[V] })[]
      : never;
};

/** Vocabularies with those that are left out as empty ones. */
const allVocabularies = (given: Partial<Record<VocabularyName, readonly Word[]>>): Vocabularies =>
  // Cast: each name is there; whether the words for statuses are right is checked.
  ({ ...Object.fromEntries(vocabularyNames.map((name) => [name, []])), ...given }) as unknown as Vocabularies;

/**
 * Checks your own records and returns them as a dataset with typed ids and words: the editor completes them, and a
 * reference to a record that does not exist, or a word that you did not declare, is a compile error. A status can be any
 * of the five for the compiler; one that you did not declare is an error when the program runs.
 *
 * @param input - `about`: what the dataset is; `vocabularies`: the words that its records use, each with a label and a
 * definition; and the collections that you have, each an array of records. A vocabulary or collection that you leave out is
 * empty. Write the records as literals: a reference typed as plain `string` is a compile error unless the ids that it refers
 * to are typed so, too, and a list typed `any` counts as empty for the compiler (use `parseDataset` for records that are
 * loaded)
 * @returns a deeply frozen dataset with all vocabularies and all eleven collections
 * @throws DatasetError with every problem: the record, the field and what was expected; TypeError if `input` is not an
 * object
 * @example
 * ```ts
 * const mine = defineDataset({
 *   about: { name: "river-talks", title: "Talks on a border river" },
 *   vocabularies: {
 *     sourceTypes: [{ id: "minutes", label: "Minutes", definition: "What a secretary of the talks wrote down." }],
 *   },
 *   places: [{ id: "geneva", names: { en: "Geneva" }, kind: "city", sources: ["minutes"] }],
 *   sources: [{ id: "minutes", title: "Minutes", publisher: "ICRC", accessed: "2026-11-22", language: "fr", type: "minutes", reliability: "normal" }],
 * });
 * getterOf(mine.places)("geneva").names.en; // => "Geneva"
 * mine.meetings; // => []
 * ```
 */
export function defineDataset<Given extends InferredIds, const Declared extends InferredWords = {}>(
  input: {
    /** For editors, in a dataset copied from JSON. It has no effect here. */
    readonly $schema?: string;
    readonly about: About;
    readonly vocabularies?: DeclaredWords<Declared>;
  } & Records<Given, GivenIds<NoInfer<Given>, NoInfer<Declared>>>,
): Dataset<GivenIds<Given, Declared>> {
  expectRecord("defineDataset", "a dataset, such as { about, meetings }", input, null);
  const whole = { ...collectionsFrom(() => []), ...input, vocabularies: allVocabularies(input.vocabularies ?? {}) };
  // Cast: the check found a record for every reference and a declaration for every word, and the type is made of both.
  return parseDataset(whole) as Dataset<GivenIds<Given, Declared>>;
}
