import { earliest, latest } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, caveat } from "../answer.ts";
import { caveatsOfUndated, lastDay, sourcesOfLastDay } from "../internal/meeting-days.ts";
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
 * one does not make a gap too long. If a meeting with a vague date may have ended later still, `days.min` allows for it.
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
  const gaps: Gap<M>[] = [];
  // The meeting that certainly lasted longest so far, and the one that may have lasted longest.
  let last: M | undefined;
  let perhapsLast: M | undefined;
  for (const next of talksInOrder(meetings, options)) {
    if (last !== undefined && perhapsLast !== undefined) gaps.push(gapAfter<M>(last, perhapsLast, next));
    if (last === undefined || firstPossibleEnd(next) >= firstPossibleEnd(last)) last = next;
    if (perhapsLast === undefined || lastPossibleEnd(next) >= lastPossibleEnd(perhapsLast)) perhapsLast = next;
  }
  return {
    gaps,
    sources: distinct(...gaps.map(({ sources }) => sources)),
    caveats: caveatsOfUndated(counting(meetings, options)),
  };
}

const firstPossibleEnd = (meeting: Meeting): string => earliest(lastDay(meeting)) ?? "";
const lastPossibleEnd = (meeting: Meeting): string => latest(lastDay(meeting)) ?? "";

/** The gap from the meeting that certainly lasted longest to the next one; shorter if another may have lasted longer. */
function gapAfter<M extends Meeting>(last: M, perhapsLast: M, next: M): Gap<M> {
  const between = gap<M>(last, next);
  if (lastPossibleEnd(perhapsLast) <= lastPossibleEnd(last)) return between;
  const message = `"${perhapsLast.id}" may have lasted longer than "${last.id}": the gap may be shorter.`;
  return {
    ...between,
    days: { ...between.days, min: Math.min(between.days.min, gap<M>(perhapsLast, next).days.min) },
    sources: distinct(between.sources, sourcesOfLastDay<M>(perhapsLast)),
    caveats: [...between.caveats, caveat("approximate", message, "meetings", perhapsLast)],
  };
}
