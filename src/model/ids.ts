import { wrongWord } from "../internal/check-options.ts";
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

/** The type of the words in each vocabulary of a dataset. */
export interface Words {
  /** A side: one of the parties to the talks, or a word for anyone else. */
  readonly sides: string;
  /** A channel: through whom the sides meet. */
  readonly channels: string;
  /** What a delegate does in a delegation. */
  readonly roles: string;
  /** As what a delegation is at a meeting. */
  readonly capacities: string;
  /** The subject of a meeting. */
  readonly topics: string;
  /** A series of meetings or events. */
  readonly series: string;
  /** The unit of a figure. Money has its ISO 4217 code. */
  readonly units: string;
  /** The kind of an event. */
  readonly eventKinds: string;
  /** The kind of an organization. */
  readonly organizationKinds: string;
  /** The kind of a source. */
  readonly sourceTypes: string;
}

/**
 * The id type of each collection, and the words of a dataset. The default, `string`, fits any dataset. The one in this
 * package is typed with its own ids and words ({@link DatasetIds}), so a reference to a record that does not exist, or
 * an unknown topic, is a compile error.
 */
export interface Ids extends CollectionIds, Words {}

/**
 * Returns the name of a collection in import paths and file names: lower-case words joined by hyphens.
 *
 * @param collection - the name of a collection, as a key of a dataset
 * @throws RangeError for another name, with the nearest one
 * @returns the name, as in `japan-dprk-talks/open-questions` and `open-questions.json`
 * @example
 * ```ts
 * fileNameOf("openQuestions"); // => "open-questions"
 * ```
 */
export function fileNameOf(collection: CollectionName): string {
  if (!collectionNames.includes(collection))
    throw wrongWord("fileNameOf knows no collection", collection, collectionNames);
  return kebab(collection);
}

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
