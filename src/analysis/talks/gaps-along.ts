import { latest } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Answer } from "../answer.ts";
import { caveatsOfUndated, lastDay } from "../internal/meeting-days.ts";
import { counting, talksInOrder, type TalksOptions } from "../internal/talks-in-order.ts";
import { gap, type Gap } from "./gap-between-talks.ts";

/** The gaps between consecutive meetings. */
export interface GapSequence<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** In date order, one fewer than the dated meetings that count. Each gap has its own sources and caveats. */
  readonly gaps: readonly Gap<M>[];
}

/**
 * Finds the gaps between consecutive meetings.
 *
 * Each gap runs from the meeting that ended last so far to the one that began next, so a short meeting within a longer
 * one does not make a gap too long.
 *
 * @param meetings - meetings in any order; filter them first, by channel or place for instance
 * @param options - `status`: the status that counts, or an array of them; default `"held"`
 * @returns the gaps; none for fewer than two meetings that count. The caveats name the meetings without a date.
 * @example
 * ```ts
 * const { gaps } = gapsAlong([
 *   getMeeting("2012-08-09-beijing"),
 *   getMeeting("2002-08-18-pyongyang"),
 *   getMeeting("2014-03-03-shenyang"),
 * ]);
 * gaps.map(({ days }) => days.max); // => [3643, 570]
 * ```
 */
export function gapsAlong<M extends Meeting>(meetings: readonly M[], options?: TalksOptions): GapSequence<M> {
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
    caveats: caveatsOfUndated(counting(meetings, options)),
  };
}

const lastPossibleDay = (meeting: Meeting): string => latest(lastDay(meeting)) ?? "";
