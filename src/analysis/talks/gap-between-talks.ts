import type { DayCount } from "../../dates/index.ts";
import { expectRecord } from "../../internal/check-input.ts";
import { concatenated } from "../../internal/concatenated.ts";
import { union } from "../../internal/distinct.ts";
import type { DatedMeeting } from "../../model/day-span.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import {
  caveatsOfFirstDay,
  caveatsOfLastDay,
  dated,
  daysApart,
  none,
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
 * The start and the end of a meeting bound each other: one that began in October and ended on 3 October began in the
 * first three days of the month. If their dates are too uncertain to say which of the two was the earlier one, the range
 * allows for both orders.
 *
 * @param one - a meeting, from this dataset or your own
 * @param other - another meeting; the two can be given in either order
 * @returns calendar days as a range, with both meetings and the sources of their dates. The caveats name an uncertain
 * or disputed date, a day that no source states, an uncertain order, and a meeting whose status is not `"held"`.
 * @throws RangeError if one of the meetings has no date from which days can be counted; TypeError if one is not a
 * meeting; EdtfError if a date is not supported EDTF
 * @example
 * ```ts
 * gapBetweenTalks(getMeeting("2002-08-18-pyongyang"), getMeeting("2012-08-09-beijing")).days; // => { min: 3643, max: 3643 }
 * gapBetweenTalks(getMeeting("1995-09-30-beijing-rice"), getMeeting("1996-12-unofficial-contact")).days; // => { min: 425, max: 455 }
 * ```
 */
export function gapBetweenTalks<M extends Meeting>(one: M, other: M): Gap<M> {
  for (const meeting of [one, other]) expectRecord("gapBetweenTalks", "a meeting", meeting, "delegations");
  const [from, to] = inTurn(one, other);
  const between = gap<M>(from, to);
  if (one === other) return { ...between, days: { min: 0, max: 0 } };
  const { max } = daysApart(to, from);
  if (max === 0) return between;
  return {
    ...between,
    days: { ...between.days, max: Math.max(between.days.max, max) },
    caveats: [...between.caveats, caveatOfOrder(to.meeting, from.meeting)],
  };
}

/** Two meetings with their spans, the one that began first before the other. */
function inTurn<M extends Meeting>(one: M, other: M): readonly [DatedMeeting<M>, DatedMeeting<M>] {
  const [first, second] = [dated(one), dated(other)];
  return compareTalks(first, second) <= 0 ? [first, second] : [second, first];
}

/** The gap from one dated meeting to another that is taken to come after it. */
export function gap<M extends Meeting>(from: DatedMeeting<M>, to: DatedMeeting<M>): Gap<M> {
  return {
    from: from.meeting,
    to: to.meeting,
    days: daysApart(from, to),
    sources: union(sourcesOfLastDay<M>(from), sourcesOfFirstDay<M>(to)),
    caveats: concatenated(
      concatenated(caveatsOfStatus(from.meeting), caveatsOfLastDay(from)),
      concatenated(caveatsOfStatus(to.meeting), caveatsOfFirstDay(to)),
    ),
  };
}

/** A caveat for two meetings whose dates allow another order than the one in which they are given. */
const caveatOfOrder = (first: Meeting, second: Meeting): Caveat =>
  caveat(
    "approximate",
    `"${first.id}" may have come before "${second.id}": the number of days allows for that.`,
    "meetings",
    first,
    second,
  );

const caveatsOfStatus = (meeting: Meeting): readonly Caveat[] =>
  meeting.status === "held"
    ? none
    : [
        caveat(
          "assumed",
          `"${meeting.id}" has the status "${meeting.status}": it is counted as if it had been held.`,
          "meetings",
          meeting,
        ),
      ];
