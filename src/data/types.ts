import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type {
  ClaimId,
  DelegateId,
  DisagreementId,
  EventId,
  FigureId,
  IndicatorId,
  MeetingId,
  OpenQuestionId,
  OrganizationId,
  PlaceId,
  SourceId,
} from "./ids.ts";
import type {
  Capacity,
  Channel,
  EventKind,
  OrganizationKind,
  Role,
  Series,
  Side,
  SourceType,
  Topic,
  Unit,
} from "./words.ts";

/** The ids and words of this dataset, which make a wrong reference or an unknown word in `src/data` a compile error. */
export interface DatasetIds extends Ids {
  readonly sources: SourceId;
  readonly places: PlaceId;
  readonly organizations: OrganizationId;
  readonly delegates: DelegateId;
  readonly meetings: MeetingId;
  readonly indicators: IndicatorId;
  readonly figures: FigureId;
  readonly events: EventId;
  readonly disagreements: DisagreementId;
  readonly openQuestions: OpenQuestionId;
  readonly claims: ClaimId;
  readonly sides: Side;
  readonly channels: Channel;
  readonly roles: Role;
  readonly capacities: Capacity;
  readonly topics: Topic;
  readonly series: Series;
  readonly units: Unit;
  readonly eventKinds: EventKind;
  readonly organizationKinds: OrganizationKind;
  readonly sourceTypes: SourceType;
}

type Own = Dataset<DatasetIds>;

export type Sources = Own["sources"];
export type Places = Own["places"];
export type Organizations = Own["organizations"];
export type Delegates = Own["delegates"];
export type Meetings = Own["meetings"];
export type Indicators = Own["indicators"];
export type Figures = Own["figures"];
export type Events = Own["events"];
export type Disagreements = Own["disagreements"];
export type OpenQuestions = Own["openQuestions"];
export type Claims = Own["claims"];
