import { parseEdtf } from "./edtf.ts";
import { dateOfEnd } from "./read-edtf.ts";
import type { Day, Edtf, EdtfDate, ParsedDate, Precision } from "./types.ts";

/** From the finest to the coarsest. */
const PRECISIONS: readonly Precision[] = ["day", "month", "year", "decade", "century"];

/** The dates in a string: one, or those ends of an interval that are dates (at least one is). */
function datesIn(date: Edtf): readonly ParsedDate[] {
  const parsed = parseEdtf(date);
  if (parsed.kind === "date") return [parsed];
  return [dateOfEnd(parsed.start), dateOfEnd(parsed.end)].filter((end) => end !== undefined);
}

/**
 * The first calendar day that a date can mean. For an interval, the first day that its start can mean.
 *
 * The qualifiers `?`, `~` and `%` do not widen the bounds: a source that says "about 1960" does not say how far off it may
 * be, and any tolerance would be invented. Check `isUncertain` and `isApproximate` as well.
 *
 * @param date - an EDTF string
 * @returns a day; undefined for an interval whose start is open or unknown
 * @throws EdtfError if the string is not supported EDTF
 * @example
 * ```ts
 * earliest("2002-10"); // => "2002-10-01"
 * earliest("1960~"); // => "1960-01-01"
 * earliest("195X/1967"); // => "1950-01-01"
 * earliest("../1967"); // => undefined
 * ```
 */
export function earliest(date: EdtfDate): Day;
export function earliest(date: Edtf): Day | undefined;
export function earliest(date: Edtf): Day | undefined {
  const parsed = parseEdtf(date);
  return (parsed.kind === "date" ? parsed : dateOfEnd(parsed.start))?.earliest;
}

/**
 * The last calendar day that a date can mean. For an interval, the last day that its end can mean.
 *
 * Qualifiers do not widen the bounds; `earliest` explains why.
 *
 * @param date - an EDTF string
 * @returns a day; undefined for an interval whose end is open or unknown
 * @throws EdtfError if the string is not supported EDTF
 * @example
 * ```ts
 * latest("2000-02"); // => "2000-02-29"
 * latest("195X"); // => "1959-12-31"
 * latest("1959/1984"); // => "1984-12-31"
 * latest("2014-07-04/.."); // => undefined
 * ```
 */
export function latest(date: EdtfDate): Day;
export function latest(date: Edtf): Day | undefined;
export function latest(date: Edtf): Day | undefined {
  const parsed = parseEdtf(date);
  return (parsed.kind === "date" ? parsed : dateOfEnd(parsed.end))?.latest;
}

/**
 * How precisely a date is known. For an interval, the precision of its less precise end.
 *
 * @param date - an EDTF string
 * @returns `"day"`, `"month"`, `"year"`, `"decade"` or `"century"`; unspecified digits count as unknown, so `2002-XX` is
 * known to the year. The ends of an interval that are open or unknown do not count.
 * @throws EdtfError if the string is not supported EDTF
 * @example
 * ```ts
 * precision("2002-08-18"); // => "day"
 * precision("2002-08-XX"); // => "month"
 * precision("1959-12-14/1984"); // => "year"
 * ```
 */
export function precision(date: Edtf): Precision {
  const precisions = datesIn(date).map((part) => part.precision);
  return precisions.reduce((a, b) => (PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b));
}

/**
 * Says whether the source doubts the date (`?` or `%`). For an interval, whether it doubts either end.
 *
 * @param date - an EDTF string
 * @returns true for an uncertain date
 * @throws EdtfError if the string is not supported EDTF
 * @example
 * ```ts
 * isUncertain("1960-02?"); // => true
 * isUncertain("1959/1984%"); // => true
 * isUncertain("1960-02~"); // => false
 * ```
 */
export function isUncertain(date: Edtf): boolean {
  return datesIn(date).some((part) => part.uncertain);
}

/**
 * Says whether the source gives the date as approximate (`~` or `%`). For an interval, whether it does so for either end.
 *
 * @param date - an EDTF string
 * @returns true for an approximate date
 * @throws EdtfError if the string is not supported EDTF
 * @example
 * ```ts
 * isApproximate("1960-02~"); // => true
 * isApproximate("1959~/1984"); // => true
 * isApproximate("195X"); // => false
 * ```
 */
export function isApproximate(date: Edtf): boolean {
  return datesIn(date).some((part) => part.approximate);
}
