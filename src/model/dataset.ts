import type { About } from "./about.ts";
import type { Claim } from "./claim.ts";
import type { Delegate } from "./delegate.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Event } from "./event.ts";
import type { Figure } from "./figure.ts";
import { collectionNames, type CollectionName, type Ids } from "./ids.ts";
import type { Indicator } from "./indicator.ts";
import type { Meeting } from "./meeting.ts";
import type { OpenQuestion } from "./open-question.ts";
import type { Organization } from "./organization.ts";
import type { Place } from "./place.ts";
import type { Source } from "./source.ts";
import type { Vocabularies } from "./vocabularies.ts";

/** What a dataset says about itself, the words that it uses, and eleven collections of records that refer to each other by id. */
export interface Dataset<I extends Ids = Ids> {
  /** What it is: name, title, version, licence, coverage. */
  readonly about: About;
  /** The words of its records, each with a label and a definition. */
  readonly vocabularies: Vocabularies<I>;
  /** The pages and documents that were read. */
  readonly sources: readonly Source<I>[];
  /** Where meetings and events took place. */
  readonly places: readonly Place<I>[];
  /** The bodies that send delegates, state figures or take part in events. */
  readonly organizations: readonly Organization<I>[];
  /** The officials who took part in the talks or spoke about them for a side. */
  readonly delegates: readonly Delegate<I>[];
  /** Meetings of two sides, held or planned. */
  readonly meetings: readonly Meeting<I>[];
  /** Definitions of what figures count. */
  readonly indicators: readonly Indicator<I>[];
  /** Numbers that someone stated, each for one indicator. */
  readonly figures: readonly Figure<I>[];
  /** What happened apart from meetings: visits, returns, agreements, statements. */
  readonly events: readonly Event<I>[];
  /** Where sources differ, and which reading is used. */
  readonly disagreements: readonly Disagreement<I>[];
  /** What was looked for and not found. */
  readonly openQuestions: readonly OpenQuestion<I>[];
  /** Published claims, checked against the meetings and events. */
  readonly claims: readonly Claim<I>[];
}

/** A record, with the collection that it is in. */
export type FoundRecord<I extends Ids = Ids> = {
  [C in CollectionName]: {
    /** The collection that the record is in. */
    readonly collection: C;
    /** The record. */
    readonly record: Dataset<I>[C][number];
  };
}[CollectionName];

/** The collections of a dataset. */
export type Collections<I extends Ids = Ids> = Pick<Dataset<I>, CollectionName>;

/** A dataset, or a selection from one: what it says about itself, and some of its records. */
export type Selection<I extends Ids = Ids> = Pick<Dataset<I>, "about"> & Partial<Dataset<I>>;

/** Builds a value for each collection. */
export const byCollection = <T>(valueOf: (collection: CollectionName) => T): Readonly<Record<CollectionName, T>> =>
  // Cast: `fromEntries` loses the names; all are there.
  Object.fromEntries(collectionNames.map((name) => [name, valueOf(name)])) as Record<CollectionName, T>;

/** Builds the collections of a dataset from a function that returns the records of each. */
export function collectionsFrom(
  recordsOf: (collection: CollectionName) => readonly Dataset[CollectionName][number][],
): Collections {
  // Cast: each collection has the records that were returned for its name.
  return byCollection(recordsOf) as unknown as Collections;
}
