import { compareText } from "../internal/compare-text.ts";
import { earliest, latest } from "./bounds.ts";
import { parseEdtf } from "./edtf.ts";
import type { Edtf, ParsedEdtf, ParsedEnd } from "./types.ts";

/** Below and above every day as a string; they stand for a bound that is missing. */
const BEFORE_ALL = "";
const AFTER_ALL = "A";

/**
 * Orders two dates for sorting: by their first possible day, then by their last, then by their text. A missing start
 * (open or unknown) comes first, a missing end last. It is a total order, and 0 only for the same text; for what is
 * really known about before and after, use `whetherBefore`.
 *
 * @param a - an EDTF string
 * @param b - an EDTF string
 * @returns -1, 0 or 1, as `Array.prototype.sort` wants it
 * @throws EdtfError when one of the texts is no supported EDTF string
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

/** An answer about dates that may not be certain enough for a yes or a no. */
export type Certainty = "yes" | "no" | "maybe";

type Range = { readonly min: string; readonly max: string };

function endRange(end: ParsedEnd, open: string): Range {
  if (end === "open") return { min: open, max: open };
  if (end === "unknown") return { min: BEFORE_ALL, max: AFTER_ALL };
  return { min: end.earliest, max: end.latest };
}

/** Where the start and the end of a date can lie; of an interval, neither can lie on the wrong side of the other. */
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
 * Says whether one date lies wholly before another, as far as the dates are certain. The answer is a word and not a
 * boolean, because the uncertain case is neither.
 *
 * A date that is no day is one day that is not known better: `1960` before `1960-06-05` is `"maybe"`, and so is `1960`
 * before `1960`. An interval is the whole time from its start to its end: it is before another date when its end is. An
 * open end (`..`) never comes, an unknown end comes on some day after the start. Qualifiers change nothing.
 *
 * @param a - an EDTF string
 * @param b - an EDTF string
 * @returns `"yes"` or `"no"` where every reading of the two dates agrees, else `"maybe"`
 * @throws EdtfError when one of the texts is no supported EDTF string
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
