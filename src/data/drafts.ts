import type { Claim } from "../model/claim.ts";
import type { Delegate } from "../model/delegate.ts";
import type { Disagreement } from "../model/disagreement.ts";
import type { Event } from "../model/event.ts";
import type { Figure } from "../model/figure.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Meeting } from "../model/meeting.ts";
import type { OpenQuestion } from "../model/open-question.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import type { DatasetIds } from "./types.ts";

/**
 * A record as its file has it: a reference must be the id of a record of the dataset, while the record's own id is any
 * string. The types of the ids are generated from the files, so a new record is not an error until they are.
 */
type Draft<R extends { readonly id: string }> = {
  readonly [Field in keyof R]: Field extends "id" ? string : R[Field];
};

export type SourceDraft = Draft<Source<DatasetIds>>;
export type PlaceDraft = Draft<Place<DatasetIds>>;
export type OrganizationDraft = Draft<Organization<DatasetIds>>;
export type DelegateDraft = Draft<Delegate<DatasetIds>>;
export type MeetingDraft = Draft<Meeting<DatasetIds>>;
export type IndicatorDraft = Draft<Indicator<DatasetIds>>;
export type FigureDraft = Draft<Figure<DatasetIds>>;
export type EventDraft = Draft<Event<DatasetIds>>;
export type DisagreementDraft = Draft<Disagreement<DatasetIds>>;
export type OpenQuestionDraft = Draft<OpenQuestion<DatasetIds>>;
export type ClaimDraft = Draft<Claim<DatasetIds>>;
