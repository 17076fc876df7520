import { type Edtf, endOf, startOf } from "../../dates/index.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Caveat, caveat } from "../answer.ts";
import { caveatOfNoDate, caveatsOfDate, caveatsOfVariants } from "./date-caveats.ts";

/** The date, unless it is an interval with an open or unknown start or end, from which no days can be counted. */
const known = (date: Edtf | undefined): Edtf | undefined =>
  date !== undefined && startOf(date) !== undefined && endOf(date) !== undefined ? date : undefined;

/** The start of the meeting, or its end if no source states the start. */
const dateOf = ({ start, end }: Meeting): Edtf | undefined => known(start) ?? known(end);

/** Whether the meeting has a date from which days can be counted. */
export const isDated = (meeting: Meeting): boolean => dateOf(meeting) !== undefined;

/**
 * The first day of a dated meeting, or its last day if no source states the first. An interval means one day within it,
 * not that the meeting lasted that long: for that a meeting has a start and an end.
 *
 * @throws RangeError if the meeting has no date from which days can be counted
 */
export function firstDay(meeting: Meeting): Edtf {
  const date = dateOf(meeting);
  if (date !== undefined) return date;
  throw new RangeError(
    `Cannot count days from the meeting "${meeting.id}": its start is ${meeting.start ?? "not stated"}, and its end is ${meeting.end ?? "not stated"}. Leave it out, or give it a start that is a date or a closed interval.`,
  );
}

/** The last day of a dated meeting, or its first day if no source states the last. */
export const lastDay = (meeting: Meeting): Edtf => known(meeting.end) ?? firstDay(meeting);

/** The sources of {@link firstDay}. */
export const sourcesOfFirstDay = <M extends Meeting>(meeting: M): M["sources"] =>
  meeting.evidence?.[known(meeting.start) === undefined ? "end" : "start"] ?? meeting.sources;

/** The sources of {@link lastDay}. */
export const sourcesOfLastDay = <M extends Meeting>(meeting: M): M["sources"] =>
  meeting.evidence?.[known(meeting.end) === undefined ? "start" : "end"] ?? meeting.sources;

/** What a reader should know about {@link firstDay} when days are counted from it. */
export function caveatsOfFirstDay(meeting: Meeting): readonly Caveat[] {
  if (known(meeting.start) !== undefined) return caveatsOf(meeting, "start");
  const message = `No source states the first day of "${meeting.id}": it is assumed to have begun no earlier than ${firstDay(meeting)}.`;
  return [caveat("assumed", message, "meetings", meeting), ...caveatsOf(meeting, "end")];
}

/** What a reader should know about {@link lastDay} when days are counted from it. */
export function caveatsOfLastDay(meeting: Meeting): readonly Caveat[] {
  if (known(meeting.end) !== undefined) return caveatsOf(meeting, "end");
  const message = `No source states the last day of "${meeting.id}": it is assumed to have ended no later than ${firstDay(meeting)}.`;
  return [caveat("assumed", message, "meetings", meeting), ...caveatsOfFirstDay(meeting)];
}

const caveatsOf = (meeting: Meeting, field: "start" | "end"): readonly Caveat[] => [
  ...caveatsOfDate("meetings", meeting, field, meeting[field]),
  ...caveatsOfVariants("meetings", meeting, field),
];

/** A caveat for each meeting from which no days can be counted. */
export const caveatsOfUndated = (meetings: readonly Meeting[]): readonly Caveat[] =>
  meetings.filter((meeting) => !isDated(meeting)).map((meeting) => caveatOfNoDate("meetings", meeting));
