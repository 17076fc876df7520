import { type Edtf, endOf, startOf } from "../../dates/index.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Caveat, caveat } from "../answer.ts";
import { caveatOfNoDate, caveatsOfDate, caveatsOfVariants } from "./date-caveats.ts";

/** A date of a meeting with both ends known; one with an open or unknown end only says that the meeting had begun. */
const known = (date: Edtf | undefined): Edtf | undefined =>
  date !== undefined && startOf(date) !== undefined && endOf(date) !== undefined ? date : undefined;

/** When the meeting began; when it ended where no source states that. */
const dateOf = ({ start, end }: Meeting): Edtf | undefined => known(start) ?? known(end);

/** Whether a source dates the meeting: without a date nothing can be counted from it. */
export const isDated = (meeting: Meeting): boolean => dateOf(meeting) !== undefined;

/**
 * The first day of a dated meeting, as certain as the sources make it; the last one where no source states the first. An
 * interval means some day in it, not that the meeting lasted so long: for that a meeting has a start and an end.
 *
 * @throws RangeError for a meeting without a date
 */
export function firstDay(meeting: Meeting): Edtf {
  const date = dateOf(meeting);
  if (date !== undefined) return date;
  throw new RangeError(
    `No days can be counted from the meeting "${meeting.id}": its start is ${meeting.start ?? "not stated"}, and its end is ${meeting.end ?? "not stated"}. Leave it out, or give it a start that is a date.`,
  );
}

/** The last day of a dated meeting; the first one where no source states the last. */
export const lastDay = (meeting: Meeting): Edtf => known(meeting.end) ?? firstDay(meeting);

/** The sources of the first day of a meeting; those of the last one where no source states the first. */
export const sourcesOfFirstDay = <M extends Meeting>(meeting: M): M["sources"] =>
  meeting.evidence?.[known(meeting.start) === undefined ? "end" : "start"] ?? meeting.sources;

/** The sources of the last day of a meeting; those of the first one where no source states the last. */
export const sourcesOfLastDay = <M extends Meeting>(meeting: M): M["sources"] =>
  meeting.evidence?.[known(meeting.end) === undefined ? "start" : "end"] ?? meeting.sources;

/** What a reader has to know about the first day of a dated meeting when something is counted from it. */
export function caveatsOfFirstDay(meeting: Meeting): readonly Caveat[] {
  if (known(meeting.start) !== undefined) return caveatsOf(meeting, "start");
  const message = `No source states the first day of "${meeting.id}": it is taken to have begun no earlier than ${firstDay(meeting)}.`;
  return [caveat("assumed", message, "meetings", meeting), ...caveatsOf(meeting, "end")];
}

/** What a reader has to know about the last day of a dated meeting when something is counted from it. */
export function caveatsOfLastDay(meeting: Meeting): readonly Caveat[] {
  if (known(meeting.end) !== undefined) return caveatsOf(meeting, "end");
  const message = `No source states the last day of "${meeting.id}": it is taken to have lasted no longer than ${firstDay(meeting)}.`;
  return [caveat("assumed", message, "meetings", meeting), ...caveatsOfFirstDay(meeting)];
}

const caveatsOf = (meeting: Meeting, field: "start" | "end"): readonly Caveat[] => [
  ...caveatsOfDate("meetings", meeting, field, meeting[field]),
  ...caveatsOfVariants("meetings", meeting, field),
];

/** The meetings that nothing can be counted from, as caveats. */
export const caveatsOfUndated = (meetings: readonly Meeting[]): readonly Caveat[] =>
  meetings.filter((meeting) => !isDated(meeting)).map((meeting) => caveatOfNoDate("meetings", meeting));
