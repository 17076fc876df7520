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
  /** The meeting before the gap. */
  readonly from: M;
  /** The meeting after the gap. */
  readonly to: M;
  /**
   * Calendar days from the last day of `from` to the first day of `to`: 1 if `to` began the day after. `min` and `max`
   * differ if a date is uncertain, and are never below 0: meetings that overlap have no gap.
   */
  readonly days: DayCount;
}

/**
 * Counts the days between two meetings, from the last day of the earlier one to the first day of the later one.
 *
 * @param one - a meeting, from this dataset or your own
 * @param other - another meeting; the two can be given in either order
 * @returns calendar days as a range, with both meetings and the sources of their dates. The caveats name an uncertain
 * or disputed date, a day that no source states, and a meeting whose status is not `"held"`.
 * @throws RangeError if one of the meetings has no date from which days can be counted
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
          `"${meeting.id}" has the status "${meeting.status}": it is counted as if it had been held.`,
          "meetings",
          meeting,
        ),
      ];
