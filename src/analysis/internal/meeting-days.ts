import type { DayCount } from "../../dates/index.ts";
import { concatenated } from "../../internal/concatenated.ts";
import { union } from "../../internal/distinct.ts";
import { type DatedMeeting, datedMeeting, type BoundField, dayOfNumber, type DaySpan } from "../../model/day-span.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Caveat, caveat } from "../answer.ts";
import { caveatsOfDate, caveatsOfVariants } from "./date-caveats.ts";

/**
 * The meeting with its span.
 *
 * @throws RangeError if the meeting has no date from which days can be counted
 */
export function dated<M extends Meeting>(meeting: M): DatedMeeting<M> {
  const talk = datedMeeting(meeting);
  if (talk !== undefined) return talk;
  const { id, start = "not stated", end = "not stated" } = meeting;
  throw new RangeError(
    `Cannot count days from the meeting "${id}": its start is ${start}, its end ${end}. Leave it out, or give it a start that is a date or a closed interval, and not after its end.`,
  );
}

/** Calendar days from the end of one meeting or event to the start of another, never below 0. */
export const daysApart = (from: DaySpan, to: DaySpan): DayCount => ({
  min: Math.max(0, to.startMin - from.endMax),
  max: Math.max(0, to.startMax - from.endMin),
});

/** The sources of the first day. */
export const sourcesOfFirstDay = <M extends Meeting>({ meeting, startFields }: DatedMeeting<M>): M["sources"] =>
  sourcesOfFields<M>(meeting, startFields);

/** The sources of the last day. */
export const sourcesOfLastDay = <M extends Meeting>({ meeting, endFields }: DatedMeeting<M>): M["sources"] =>
  sourcesOfFields<M>(meeting, endFields);

function sourcesOfFields<M extends Meeting>(meeting: M, fields: readonly BoundField[]): M["sources"] {
  const { sources, evidence, sessions } = meeting;
  // Nearly always.
  if (evidence === undefined && !fields.includes("sessions")) return sources;
  let found: M["sources"] = [];
  for (const field of fields) {
    if (field !== "sessions") found = union<M["sources"][number]>(found, evidence?.[field] ?? sources);
    else for (const session of sessions ?? []) found = union<M["sources"][number]>(found, session.sources);
  }
  return found;
}

/** What a reader should know about the first day when days are counted from it. */
export const caveatsOfFirstDay = (talk: DatedMeeting<Meeting>): readonly Caveat[] =>
  caveatsOf(
    talk,
    talk.startFields,
    talk.startIsAssumed &&
      `first day of "${talk.meeting.id}": it is assumed to have begun no earlier than ${dayOfNumber(talk.startMin)}`,
  );

/** What a reader should know about the last day when days are counted from it. */
export const caveatsOfLastDay = (talk: DatedMeeting<Meeting>): readonly Caveat[] =>
  caveatsOf(
    talk,
    talk.endFields,
    talk.endIsAssumed &&
      `last day of "${talk.meeting.id}": it is assumed to have ended no later than ${dayOfNumber(talk.endMax)}`,
  );

/** For most meetings, which have exact dates. */
export const none: readonly Caveat[] = /* @__PURE__ */ Object.freeze([]);

function caveatsOf(
  { meeting, isPlain }: DatedMeeting<Meeting>,
  fields: readonly BoundField[],
  assumption: string | false,
): readonly Caveat[] {
  if (isPlain && meeting.variants === undefined) return none;
  let caveats = assumption ? [caveat("assumed", `No source states the ${assumption}.`, "meetings", meeting)] : none;
  for (const field of fields) {
    if (field !== "sessions")
      caveats = concatenated(caveats, caveatsOfDate("meetings", meeting, field, meeting[field]));
    caveats = concatenated(caveats, caveatsOfVariants("meetings", meeting, field));
  }
  return caveats;
}
