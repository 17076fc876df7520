import type { DayCount } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import { dayOfNumber, type DaySpan, rangeOf, spanOf } from "../../model/day-span.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Caveat, caveat } from "../answer.ts";
import { caveatsOfDate, caveatsOfVariants } from "./date-caveats.ts";

/** A meeting with the days on which it can have begun and ended. */
export interface DatedMeeting<M extends Meeting = Meeting> {
  readonly meeting: M;
  readonly span: DaySpan;
}

/**
 * The meeting with its span.
 *
 * @throws RangeError if the meeting has no date from which days can be counted
 */
export function dated<M extends Meeting>(meeting: M): DatedMeeting<M> {
  const span = spanOf(meeting);
  if (span !== undefined) return { meeting, span };
  const { id, start = "not stated", end = "not stated" } = meeting;
  throw new RangeError(
    `Cannot count days from the meeting "${id}": its start is ${start}, and its end is ${end}. Leave it out, or give it a start that is a date or a closed interval, and is not after its end.`,
  );
}

/** Calendar days from the end of one meeting or event to the start of another, never below 0. */
export const daysApart = (from: DaySpan, to: DaySpan): DayCount => ({
  min: Math.max(0, to.startMin - from.endMax),
  max: Math.max(0, to.startMax - from.endMin),
});

type DateField = "start" | "end";

/** The fields that a first or last day follows from: its own, and the one that bounds it, if that is another. */
function fieldsOf(own: DateField, talk: DatedMeeting): readonly (DateField | "sessions")[] {
  const { meeting, span } = talk;
  const other: DateField = own === "start" ? "end" : "start";
  const bounds = (field: DateField): boolean => {
    const { min, max } = rangeOf(meeting[field]);
    return own === "start" ? max === span.startMax : min === span.endMin;
  };
  // If the day is assumed, then for the other one, unless its own field leaves no choice.
  const [first, second]: readonly [DateField, DateField] = isAssumed(own, talk) ? [other, own] : [own, other];
  if (bounds(first)) return [first];
  if (meeting[first] === undefined) return [bounds(second) ? second : "sessions"];
  return [first, bounds(second) ? second : "sessions"];
}

/** Whether no source states the first day, or the last. */
const isAssumed = (own: DateField, { meeting, span }: DatedMeeting): boolean =>
  own === "start" ? rangeOf(meeting.start).min !== span.startMin : rangeOf(meeting.end).max !== span.endMax;

const sourcesOf = <M extends Meeting>(own: DateField, talk: DatedMeeting<M>): M["sources"] => {
  const { sources, evidence, sessions = [] } = talk.meeting;
  return distinct<M["sources"][number]>(
    ...fieldsOf(own, talk).flatMap((field) =>
      field === "sessions" ? sessions.map((session) => session.sources) : [evidence?.[field] ?? sources],
    ),
  );
};

/** The sources of the first day. */
export const sourcesOfFirstDay = <M extends Meeting>(talk: DatedMeeting<M>): M["sources"] =>
  sourcesOf<M>("start", talk);

/** The sources of the last day. */
export const sourcesOfLastDay = <M extends Meeting>(talk: DatedMeeting<M>): M["sources"] => sourcesOf<M>("end", talk);

/** What a reader should know about the first day when days are counted from it. */
export function caveatsOfFirstDay(talk: DatedMeeting): readonly Caveat[] {
  const { meeting, span } = talk;
  const caveats = caveatsOf("start", talk);
  if (!isAssumed("start", talk)) return caveats;
  const message = `No source states the first day of "${meeting.id}": it is assumed to have begun no earlier than ${dayOfNumber(span.startMin)}.`;
  return [caveat("assumed", message, "meetings", meeting), ...caveats];
}

/** What a reader should know about the last day when days are counted from it. */
export function caveatsOfLastDay(talk: DatedMeeting): readonly Caveat[] {
  const { meeting, span } = talk;
  const caveats = caveatsOf("end", talk);
  if (!isAssumed("end", talk)) return caveats;
  const message = `No source states the last day of "${meeting.id}": it is assumed to have ended no later than ${dayOfNumber(span.endMax)}.`;
  return [caveat("assumed", message, "meetings", meeting), ...caveats];
}

const caveatsOf = (own: DateField, talk: DatedMeeting): readonly Caveat[] =>
  fieldsOf(own, talk).flatMap((field) => [
    ...(field === "sessions" ? [] : caveatsOfDate("meetings", talk.meeting, field, talk.meeting[field])),
    ...caveatsOfVariants("meetings", talk.meeting, field),
  ]);
