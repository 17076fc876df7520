import { type Edtf, endOf, isApproximate, isUncertain, startOf } from "../dates/index.ts";
import type { Meeting } from "../schema/meeting.ts";
import { type Caveat, distinct } from "./answer.ts";

/** A meeting whose day is known well enough to count from. */
export type DatedMeeting<M extends Meeting> = M & { readonly start: Edtf };

/** Whether a source states when the meeting began: without that nothing can be counted from it. */
export function isDated<M extends Meeting>(meeting: M): meeting is DatedMeeting<M> {
  return meeting.start !== undefined && startOf(meeting.start) !== undefined && endOf(meeting.start) !== undefined;
}

/** The last day of a meeting, as certain as the sources make it; the first one where no source states the last. */
export function lastDayOf(meeting: DatedMeeting<Meeting>): Edtf {
  return meeting.end ?? meeting.start;
}

/** The sources that carry one of a meeting's dates. */
export function sourcesOfDay<M extends Meeting>(meeting: M, field: "start" | "end"): M["sources"] {
  return meeting.evidence?.[field] ?? meeting.sources;
}

/** The sources that carry both dates of a meeting. */
export function sourcesOfDays<M extends Meeting>(meeting: M): readonly M["sources"][number][] {
  return distinct(sourcesOfDay(meeting, "start"), meeting.end === undefined ? [] : sourcesOfDay(meeting, "end"));
}

const aboutMeeting = (kind: Caveat["kind"], meeting: Meeting, message: string): Caveat => ({
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
  if (meeting.end !== undefined) return [...doubts(meeting, "end", meeting.end), ...variants(meeting, "end")];
  return [
    aboutMeeting(
      "assumed",
      meeting,
      `No source states the last day of "${meeting.id}": it is taken to have lasted no longer than ${meeting.start}.`,
    ),
    ...doubts(meeting, "start", meeting.start),
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
