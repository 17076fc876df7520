import type { DayCount } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { daysApart } from "../internal/days-apart.ts";
import {
  caveatsOfFirstDay,
  caveatsOfLastDay,
  firstDay,
  lastDay,
  sourcesOfFirstDay,
  sourcesOfLastDay,
} from "../internal/meeting-days.ts";
import { compareTalks } from "../internal/talks-in-order.ts";

/** The time between two meetings. */
export interface Gap<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** The meeting that the gap begins after. */
  readonly from: M;
  /** The meeting that ends the gap. */
  readonly to: M;
  /**
   * Calendar days from the last day of `from` to the first day of `to`; the day after is 1. A range where a date is
   * one, and never below 0: meetings that overlap have no gap.
   */
  readonly days: DayCount;
}

/**
 * How long the two sides did not meet between two meetings: from the last day of the one to the first day of the other.
 *
 * @param one - a meeting, of this record or your own
 * @param other - another meeting; the earlier of the two comes first in the answer, in whatever order they are given
 * @returns calendar days as a range, with both meetings, the sources that date them, and caveats: a date that sources
 * doubt or differ on, a day that no source states, a meeting that was not surely held
 * @throws RangeError when one of the two has no date that days can be counted from
 * @example
 * ```ts
 * gapBetweenTalks(getMeeting("2002-08-18-pyongyang"), getMeeting("2012-08-09-beijing")).days; // => { min: 3643, max: 3643 }
 * gapBetweenTalks(getMeeting("2012-08-09-beijing"), getMeeting("2014-03-03-shenyang")).days; // => { min: 570, max: 570 }
 * ```
 */
export function gapBetweenTalks<M extends Meeting>(one: M, other: M): Gap<M> {
  return compareTalks(one, other) <= 0 ? gap(one, other) : gap(other, one);
}

/** The gap between two dated meetings that are in order. */
export function gap<M extends Meeting>(from: M, to: M): Gap<M> {
  return {
    from,
    to,
    days: daysApart(lastDay(from), firstDay(to)),
    sources: distinct(sourcesOfLastDay<M>(from), sourcesOfFirstDay<M>(to)),
    caveats: [...caveatsOfStatus(from), ...caveatsOfLastDay(from), ...caveatsOfStatus(to), ...caveatsOfFirstDay(to)],
  };
}

const caveatsOfStatus = (meeting: Meeting): readonly Caveat[] =>
  meeting.status === "held"
    ? []
    : [
        caveat(
          "assumed",
          `"${meeting.id}" is ${meeting.status}: it is counted as if it had been held.`,
          "meetings",
          meeting,
        ),
      ];
