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

/** The words that a record chooses for itself. Channels, statuses and kinds are the same in every record. */
export interface Vocabulary {
  /** Who talks with whom, and whoever is neither: letters, such as `JP` or `other`. */
  readonly sides: string;
  /** The subjects of a meeting: lower-case words joined by hyphens. */
  readonly topics: string;
  /** Rows of meetings or events: lower-case words joined by hyphens. */
  readonly series: string;
  /** What figures are counted in: words of letters joined by hyphens, such as `sets-of-remains` or `JPY`. */
  readonly units: string;
}

/**
 * The id type of each collection, and the words of a record. The default, `string`, fits anybody's record; the record of
 * this package is typed with its own ids and words ({@link DatasetIds}), so a reference to a record that does not exist,
 * or a topic that is not in its list, fails to compile.
 */
export interface Ids extends CollectionIds, Vocabulary {}

/**
 * The name of a collection in subpaths and in the names of files: words joined by hyphens.
 *
 * @param collection - the name of a collection, as a key of a dataset
 * @returns the name for `japan-dprk-talks/…` and for `….json`
 * @example
 * ```ts
 * fileNameOf("openQuestions"); // => "open-questions"
 * ```
 */
export const fileNameOf = (collection: CollectionName): string => kebab(collection);

/** A pointer to a record, and to one of its fields where only that field is meant. */
export type Reference<I extends Ids = Ids> = {
  [C in CollectionName]: {
    /** The collection that the record is in. */
    readonly collection: C;
    /** The id of the record. */
    readonly id: I[C];
    /** The field that is meant. Absent: the record as a whole. */
    readonly field?: string;
  };
}[CollectionName];
