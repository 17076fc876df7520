import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

import type { Edtf } from "./types.ts";
import { utcBounds } from "./utc-date.ts";

/** A length of time as people say it: whole years, then the remaining whole months, then the remaining days. */
export type CalendarDuration = { readonly years: number; readonly months: number; readonly days: number };

/** A length of time, as a range that includes both bounds; equal bounds mean an exact length. */
export type DurationRange = { readonly min: CalendarDuration; readonly max: CalendarDuration };

/**
 * The time from one date to another in years, months and days, as a range.
 *
 * It counts on the calendar from the first of the two days: as many whole months as fit, then days. If a month is too
 * short, its last day is used, so 31 January to 28 February is one month. The bounds are those of `daysBetween`: `min`
 * runs from the last day that `from` can mean to the first day that `to` can mean, `max` from the first to the last.
 *
 * @param from - an EDTF string; an interval counts as one unknown day in it
 * @param to - an EDTF string; an interval counts as one unknown day in it
 * @returns whole numbers, months below 12 and days below 31. A bound that runs backwards (because the dates can overlap, or
 * `to` is before `from`) has the numbers of the way back, made negative.
 * @throws EdtfError if either string is not supported EDTF, or is an interval with an open or unknown end
 * @example
 * ```ts
 * durationBetween("2002-08-19", "2012-08-09").min; // => { years: 9, months: 11, days: 21 }
 * durationBetween("2002-08-18", "2002-10"); // => { min: { years: 0, months: 1, days: 13 }, max: { years: 0, months: 2, days: 13 } }
 * durationBetween("2012-08-09", "2002-08-19").max; // => { years: -9, months: -11, days: -21 }
 * durationBetween("2014-07-04/..", "2016"); // throws "'2014-07-04/..' has no last day"
 * ```
 */
export function durationBetween(from: Edtf, to: Edtf): DurationRange {
  const [start, end] = [utcBounds(from), utcBounds(to)];
  return { min: duration(start.last, end.first), max: duration(start.first, end.last) };
}

// Not date-fns's intervalToDuration: it returns "1 month, -1 day" for 29 March to 28 February, and takes ten times as long.
function duration(from: Date, to: Date): CalendarDuration {
  if (from > to) {
    const { years, months, days } = duration(to, from);
    return { years: 0 - years, months: 0 - months, days: 0 - days };
  }
  const ahead = 12 * (to.getFullYear() - from.getFullYear()) + to.getMonth() - from.getMonth();
  const whole = addMonths(from, ahead) > to ? ahead - 1 : ahead;
  return {
    years: Math.floor(whole / 12),
    months: whole % 12,
    days: differenceInCalendarDays(to, addMonths(from, whole)),
  };
}
