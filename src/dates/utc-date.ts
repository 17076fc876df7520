import { UTCDateMini } from "@date-fns/utc/date/mini";

import { earliest, latest } from "./bounds.ts";
import { edtfError } from "./edtf-error.ts";
import type { Day, Edtf } from "./types.ts";

/**
 * The day as a UTC date, so that no clock change in the local time zone adds or removes a day.
 *
 * Every year is shifted by 400, one cycle of the calendar. That leaves all differences unchanged, and keeps `Date.UTC`
 * (here and inside date-fns) from reading the years 0 to 99 as 1900 to 1999.
 */
function utcDate(day: Day): Date {
  return new UTCDateMini(Number(day.slice(0, 4)) + 400, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function bound(date: Edtf, day: Day | undefined, which: "first" | "last"): Date {
  if (day !== undefined) return utcDate(day);
  const end = which === "first" ? "start" : "end";
  throw edtfError(
    date,
    `'${date}' has no ${which} day, because its ${end} is open or unknown: counting days needs a date with both bounds`,
  );
}

/** The first and last day that a date can mean, ready for calculation. Throws if either is missing. */
export function utcBounds(date: Edtf): { readonly first: Date; readonly last: Date } {
  return { first: bound(date, earliest(date), "first"), last: bound(date, latest(date), "last") };
}
