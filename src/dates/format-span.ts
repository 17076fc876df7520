import { expectRecord } from "../internal/check-input.ts";
import { parseEdtf } from "./edtf.ts";
import { formatDate, type FormatDateOptions, withDefaults } from "./format-date.ts";
import type { Edtf } from "./types.ts";

/** When something started and ended, such as a meeting or a session of it. Either date can be missing. */
export interface Span {
  /** The first day; an interval means one day within it. Absent if no source states it. */
  readonly start?: Edtf | undefined;
  /** The last day; an interval means one day within it. Absent if no source states it. */
  readonly end?: Edtf | undefined;
}

/**
 * Writes in words when a meeting took place, or anything else that has a `start` and an `end`. What both dates share is
 * written once. The result is for people; do not parse it.
 *
 * @param span - a meeting, or any object with a `start` and an `end`; either can be missing
 * @param options - the language, as for `formatDate`
 * @returns the two dates in words; undefined if both are missing
 * @throws EdtfError if a date is not supported EDTF, or if the end is certainly before the start; TypeError if `span`
 * is not an object, or an option is misspelt, or is not a locale or the words of a language
 * @example
 * ```ts
 * formatSpan({ start: "2002-08-18", end: "2002-08-19" }); // => "18 to 19 August 2002"
 * formatSpan({ start: "2004-05-22", end: "2004-05-22" }); // => "22 May 2004"
 * formatSpan({ start: "1960-02~", end: "1960-03" }); // => "about February 1960 to March 1960"
 * formatSpan({ start: "1990-09-26/1990-09-28" }); // => "from some day between 26 and 28 September 1990"
 * formatSpan({ start: "1956-06" }); // => "from June 1956"
 * formatSpan({ start: "1966?" }); // => "perhaps from 1966"
 * formatSpan({ end: "1995-10-03" }); // => "until 3 October 1995"
 * formatSpan({}); // => undefined
 * ```
 */
export function formatSpan(span: Span, options: FormatDateOptions = {}): string | undefined {
  expectRecord("formatSpan", "an object with a start and an end", span, null);
  const { start, end } = span;
  const { locale, words } = withDefaults("formatSpan", options);
  const oneDay = { locale, words: { ...words, span: words.between } };
  const textOf = (date: Edtf): string =>
    // Cast: still an interval. One day of a time without an end has no known limit there.
    isInterval(date) ? formatDate(date.replace("..", "") as Edtf, oneDay) : formatDate(date, options);
  if (start === undefined) return end === undefined ? undefined : words.until(textOf(end));
  if (end === undefined) return words.from(textOf(start));
  if (isInterval(start) || isInterval(end)) return words.span(textOf(start), textOf(end));
  // Cast: two dates with a slash between them.
  return formatDate(`${start}/${end}` as Edtf, options);
}

const isInterval = (date: Edtf): boolean => parseEdtf(date).kind === "interval";
