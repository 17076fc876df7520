import { parseEdtf } from "./edtf.ts";
import { dateOfEnd } from "./read.ts";
import type { Day, Edtf, EdtfDate, ParsedDate, Precision } from "./types.ts";

/** From fine to coarse. */
const PRECISIONS: readonly Precision[] = ["day", "month", "year", "decade", "century"];

/** The dates that a string names: one, or the ends of an interval that are dates (at least one is). */
function datesIn(date: Edtf): readonly ParsedDate[] {
  const parsed = parseEdtf(date);
  if (parsed.kind === "date") return [parsed];
  return [dateOfEnd(parsed.start), dateOfEnd(parsed.end)].filter((end) => end !== undefined);
}

/**
 * The first calendar day that a date can mean; of an interval, the first that its start can mean.
 *
 * The qualifiers `?`, `~` and `%` do not widen the bounds: a source that says "about 1960" does not say how many years
 * about is, and a tolerance would be made up. Ask `isUncertain` and `isApproximate`.
 *
 * @param date - an EDTF string
 * @returns a day, or undefined for an interval whose start is open or unknown
 * @throws EdtfError when the text is no supported EDTF string
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
 * The last calendar day that a date can mean; of an interval, the last that its end can mean.
 *
 * Qualifiers do not widen the bounds, for the reason given at `earliest`.
 *
 * @param date - an EDTF string
 * @returns a day, or undefined for an interval whose end is open or unknown
 * @throws EdtfError when the text is no supported EDTF string
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
 * How fine a date is known; of an interval, the coarser of the ends that are dates.
 *
 * @param date - an EDTF string
 * @returns `"day"`, `"month"`, `"year"`, `"decade"` or `"century"`; unspecified digits count as not known, so `2002-XX` is
 * known to the year
 * @throws EdtfError when the text is no supported EDTF string
 * @example
 * ```ts
 * precision("2002-08-18"); // => "day"
 * precision("2002-08-XX"); // => "month"
 * precision("1959-12-14/1984"); // => "year"
 * ```
 */
export function precision(date: Edtf): Precision {
  const ranks = datesIn(date).map((part) => PRECISIONS.indexOf(part.precision));
  // The fallback is never taken, the rank is an index of the list; the type checker cannot know that.
  return PRECISIONS[Math.max(...ranks)] ?? "century";
}

/**
 * Says whether the source doubts the date (`?` or `%`); of an interval, whether it doubts one of the ends.
 *
 * @param date - an EDTF string
 * @returns true for an uncertain date
 * @throws EdtfError when the text is no supported EDTF string
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
 * Says whether the source gives the date as approximate (`~` or `%`); of an interval, whether it does so for one of the ends.
 *
 * @param date - an EDTF string
 * @returns true for an approximate date
 * @throws EdtfError when the text is no supported EDTF string
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
