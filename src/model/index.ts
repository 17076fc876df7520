/** What a dataset consists of: the types of its records, its vocabularies, and look-ups by id. */
export type { About } from "./about.ts";
export type { Claim, ClaimScope, ClaimUnit, FirstInClaim, FirstSinceClaim, LastClaim, NthClaim } from "./claim.ts";
export type { Collections, Dataset, FoundRecord, Selection } from "./dataset.ts";
export type { Delegate, Post } from "./delegate.ts";
export { bases, type Basis, type Disagreement, type Reading } from "./disagreement.ts";
export type { Event, EventField } from "./event.ts";
export type { Evidenced, Statement, Variant } from "./evidence.ts";
export { qualifiers, type Derivation, type Figure, type NumberRange, type Qualifier } from "./figure.ts";
export { getterOf, recordById, type Getter } from "./getter.ts";
export type { SameAs, PlaceSameAs } from "./same-as.ts";
export {
  collectionNames,
  fileNameOf,
  type CollectionIds,
  type CollectionName,
  type Ids,
  type Reference,
  type Words,
} from "./ids.ts";
export { measures, type Indicator, type Measure, type Part } from "./indicator.ts";
export {
  statuses,
  type Delegation,
  type DelegationMember,
  type EarlierStatus,
  type Meeting,
  type MeetingField,
  type Session,
  type Status,
} from "./meeting.ts";
export type { Names } from "./names.ts";
export type { OpenQuestion } from "./open-question.ts";
export type { Organization } from "./organization.ts";
export { placeKinds, type Coordinates, type Place, type PlaceKind } from "./place.ts";
export type { RecordPath } from "./id-tree.ts";
export { referencesOf, type FoundReference } from "./references.ts";
export { reliabilities, type Reliability, type Source } from "./source.ts";
export { vocabularyNames, type Vocabularies, type VocabularyName, type Word } from "./vocabularies.ts";
