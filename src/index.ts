export { dataset } from "./data/index.ts";
export { claims } from "./data/claims/index.ts";
export { delegates } from "./data/delegates/index.ts";
export { disagreements } from "./data/disagreements/index.ts";
export { events } from "./data/events/index.ts";
export { figures } from "./data/figures/index.ts";
export { indicators } from "./data/indicators/index.ts";
export { meetings } from "./data/meetings/index.ts";
export { openQuestions } from "./data/open-questions/index.ts";
export { organizations } from "./data/organizations/index.ts";
export { places } from "./data/places/index.ts";
export { sources } from "./data/sources/index.ts";

export {
  getClaim,
  getDelegate,
  getDisagreement,
  getEvent,
  getFigure,
  getIndicator,
  getMeeting,
  getOpenQuestion,
  getOrganization,
  getPlace,
  getSource,
} from "./get.ts";
export { getterOf, recordById, type Getter } from "./getter.ts";

export { abductionsAccount, type AbductionsAccount } from "./analysis/abductions-account.ts";
export type { Answer, Caveat } from "./analysis/answer.ts";
export { balance, type Balance } from "./analysis/balance.ts";
export { checkClaim, type ClaimCheck } from "./analysis/check-claim.ts";
export { boundsOf, type Bounds } from "./analysis/bounds-of.ts";
export { careerOf, type Career, type Post } from "./analysis/career-of.ts";
export { chainOf, type Chain } from "./analysis/chain-of.ts";
export { changeBetween, type Change } from "./analysis/change-between.ts";
export { counterpartsOf, type Counterpart, type Counterparts } from "./analysis/counterparts-of.ts";
export type { Difference } from "./analysis/difference.ts";
export {
  type Bump,
  type DatasetDiff,
  diffDatasets,
  type FieldChange,
  type RecordChange,
} from "./analysis/diff-datasets.ts";
export { disagreementsOn, type Pointer } from "./analysis/disagreements-on.ts";
export { eventsBetween, type EventsBetween } from "./analysis/events-between.ts";
export { excerpt } from "./analysis/excerpt.ts";
export { findDelegates, type DelegateMatch } from "./analysis/find-delegates.ts";
export { findMeetings, type FoundMeeting, type MeetingQuery, type OneOf } from "./analysis/find-meetings.ts";
export { formatValue } from "./analysis/format-number.ts";
export { gapBetweenTalks, type Gap } from "./analysis/gap-between-talks.ts";
export {
  gapDistribution,
  type GapDistribution,
  type GapDistributionOptions,
  type GapPeriod,
} from "./analysis/gap-distribution.ts";
export { gapsBetweenTalks, type Gaps } from "./analysis/gaps-between-talks.ts";
export { homeVisitAccount, type HomeVisitAccount } from "./analysis/home-visit-account.ts";
export { ledTo, type LedTo } from "./analysis/led-to.ts";
export { longestGap } from "./analysis/longest-gap.ts";
export type { FigureOptions } from "./analysis/matching.ts";
export { meetingsOf, type Attendance, type MeetingsOf } from "./analysis/meetings-of.ts";
export { positionsOn, type PositionsOn } from "./analysis/positions-on.ts";
export { rate, type Rate } from "./analysis/rate.ts";
export { repatriationRate } from "./analysis/repatriation-rate.ts";
export { seriesOf, type FigureSeries, type Observation, type SeriesOptions } from "./analysis/series-of.ts";
export { silenceOn, type Silence } from "./analysis/silence-on.ts";
export { snapshot } from "./analysis/snapshot.ts";
export { sourcesOf, type Cited } from "./analysis/sources-of.ts";
export type { TalksOptions } from "./analysis/talks-in-order.ts";
export { tracingProgress, type TracingProgress } from "./analysis/tracing-progress.ts";
export { valueOn, type ValueOn } from "./analysis/value-on.ts";
export { whyThisValue, type Carried, type ValueEvidence } from "./analysis/why-this-value.ts";

export { toBibtex } from "./formats/to-bibtex.ts";
export { toCsl, type CslDate, type CslItem } from "./formats/to-csl.ts";

export {
  compareDates,
  daysBetween,
  durationBetween,
  earliest,
  endOf,
  explainEdtf,
  formatDate,
  isApproximate,
  isDay,
  isEdtf,
  isEdtfError,
  isUncertain,
  latest,
  parseEdtf,
  precision,
  startOf,
  whetherBefore,
  type CalendarDuration,
  type Certainty,
  type DateLocale,
  type DateWords,
  type Day,
  type DayCount,
  type DurationRange,
  type Edtf,
  type EdtfDate,
  type EdtfError,
  type EdtfInterval,
  type FormatDateOptions,
  type ParsedDate,
  type ParsedEdtf,
  type ParsedEnd,
  type ParsedInterval,
  type Precision,
} from "./dates/index.ts";

export type * from "./data/ids.ts";
export type * from "./data/types.ts";
export type {
  Claim,
  ClaimScope,
  ClaimUnit,
  FirstInClaim,
  FirstSinceClaim,
  LastClaim,
  NthClaim,
} from "./schema/claim.ts";
export type { Dataset } from "./schema/dataset.ts";
export type { Delegate, Position } from "./schema/delegate.ts";
export type { Basis, Disagreement, DisagreementPosition } from "./schema/disagreement.ts";
export type { Event, EventField, EventKind } from "./schema/event.ts";
export type { Evidenced, Statement, Variant } from "./schema/evidence.ts";
export type { Derivation, Figure, NumberRange, Qualifier } from "./schema/figure.ts";
export type { CollectionIds, CollectionName, Ids, Reference, Vocabulary } from "./schema/ids.ts";
export type { Indicator, Measure, Unit } from "./schema/indicator.ts";
export type {
  Capacity,
  Channel,
  Delegation,
  DelegationMember,
  Meeting,
  MeetingField,
  MemberRole,
  Session,
  Status,
  Topic,
} from "./schema/meeting.ts";
export type { Names } from "./schema/names.ts";
export type { OpenQuestion } from "./schema/open-question.ts";
export type { Organization, OrganizationKind } from "./schema/organization.ts";
export type { Coordinates, Place, PlaceKind } from "./schema/place.ts";
export type { Series } from "./schema/series.ts";
export type { Side } from "./schema/side.ts";
export type { Reliability, Source, SourceType } from "./schema/source.ts";
