/**
 * A name in each language for which one is recorded, at least one. The keys are BCP 47 tags: `en`, `zh-Hant`. Each form
 * comes from a source; none is transliterated here.
 */
export interface Names {
  /** The English name; for a person, the name in Latin letters. Absent if none is recorded. */
  readonly en?: string;
  /** The name in the language of the tag. */
  readonly [language: string]: string | undefined;
}

/** One of the names, as a label: the English one if there is one. */
export const nameToShow = (names: Names): string | undefined =>
  names.en ?? Object.values(names).find((name) => name !== undefined);
