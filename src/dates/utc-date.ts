import { UTCDateMini } from "@date-fns/utc/date/mini";

import { earliest, latest } from "./bounds.ts";
import { edtfError } from "./edtf-error.ts";
import type { Day, Edtf } from "./types.ts";

/**
 * The day as a date of the UTC context, so that no clock change of the local time zone adds or takes a day.
 *
 * Every year is moved by 400, one period of the calendar: it leaves all differences as they are, and keeps the years 0 to
 * 99 from `Date.UTC` (here and inside date-fns), which would read them as 1900 to 1999.
 */
function utcDate(day: Day): Date {
  return new UTCDateMini(Number(day.slice(0, 4)) + 400, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function bound(date: Edtf, day: Day | undefined, which: "first" | "last"): Date {
  if (day !== undefined) return utcDate(day);
  const end = which === "first" ? "start" : "end";
  throw edtfError(
    date,
    `'${date}' has no ${which} day, its ${end} is open or unknown: expected a date with both bounds to count days`,
  );
}

/** The first and the last day that a date can mean, to calculate with; throws where one of them is missing. */
export function utcBounds(date: Edtf): { readonly first: Date; readonly last: Date } {
  return { first: bound(date, earliest(date), "first"), last: bound(date, latest(date), "last") };
}
