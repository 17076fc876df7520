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

/** The whole: eleven collections that refer to each other by id. */
export interface Dataset<I extends Ids = Ids> {
  readonly sources: readonly Source<I>[];
  readonly places: readonly Place<I>[];
  readonly organizations: readonly Organization<I>[];
  readonly delegates: readonly Delegate<I>[];
  readonly meetings: readonly Meeting<I>[];
  readonly indicators: readonly Indicator<I>[];
  readonly figures: readonly Figure<I>[];
  readonly events: readonly Event<I>[];
  readonly disagreements: readonly Disagreement<I>[];
  readonly openQuestions: readonly OpenQuestion<I>[];
  readonly claims: readonly Claim<I>[];
}

/** A dataset made collection by collection; for each name the records of that collection are to be returned. */
export function datasetFrom(
  recordsOf: (collection: CollectionName) => readonly Dataset[CollectionName][number][],
): Dataset {
  // Cast: every collection is named once, and holds what was returned for its name.
  return Object.fromEntries(collectionNames.map((name) => [name, recordsOf(name)])) as unknown as Dataset;
}
