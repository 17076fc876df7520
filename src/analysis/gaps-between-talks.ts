import { latest } from "../dates/index.ts";
import type { Meeting } from "../schema/meeting.ts";
import { type Answer, distinct } from "./answer.ts";
import { gap, type Gap } from "./gap-between-talks.ts";
import { lastDayOf, undated } from "./meeting-days.ts";
import { counting, talksInOrder, type TalksOptions } from "./talks-in-order.ts";

/** The gaps along a series of meetings. */
export interface Gaps<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** One less than there are meetings that count, in date order. Each gap has its own sources and caveats. */
  readonly gaps: readonly Gap<M>[];
}

/**
 * The gaps between talks along a series of meetings: a channel, a place, a decade. Filter the meetings first.
 *
 * Each gap runs from the meeting that ended last so far to the one that began next, so a short meeting inside a longer
 * one does not make a gap longer than it was.
 *
 * @param meetings - meetings in any order
 * @param options - `statuses` that count, `["held"]` unless said otherwise
 * @returns the gaps, none for fewer than two meetings that count; the caveats name the meetings that no source dates
 * @example
 * ```ts
 * const { gaps } = gapsBetweenTalks([
 *   getMeeting("2012-08-09-beijing"),
 *   getMeeting("2002-08-18-pyongyang"),
 *   getMeeting("2014-03-03-shenyang"),
 * ]);
 * gaps.map(({ days }) => days.max); // => [3643, 570]
 * ```
 */
export function gapsBetweenTalks<M extends Meeting>(meetings: readonly M[], options?: TalksOptions): Gaps<M> {
  const talks = talksInOrder(meetings, options);
  const gaps: Gap<M>[] = [];
  let last: M | undefined;
  for (const next of talks) {
    if (last !== undefined) gaps.push(gap<M>(last, next));
    if (last === undefined || lastPossibleDay(next) >= lastPossibleDay(last)) last = next;
  }
  return {
    gaps,
    sources: distinct(...gaps.map(({ sources }) => sources)),
    caveats: undated(counting(meetings, options)),
  };
}

const lastPossibleDay = (meeting: Meeting): string => latest(lastDayOf(meeting)) ?? "";
