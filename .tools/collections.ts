/** The names of the collections, as in the folders of src/data and in import paths. */
export const collections = [
  "sources",
  "places",
  "organizations",
  "delegates",
  "meetings",
  "indicators",
  "figures",
  "events",
  "disagreements",
  "open-questions",
  "claims",
] as const;

export type Collection = (typeof collections)[number];

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The key of a collection in `dataset` and the name that its module exports: `open-questions` → `openQuestions`. */
export const exportName = <Name extends Collection>(name: Name): CamelCase<Name> =>
  name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;

/** The name of the type of a collection's ids: `open-questions` → `OpenQuestionId`. */
export const idTypeName = (name: Collection): string =>
  exportName(name)
    .replace(/^\w/u, (letter) => letter.toUpperCase())
    .replace(/s$/u, "Id");
