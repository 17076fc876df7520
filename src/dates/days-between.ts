import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

import type { Edtf } from "./types.ts";
import { utcBounds } from "./utc-date.ts";

/** A number of calendar days, as a range that includes both bounds; equal bounds mean an exact number. */
export type DayCount = { readonly min: number; readonly max: number };

/**
 * The number of calendar days from one date to another, as a range.
 *
 * `min` counts from the last day that `from` can mean to the first day that `to` can mean; `max` counts from the first day
 * of `from` to the last day of `to`. The same day is 0, the next day 1. `min` is negative if the two dates can overlap or
 * if `to` is before `from`. If only `min` is negative, the order of the two is uncertain, and the caller decides what to
 * make of it.
 *
 * An interval counts as one unknown day in it, so the range covers all of it. To count between two things that last
 * several days, pass the end of the first and the start of the second: `daysBetween(endOf(a), startOf(b))`.
 *
 * @param from - an EDTF string
 * @param to - an EDTF string
 * @returns whole calendar days, `min <= max`; both are negative if `to` is certainly before `from`
 * @throws EdtfError if either string is not supported EDTF, or is an interval with an open or unknown end
 * @example
 * ```ts
 * daysBetween("2002-08-18", "2002-09-17"); // => { min: 30, max: 30 }
 * daysBetween("2002-08-18", "2002-10"); // => { min: 44, max: 74 }
 * daysBetween("1960", "1960-02"); // => { min: -334, max: 59 }
 * daysBetween("2014-07-04/..", "2016"); // throws "'2014-07-04/..' has no last day, because its end is open or unknown: counting days needs a date with both bounds"
 * ```
 */
export function daysBetween(from: Edtf, to: Edtf): DayCount {
  const [start, end] = [utcBounds(from), utcBounds(to)];
  return {
    min: differenceInCalendarDays(end.first, start.last),
    max: differenceInCalendarDays(end.last, start.first),
  };
}
