import type { Dataset } from "../schema/dataset.ts";
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

/** The ids of this record: what makes a wrong reference in `src/data` a compile error. */
export interface RecordIds {
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
}

type Collections = Dataset<RecordIds>;

export type Sources = Collections["sources"];
export type Places = Collections["places"];
export type Organizations = Collections["organizations"];
export type Delegates = Collections["delegates"];
export type Meetings = Collections["meetings"];
export type Indicators = Collections["indicators"];
export type Figures = Collections["figures"];
export type Events = Collections["events"];
export type Disagreements = Collections["disagreements"];
export type OpenQuestions = Collections["openQuestions"];
export type Claims = Collections["claims"];
