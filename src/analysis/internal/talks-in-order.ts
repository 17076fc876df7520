import { ascending } from "../../internal/ascending.ts";
import { sortedByNumber } from "../../internal/sorted-by-number.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type DatedMeeting, datedMeeting, type DaySpan } from "../../model/day-span.ts";
import type { Meeting, Status } from "../../model/meeting.ts";
import type { Caveat } from "../answer.ts";
import { isOneOf, type OneOf } from "../one-of.ts";
import { caveatOfNoDate } from "./date-caveats.ts";
import { asKnownOn } from "./known-on.ts";

/** Which meetings count as talks. */
export interface TalksOptions {
  /** The status that counts, or several. Default: `"held"`, since a planned meeting may not have taken place. */
  readonly status?: OneOf<Status>;
  /** A snapshot: only meetings or events that are in it count, as they are in it. */
  readonly knownOn?: Pick<Dataset, "meetings" | "events">;
}

/** The entries whose status counts, in the given order. An event without a status took place. */
export const counting = <T extends { readonly id: string; readonly status?: Status }>(
  entries: readonly T[],
  options?: TalksOptions,
  collection: "meetings" | "events" = "meetings",
): readonly T[] =>
  asKnownOn(collection, entries, options?.knownOn).filter((entry) =>
    isOneOf(entry.status ?? "held", options?.status ?? "held"),
  );

/** Meetings by whether days can be counted from them. */
export interface SortedMeetings<M extends Meeting = Meeting> {
  /** In the order in which they began. */
  readonly talks: readonly DatedMeeting<M>[];
  /** In the given order. */
  readonly undated: readonly M[];
}

/** Puts meetings in the order in which they began, whatever order they are given in. */
function inOrder<M extends Meeting>(meetings: readonly M[]): SortedMeetings<M> {
  const talks: DatedMeeting<M>[] = [];
  const undated: M[] = [];
  for (const meeting of meetings) {
    const talk = datedMeeting(meeting);
    if (talk === undefined) undated.push(meeting);
    else talks.push(talk);
  }
  const sorted = sortedByNumber(talks, ({ startMin }) => startMin, compareTalks);
  // Copies lie side by side in memory; to go through the others takes longer than to copy them.
  return { talks: sorted === talks ? talks : sorted.map((talk) => ({ ...talk })), undated };
}

/** The meetings that count, in the order in which they began. */
export const talksInOrder = <M extends Meeting>(meetings: readonly M[], options?: TalksOptions): SortedMeetings<M> =>
  inOrder(counting(meetings, options));

/** Meetings in the order in which they began; those without a date come last. */
export function inDateOrder<M extends Meeting>(meetings: readonly M[]): readonly M[] {
  const { talks, undated } = inOrder(meetings);
  return [...talks.map(({ meeting }) => meeting), ...undated.toSorted(compareIds)];
}

const compareIds = (a: Meeting, b: Meeting): number => ascending(a.id, b.id);

/** A caveat for each meeting from which no days can be counted, in the order of their ids. */
export const caveatsOfUndated = (undated: readonly Meeting[]): readonly Caveat[] =>
  undated.toSorted(compareIds).map((meeting) => caveatOfNoDate("meetings", meeting));

/** Orders two dated meetings by when they began, then by when they ended, then by id. */
export const compareTalks = (a: DatedMeeting<Meeting>, b: DatedMeeting<Meeting>): number =>
  compareSpans(a, b) || ascending(a.meeting.id, b.meeting.id);

/** Orders two spans by the first day on which they can have begun, then by the last, then by their ends. */
export const compareSpans = (a: DaySpan, b: DaySpan): number =>
  ascending(a.startMin, b.startMin) ||
  ascending(a.startMax, b.startMax) ||
  ascending(a.endMin, b.endMin) ||
  ascending(a.endMax, b.endMax);
