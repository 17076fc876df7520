import { kebab } from "../internal/kebab.ts";

/** The collections, each before those that refer to it most. */
export const collectionNames = [
  "sources",
  "places",
  "organizations",
  "delegates",
  "meetings",
  "indicators",
  "figures",
  "events",
  "disagreements",
  "openQuestions",
  "claims",
] as const;

/** The name of a collection. */
export type CollectionName = (typeof collectionNames)[number];

/** The id type of each collection. */
export type CollectionIds = Readonly<Record<CollectionName, string>>;

/** The words that each dataset chooses for itself. Channels, statuses and kinds are the same in every dataset. */
export interface Vocabulary {
  /** The parties to the talks, and a word for anyone else, such as `JP`, `FARC-EP` or `other`. */
  readonly sides: string;
  /** The subjects of a meeting, such as `home-visits`. */
  readonly topics: string;
  /** The names of series of meetings or events, such as `red-cross-talks`. */
  readonly series: string;
  /** The units of figures, such as `sets-of-remains`, `JPY` or `USD/yr`. */
  readonly units: string;
}

/**
 * The id type of each collection, and the words of a dataset. The default, `string`, fits any dataset. The one in this
 * package is typed with its own ids and words ({@link DatasetIds}), so a reference to a record that does not exist, or
 * an unknown topic, is a compile error.
 */
export interface Ids extends CollectionIds, Vocabulary {}

/**
 * Returns the name of a collection in import paths and file names: lower-case words joined by hyphens.
 *
 * @param collection - the name of a collection, as a key of a dataset
 * @returns the name, as in `japan-dprk-talks/open-questions` and `open-questions.json`
 * @example
 * ```ts
 * fileNameOf("openQuestions"); // => "open-questions"
 * ```
 */
export const fileNameOf = (collection: CollectionName): string => kebab(collection);

/** A reference to a record, or to one of its fields. */
export type Reference<I extends Ids = Ids> = {
  [C in CollectionName]: {
    /** The collection that the record is in. */
    readonly collection: C;
    /** The id of the record. */
    readonly id: I[C];
    /** The field. Absent if the reference is to the record as such. */
    readonly field?: string;
  };
}[CollectionName];
