import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

import type { Edtf } from "./types.ts";
import { utcBounds } from "./utc-date.ts";

/** A length of time as people say it: whole years, the whole months that are left, and the days that are left of those. */
export type CalendarDuration = { readonly years: number; readonly months: number; readonly days: number };

/** A length of time that is known to lie in a range, both bounds included; equal bounds are a certain length. */
export type DurationRange = { readonly min: CalendarDuration; readonly max: CalendarDuration };

/**
 * The time from one date to another in years, months and days, as a range.
 *
 * It counts on the calendar from the first of the two days: as many whole months as fit, then days. Where a month is too
 * short, its last day stands in, so 31 January to 28 February is a month. The bounds are those of `daysBetween`: `min`
 * runs from the last day that `from` can mean to the first that `to` can mean, `max` from the first to the last.
 *
 * @param from - an EDTF string; an interval counts as some day in it
 * @param to - an EDTF string; an interval counts as some day in it
 * @returns whole numbers, months below 12 and days below 31. Where a bound runs backwards (the ranges overlap, or `to` lies
 * before `from`) its numbers are negative: those of the way back with the sign turned.
 * @throws EdtfError when one of the texts is no supported EDTF string, or is an interval with an open or unknown end
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

// Not date-fns's intervalToDuration: it says "1 month, -1 day" for 29 March to 28 February, and costs ten times as much.
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
