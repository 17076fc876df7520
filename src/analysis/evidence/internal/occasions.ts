import type { ClaimScope } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { datedMeeting, type DaySpan, rangeOf, spanOfEvent } from "../../../model/day-span.ts";
import type { Event } from "../../../model/event.ts";
import type { Meeting } from "../../../model/meeting.ts";
import { type Caveat, caveat } from "../../answer.ts";
import { caveatsOfDate, caveatsOfVariants } from "../../internal/date-caveats.ts";
import { caveatsOfFirstDay, caveatsOfLastDay } from "../../internal/meeting-days.ts";
import { isOneOf, type OneOf } from "../../one-of.ts";

/** What claims count. */
export type Countable = Pick<Dataset, "meetings" | "events">;

/** A meeting or event in the form in which claims count it. */
export interface Occasion {
  readonly id: string;
  /** When it took place. */
  readonly span: DaySpan;
  readonly sources: readonly string[];
  /** What a reader should know if days are counted to its first day. */
  readonly caveatsOfStart: () => readonly Caveat[];
  /** What a reader should know if days are counted from its last day. */
  readonly caveatsOfEnd: () => readonly Caveat[];
}

/** A meeting or event that a claim counts if days can be counted from its dates. */
export type Candidate = Occasion | { readonly id: string; readonly span: undefined };

/** The meetings or events that match a scope. */
export function candidatesOf(scope: ClaimScope, { meetings, events }: Countable): Candidate[] {
  const excluded = new Set(scope.except?.map(({ id }) => id));
  const counted: OneOf<string> = scope.reported === true ? ["held", "reported"] : "held";
  const fits = (
    { id, status = "held", series }: { readonly id: string; readonly status?: string; readonly series?: string },
    at: readonly (string | undefined)[] | undefined,
  ): boolean =>
    !excluded.has(id) &&
    isOneOf(status, counted) &&
    (scope.series === undefined || isOneOf(series, scope.series)) &&
    (scope.place === undefined || at?.includes(scope.place) === true);
  const candidates: Candidate[] =
    scope.collection === "meetings"
      ? meetings
          .filter((meeting) => fits(meeting, [meeting.place]))
          .filter(({ channel }) => scope.channels === undefined || isOneOf(channel, scope.channels))
          .map(meetingCandidate)
      : events.filter((event) => fits(event, event.places)).map(eventCandidate);
  const { from } = scope;
  if (from === undefined) return candidates;
  const { min } = rangeOf(from);
  return candidates.filter(({ span }) => span !== undefined && span.startMin >= min);
}

function meetingCandidate(meeting: Meeting): Candidate {
  const { id, sources } = meeting;
  const span = datedMeeting(meeting);
  if (span === undefined) return { id, span };
  return {
    id,
    span,
    sources,
    caveatsOfStart: () => caveatsOfFirstDay(span),
    caveatsOfEnd: () => caveatsOfLastDay(span),
  };
}

function eventCandidate(event: Event): Candidate {
  const { id, date, sources } = event;
  const stated = spanOfEvent(event);
  if (stated === undefined || stated.startMin === -Infinity) return { id, span: undefined };
  const caveats = (): readonly Caveat[] => [
    ...caveatsOfDate("events", event, "date", date),
    ...caveatsOfVariants("events", event, "date"),
  ];
  const message = `No source states the last day of "${id}": it is assumed to have ended when it began.`;
  const isOpen = stated.endMax === Infinity;
  return {
    id,
    span: isOpen ? onFirstDay(stated) : stated,
    sources,
    caveatsOfStart: caveats,
    caveatsOfEnd: () => [...(isOpen ? [caveat("assumed", message, "events", event)] : []), ...caveats()],
  };
}

/** The span of something of which only the first day is known. */
const onFirstDay = ({ startMin, startMax }: DaySpan): DaySpan => ({
  startMin,
  startMax,
  endMin: startMin,
  endMax: startMax,
});
