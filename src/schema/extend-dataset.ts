import { changedFields, flatFields } from "../internal/changed-fields.ts";
import { expectArray, expectRecord } from "../internal/check-input.ts";
import { isObject } from "../internal/is-object.ts";
import { shorten } from "../internal/shorten.ts";
import { withoutHoles } from "../internal/without-holes.ts";
import type { About } from "../model/about.ts";
import type { Dataset } from "../model/dataset.ts";
import { type CollectionName, collectionNames, type Ids, type Words } from "../model/ids.ts";
import { vocabularyNames } from "../model/vocabularies.ts";
import { checkDataset, DatasetError, parseDataset } from "./check-dataset.ts";
import type { DeclaredWords, GivenAt, InferredIds, Records, InferredWords } from "./define-dataset.ts";
import { found, type Problem } from "./problems.ts";

/** The ids and words of a dataset and of what is added to it. */
export type JoinedIds<Base extends Ids, Given extends InferredIds, Declared extends InferredWords = {}> = {
  readonly [C in CollectionName]: Base[C] | GivenAt<Given, C>;
} & {
  readonly [V in keyof Words]: Base[V] | GivenAt<Declared, V>;
};

/**
 * Adds records to a dataset: your own to this one, for instance. The added records can refer to the existing ones. A record
 * or word that both have, such as a shared place, is kept once.
 *
 * @param base - this dataset or your own
 * @param additions - the records to add, by collection; they come after the existing ones. `vocabularies`: words to add.
 * `about`: what the extended dataset is; absent: what `base` is
 * @returns a new, deeply frozen dataset; `base` does not change
 * @throws TypeError if `base` or `additions` is not an object, or a collection or vocabulary is not a list
 * @throws DatasetError with every problem: a record that breaks its schema, a record or word that `base` has with
 * another value in a field, a reference to a record that does not exist, a word that is not declared
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
export function extendDataset<Base extends Ids, Given extends InferredIds, const Declared extends InferredWords = {}>(
  base: Dataset<Base>,
  additions: { readonly about?: About; readonly vocabularies?: DeclaredWords<Declared> } & Records<
    Given,
    JoinedIds<Base, NoInfer<Given>, NoInfer<Declared>>
  >,
): Dataset<JoinedIds<Base, Given, Declared>> {
  expectRecord("extendDataset", "the dataset to extend", base, "vocabularies");
  expectRecord("extendDataset", "collections by name, such as { meetings }", additions, null);
  const added: { readonly [C in CollectionName]?: readonly unknown[] } = additions;
  const words: Readonly<Record<string, readonly unknown[] | undefined>> = additions.vocabularies ?? {};
  expectRecord("extendDataset", "vocabularies, each a list of words", base.vocabularies, null);
  expectRecord("extendDataset", "vocabularies, each a list of words", words, null);
  const differing: (readonly Problem[])[] = [];
  const collections = collectionNames.map((name) => {
    const { all, problems } = joined(base[name], added[name], (id) => `${name} "${id}"`, [name]);
    differing.push(problems);
    return [name, all] as const;
  });
  const vocabularies = vocabularyNames.map((name) => {
    const { all, problems } = joined(base.vocabularies[name], words[name], (id) => `${name} "${id}"`, [
      "vocabularies",
      name,
    ]);
    differing.push(problems);
    return [name, all] as const;
  });
  const whole = {
    about: base.about,
    ...additions,
    vocabularies: { ...additions.vocabularies, ...Object.fromEntries(vocabularies) },
    ...Object.fromEntries(collections),
  };
  const problems = [...differing.flat(), ...checkDataset(whole)];
  if (problems.length > 0) throw new DatasetError(problems);
  // Cast: the check found a record for every reference and a declaration for every word, and the type is made of both.
  return parseDataset(whole) as Dataset<JoinedIds<Base, Given, Declared>>;
}

/** The entries of a list with those added to it; one that is in both is kept once. */
function joined(
  base: readonly unknown[],
  added: readonly unknown[] = [],
  nameOf: (id: string) => string,
  at: Problem["at"],
): { readonly all: readonly unknown[]; readonly problems: readonly Problem[] } {
  for (const list of [base, added]) expectArray("extendDataset", String(at.at(-1)), list);
  const known = new Map(base.filter(isObject).map((entry) => [entry["id"], entry]));
  const problems: (readonly Problem[])[] = [];
  const fresh = withoutHoles(added).filter((entry, index) => {
    const existing = isObject(entry) ? known.get(entry["id"]) : undefined;
    if (existing === undefined || !isObject(entry)) return true;
    problems.push(fieldDifferences(existing, entry, nameOf(shorten(String(entry["id"]))), [...at, index]));
    return false;
  });
  return { all: [...base, ...fresh], problems: problems.flat() };
}

/** The fields in which an entry of the additions differs from the one that the base has. */
const fieldDifferences = (existing: object, added: object, record: string, at: Problem["at"]): readonly Problem[] =>
  changedFields(flatFields(existing), flatFields(added)).map(({ field, before, after }) => ({
    record,
    path: field,
    message: `is ${found(before)} in the base and ${found(after)} in the additions; correct one of them, or choose another id`,
    at: [...at, ...field.split(".")],
  }));
