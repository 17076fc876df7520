import { type Edtf, endOf, isApproximate, isUncertain, startOf } from "../dates/index.ts";
import type { Meeting } from "../schema/meeting.ts";
import type { Caveat } from "./answer.ts";

/** A date of a meeting that is known on both sides; an end that is open or unknown says no more than that it had begun. */
const known = (date: Edtf | undefined): Edtf | undefined =>
  date !== undefined && startOf(date) !== undefined && endOf(date) !== undefined ? date : undefined;

/** The last day as a source states it. */
const statedLastDay = ({ end }: Meeting): Edtf | undefined => known(end);

/** When the meeting began, or ended where no source states that. */
const dateOf = ({ start, end }: Meeting): Edtf | undefined => known(start) ?? known(end);

/** Whether a source dates the meeting: without that nothing can be counted from it. */
export const isDated = (meeting: Meeting): boolean => dateOf(meeting) !== undefined;

/**
 * When a meeting began, as certain as the sources make it; when it ended where no source states the start.
 *
 * @throws RangeError for a meeting that is not dated
 */
export function beganOn(meeting: Meeting): Edtf {
  const date = dateOf(meeting);
  if (date !== undefined) return date;
  throw new RangeError(
    `No days can be counted from the meeting "${meeting.id}": its start is ${meeting.start ?? "not stated"}, and its end is ${meeting.end ?? "not stated"}. Leave it out, or give it a start that is a date.`,
  );
}

/**
 * The first day of a dated meeting; the last one where no source states the first. A meeting has a start and an end, so one
 * of them that is an interval means some day in it, and not that the meeting lasted so long.
 */
export const firstDayOf = (meeting: Meeting): Edtf => beganOn(meeting);

/** The last day of a dated meeting; the first one where no source states the last. */
export const lastDayOf = (meeting: Meeting): Edtf => statedLastDay(meeting) ?? beganOn(meeting);

/** The sources that carry the first day of a meeting; those of the last one where no source states the first. */
export function sourcesOfFirstDay<M extends Meeting>(meeting: M): M["sources"] {
  return meeting.evidence?.[known(meeting.start) === undefined ? "end" : "start"] ?? meeting.sources;
}

/** The sources that carry the last day of a meeting; those of the first one where no source states the last. */
export function sourcesOfLastDay<M extends Meeting>(meeting: M): M["sources"] {
  return meeting.evidence?.[statedLastDay(meeting) === undefined ? "start" : "end"] ?? meeting.sources;
}

/** A caveat about a meeting. */
export const aboutMeeting = (kind: Caveat["kind"], meeting: Meeting, message: string): Caveat => ({
  kind,
  message,
  records: [{ collection: "meetings", id: meeting.id }],
});

/** What has to be known about the first day of a dated meeting when something is counted from it. */
export function caveatsOfFirstDay(meeting: Meeting): readonly Caveat[] {
  if (known(meeting.start) !== undefined) return [...doubts(meeting, "start"), ...variants(meeting, "start")];
  const message = `No source states the first day of "${meeting.id}": it is taken to have begun no earlier than ${beganOn(meeting)}.`;
  return [aboutMeeting("assumed", meeting, message), ...doubts(meeting, "end"), ...variants(meeting, "end")];
}

/** What has to be known about the last day of a dated meeting when something is counted from it. */
export function caveatsOfLastDay(meeting: Meeting): readonly Caveat[] {
  if (statedLastDay(meeting) !== undefined) return [...doubts(meeting, "end"), ...variants(meeting, "end")];
  const message = `No source states the last day of "${meeting.id}": it is taken to have lasted no longer than ${beganOn(meeting)}.`;
  return [aboutMeeting("assumed", meeting, message), ...caveatsOfFirstDay(meeting)];
}

function doubts(meeting: Meeting, field: "start" | "end"): readonly Caveat[] {
  const { [field]: date } = meeting;
  if (date === undefined || (!isApproximate(date) && !isUncertain(date))) return [];
  return [aboutMeeting("approximate", meeting, `The ${field} of "${meeting.id}" is not certain: ${date}.`)];
}

/** What other sources say of a field, as caveats. */
export function variants(meeting: Meeting, field: "start" | "end" | "delegations"): readonly Caveat[] {
  return (meeting.variants ?? [])
    .filter((variant) => variant.field === field)
    .map((variant) =>
      aboutMeeting(
        "differs",
        meeting,
        `Other sources give ${field === "delegations" ? "other" : "another"} ${field} of "${meeting.id}": ${variant.value}${variant.note === undefined ? "" : ` (${variant.note})`}.`,
      ),
    );
}

/** The meetings that nothing can be counted from, as caveats. */
export function undated(meetings: readonly Meeting[]): readonly Caveat[] {
  return meetings
    .filter((meeting) => !isDated(meeting))
    .map((meeting) => aboutMeeting("passed-over", meeting, `No source dates "${meeting.id}": it is left out.`));
}
