import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

import type { Edtf } from "./types.ts";
import { utcBounds } from "./utc-date.ts";

/** A number of calendar days that is known to lie in a range, both bounds included; equal bounds are a certain number. */
export type DayCount = { readonly min: number; readonly max: number };

/**
 * The number of calendar days from one date to another, as a range.
 *
 * `min` counts from the last day that `from` can mean to the first that `to` can mean, `max` from the first of `from` to the
 * last of `to`. The day after is 1, the same day 0. `min` is negative where the two ranges overlap (or `to` lies before
 * `from`): then the order of the two is not certain, and what to make of it is the caller's decision.
 *
 * An interval counts as some day in it, so the range goes over all of it. For the time between two things that last several
 * days, give the end of the one and the start of the other: `daysBetween(endOf(a), startOf(b))`.
 *
 * @param from - an EDTF string
 * @param to - an EDTF string
 * @returns calendar days, whole numbers, `min <= max`; both negative when `to` is certainly before `from`
 * @throws EdtfError when one of the texts is no supported EDTF string, or is an interval with an open or unknown end
 * @example
 * ```ts
 * daysBetween("2002-08-18", "2002-09-17"); // => { min: 30, max: 30 }
 * daysBetween("2002-08-18", "2002-10"); // => { min: 44, max: 74 }
 * daysBetween("1960", "1960-02"); // => { min: -334, max: 59 }
 * daysBetween("2014-07-04/..", "2016"); // throws "'2014-07-04/..' has no last day, its end is open or unknown: expected a date with both bounds to count days"
 * ```
 */
export function daysBetween(from: Edtf, to: Edtf): DayCount {
  const [start, end] = [utcBounds(from), utcBounds(to)];
  return {
    min: differenceInCalendarDays(end.first, start.last),
    max: differenceInCalendarDays(end.last, start.first),
  };
}
