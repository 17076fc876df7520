import { latest } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Answer } from "../answer.ts";
import { caveatsOfUndated, lastDay } from "../internal/meeting-days.ts";
import { counting, talksInOrder, type TalksOptions } from "../internal/talks-in-order.ts";
import { gap, type Gap } from "./gap-between-talks.ts";

/** The gaps along a list of meetings. */
export interface GapSequence<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** One less than there are meetings that count, in date order. Each gap has its own sources and caveats. */
  readonly gaps: readonly Gap<M>[];
}

/**
 * The gaps between talks along a list of meetings: a channel, a place, a decade. Filter the meetings first.
 *
 * Each gap runs from the meeting that ended last so far to the one that began next, so a short meeting inside a longer
 * one does not make a gap longer than it was.
 *
 * @param meetings - meetings in any order
 * @param options - `status`: the status that counts, or several; `"held"` by default
 * @returns the gaps, none for fewer than two meetings that count; the caveats name the meetings that no source dates
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
