import { ascending } from "../internal/ascending.ts";
import { dayRanges } from "./day-range.ts";
import type { Edtf } from "./types.ts";

/**
 * Compares two dates for sorting: by their first possible day, then by their last, then as strings. A missing start (open
 * or unknown) sorts first, a missing end last. This is a total order that returns 0 only for identical strings; to find
 * out whether one date really was before another, use `whetherBefore`.
 *
 * @param a - an EDTF string
 * @param b - an EDTF string
 * @returns -1, 0 or 1, for `Array.prototype.sort`
 * @throws EdtfError if either string is not supported EDTF
 * @example
 * ```ts
 * ["2002-10", "2002", "../2002", "2002-08-18"].toSorted(compareDates); // => ["../2002", "2002", "2002-08-18", "2002-10"]
 * ```
 */
export function compareDates(a: Edtf, b: Edtf): -1 | 0 | 1 {
  return compareOuterDays(a, b) || ascending(a, b);
}

/** Compares the first and the last day that two dates can mean. Returns 0 if both are the same, however they are written. */
export function compareOuterDays(a: Edtf, b: Edtf): -1 | 0 | 1 {
  const [one, other] = [dayRanges(a), dayRanges(b)];
  return ascending(one.start.min, other.start.min) || ascending(one.end.max, other.end.max);
}

/** An answer about dates that may be too uncertain for a yes or a no. */
export type Certainty = "yes" | "no" | "maybe";

/**
 * Says whether one date is entirely before another, as far as the dates are certain. The answer is a word rather than a
 * boolean, because an uncertain case is neither true nor false.
 *
 * A month, year, decade or century is read as one unknown day in it: `1960` before `1960-06-05` is `"maybe"`, and so is
 * `1960` before `1960`. An interval is the whole time from its start to its end, so it is before another date if its end
 * is. An open end (`..`) never comes; an unknown end comes on some day after the start. Qualifiers make no difference.
 *
 * @param a - an EDTF string
 * @param b - an EDTF string
 * @returns `"yes"` or `"no"` if that is true for all days that the two dates can mean, otherwise `"maybe"`
 * @throws EdtfError if either string is not supported EDTF
 * @example
 * ```ts
 * whetherBefore("2002-08-18", "2002-10"); // => "yes"
 * whetherBefore("2002-08-18/2002-08-19", "2002-08-19"); // => "no"
 * whetherBefore("1960", "1960-06-05"); // => "maybe"
 * ```
 */
export function whetherBefore(a: Edtf, b: Edtf): Certainty {
  const [one, other] = [dayRanges(a), dayRanges(b)];
  if (one.end.max < other.start.min) return "yes";
  // An interval cannot end before its start, nor start after its end.
  const firstEnd = Math.max(one.start.min, one.end.min);
  const lastStart = Math.min(other.start.max, other.end.max);
  return firstEnd >= lastStart ? "no" : "maybe";
}
