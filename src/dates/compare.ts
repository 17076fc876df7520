import { compareText } from "../internal/compare-text.ts";
import { earliest, latest } from "./bounds.ts";
import { parseEdtf } from "./edtf.ts";
import type { Edtf, ParsedEdtf, ParsedEnd } from "./types.ts";

/** These sort before and after every day; they replace a missing bound. */
const BEFORE_ALL = "";
const AFTER_ALL = "A";

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
  return (
    compareText(earliest(a) ?? BEFORE_ALL, earliest(b) ?? BEFORE_ALL) ||
    compareText(latest(a) ?? AFTER_ALL, latest(b) ?? AFTER_ALL) ||
    compareText(a, b)
  );
}

/** An answer about dates that may be too uncertain for a yes or a no. */
export type Certainty = "yes" | "no" | "maybe";

type Range = { readonly min: string; readonly max: string };

function endRange(end: ParsedEnd, open: string): Range {
  if (end === "open") return { min: open, max: open };
  if (end === "unknown") return { min: BEFORE_ALL, max: AFTER_ALL };
  return { min: end.earliest, max: end.latest };
}

/** The days on which a date can start and end. The start of an interval cannot be after its end. */
function ranges(parsed: ParsedEdtf): { readonly start: Range; readonly end: Range } {
  if (parsed.kind === "date") {
    const range = { min: parsed.earliest, max: parsed.latest };
    return { start: range, end: range };
  }
  const start = endRange(parsed.start, BEFORE_ALL);
  const end = endRange(parsed.end, AFTER_ALL);
  return {
    start: { min: start.min, max: start.max < end.max ? start.max : end.max },
    end: { min: end.min > start.min ? end.min : start.min, max: end.max },
  };
}

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
  const { end } = ranges(parseEdtf(a));
  const { start } = ranges(parseEdtf(b));
  if (end.max < start.min) return "yes";
  return end.min >= start.max ? "no" : "maybe";
}
