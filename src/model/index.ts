/** What a dataset consists of: the types of its records, its vocabularies, and look-ups by id. */
export type { Claim, ClaimScope, ClaimUnit, FirstInClaim, FirstSinceClaim, LastClaim, NthClaim } from "./claim.ts";
export type { Dataset, FoundRecord } from "./dataset.ts";
export type { Delegate, Post } from "./delegate.ts";
export { bases, type Basis, type Disagreement, type Reading } from "./disagreement.ts";
export { eventKinds, type Event, type EventField, type EventKind } from "./event.ts";
export type { Evidenced, Statement, Variant } from "./evidence.ts";
export { qualifiers, type Derivation, type Figure, type NumberRange, type Qualifier } from "./figure.ts";
export { getterOf, recordById, type Getter } from "./getter.ts";
export {
  collectionNames,
  fileNameOf,
  type CollectionIds,
  type CollectionName,
  type Ids,
  type Reference,
  type Vocabulary,
} from "./ids.ts";
export { measures, units, type Indicator, type Measure, type Part, type Unit } from "./indicator.ts";
export {
  capacities,
  channels,
  memberRoles,
  statuses,
  topics,
  type Capacity,
  type Channel,
  type Delegation,
  type DelegationMember,
  type EarlierStatus,
  type Meeting,
  type MeetingField,
  type MemberRole,
  type Session,
  type Status,
  type Topic,
} from "./meeting.ts";
export type { Names } from "./names.ts";
export type { OpenQuestion } from "./open-question.ts";
export { organizationKinds, type Organization, type OrganizationKind } from "./organization.ts";
export { placeKinds, type Coordinates, type Place, type PlaceKind } from "./place.ts";
export type { RecordPath } from "./id-tree.ts";
export { referencesOf, type FoundReference } from "./references.ts";
export { series, type Series } from "./series.ts";
export { sides, type Side } from "./side.ts";
export { reliabilities, sourceTypes, type Reliability, type Source, type SourceType } from "./source.ts";
