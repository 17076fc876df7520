import { type Edtf, type EdtfDate, endOf, isApproximate, isUncertain, startOf } from "../dates/index.ts";
import type { Meeting } from "../schema/meeting.ts";
import type { Caveat } from "./answer.ts";

/** A meeting whose day is known well enough to count from. */
export type DatedMeeting<M extends Meeting> = M & { readonly start: Edtf };

/** Whether a source states when the meeting began: without that nothing can be counted from it. */
export function isDated<M extends Meeting>(meeting: M): meeting is DatedMeeting<M> {
  return meeting.start !== undefined && startOf(meeting.start) !== undefined && endOf(meeting.start) !== undefined;
}

/** The first day of a meeting, as certain as the sources make it. */
export function firstDayOf({ start }: DatedMeeting<Meeting>): Edtf {
  return startOf(start) ?? start;
}

/** The last day of a meeting, as certain as the sources make it; the first one where no source states the last. */
export function lastDayOf(meeting: DatedMeeting<Meeting>): Edtf {
  return statedLastDay(meeting) ?? endOf(meeting.start) ?? meeting.start;
}

/** An end that is open or unknown says no more than that the meeting had begun. */
function statedLastDay({ end }: Meeting): EdtfDate | undefined {
  return end === undefined ? undefined : endOf(end);
}

/** The sources that carry the first day of a meeting. */
export function sourcesOfFirstDay<M extends Meeting>(meeting: M): M["sources"] {
  return meeting.evidence?.start ?? meeting.sources;
}

/** The sources that carry the last day of a meeting; those of the first one where no source states the last. */
export function sourcesOfLastDay<M extends Meeting>(meeting: M): M["sources"] {
  if (statedLastDay(meeting) === undefined) return sourcesOfFirstDay(meeting);
  return meeting.evidence?.end ?? meeting.sources;
}

/** A caveat about a meeting. */
export const aboutMeeting = (kind: Caveat["kind"], meeting: Meeting, message: string): Caveat => ({
  kind,
  message,
  records: [{ collection: "meetings", id: meeting.id }],
});

/** What has to be known about the first day of a meeting when something is counted from it. */
export function caveatsOfFirstDay(meeting: DatedMeeting<Meeting>): readonly Caveat[] {
  return [...doubts(meeting, "start", meeting.start), ...variants(meeting, "start")];
}

/** What has to be known about the last day of a meeting when something is counted from it. */
export function caveatsOfLastDay(meeting: DatedMeeting<Meeting>): readonly Caveat[] {
  const last = statedLastDay(meeting);
  if (last !== undefined) return [...doubts(meeting, "end", last), ...variants(meeting, "end")];
  return [
    aboutMeeting(
      "assumed",
      meeting,
      `No source states the last day of "${meeting.id}": it is taken to have lasted no longer than ${meeting.start}.`,
    ),
    ...caveatsOfFirstDay(meeting),
  ];
}

function doubts(meeting: Meeting, field: "start" | "end", date: Edtf): readonly Caveat[] {
  if (!isApproximate(date) && !isUncertain(date)) return [];
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
