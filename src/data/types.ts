import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import type { Unit } from "../model/indicator.ts";
import type { Topic } from "../model/meeting.ts";
import type { Series } from "../model/series.ts";
import type { Side } from "../model/side.ts";
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
  readonly topics: Topic;
  readonly series: Series;
  readonly units: Unit;
}

type Collections = Dataset<DatasetIds>;

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
