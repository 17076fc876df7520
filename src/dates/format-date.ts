import { isObject } from "../internal/is-object.ts";
import { type DateLayout, type DateLocale, english, layoutOf } from "./date-layout.ts";
import { type DateWords, wordsOf } from "./date-words.ts";
import { parseEdtf } from "./edtf.ts";
import type { Edtf, ParsedDate, ParsedEnd, ParsedInterval } from "./types.ts";

/** The language of a date. */
export interface FormatDateOptions {
  /** A date-fns locale. Default: English, with the day first. */
  readonly locale?: DateLocale;
  /** The words around the date. Default: the words of the locale's language (English, Japanese or Korean), otherwise signs. */
  readonly words?: DateWords;
}

interface Language {
  readonly layout: DateLayout;
  readonly words: DateWords;
}

/**
 * Writes a date in words, exactly as certain as it is. The result is for people; do not parse it.
 *
 * @param date - an EDTF string
 * @param options - `locale`: a date-fns locale (`import { ja } from "date-fns/locale/ja"`), which supplies the names of the
 * months and the order of day, month and year; `words`: the words for "about" and the like. English, Japanese and Korean
 * words are built in; any other language gets signs (`~ février 1960`) unless you pass its words.
 * @returns the date in words; a certain day reads the same as date-fns's `PPP`
 * @throws EdtfError if the string is not supported EDTF; TypeError if an option is misspelt, or is not a locale or the
 * words of a language
 * @example
 * ```ts
 * formatDate("2002-08-18"); // => "18 August 2002"
 * formatDate("1960-02~"); // => "about February 1960"
 * formatDate("1999-12-19?"); // => "perhaps 19 December 1999"
 * formatDate("2002-08-XX"); // => "some day in August 2002"
 * formatDate("195X"); // => "some year in the 1950s"
 * formatDate("2002-08-18/2002-08-19"); // => "18 to 19 August 2002"
 * formatDate("2002-08-18/2002-08-18"); // => "18 August 2002"
 * formatDate("195X/195X"); // => "the 1950s"
 * formatDate("1959-12~/1984"); // => "about December 1959 to 1984"
 * formatDate("2014-07-04/.."); // => "since 4 July 2014"
 * formatDate("1960/"); // => "1960 to an unknown date"
 * ```
 */
export function formatDate(date: Edtf, options: FormatDateOptions = {}): string {
  const { locale, words } = withDefaults("formatDate", options);
  const parsed = parseEdtf(date);
  const language = { layout: layoutOf(locale), words };
  return parsed.kind === "date" ? dateText(parsed, language) : intervalText(parsed, language);
}

/** The options with their defaults; throws for a locale or words that are none. */
export function withDefaults(helper: string, options: FormatDateOptions): Required<FormatDateOptions> {
  // Not `checkOptions`: its guess at a misspelt word would be an eighth of the code in a bundle of this helper.
  const given: unknown = options;
  if (!isObject(given) || Object.keys(given).some((name) => name !== "locale" && name !== "words"))
    throw new TypeError(`${helper} expects its options as { locale, words }.`);
  const { locale = english } = options;
  if (!("formatLong" in Object(locale)))
    throw new TypeError(`${helper} expects a date-fns locale, such as ja of date-fns/locale/ja.`);
  const { words = wordsOf(locale.code) } = options;
  if (!("span" in Object(words))) throw new TypeError(`${helper} expects the words around a date, { about, span, … }.`);
  return { locale, words };
}

function intervalText({ start, end }: ParsedInterval, language: Language): string {
  const { layout, words } = language;
  // From one day in August 2002 to another: August 2002, and not "some day" of it.
  if (isKnownEnd(start) && isKnownEnd(end) && isSameTime(start, end))
    return dateText({ ...start, unspecified: false }, language);
  if (start === "open") return words.until(endText(end, language));
  if (end === "open") return words.since(endText(start, language));
  if (isPlain(start) && isPlain(end) && start.precision === end.precision) {
    return words.span(...layout.writeEnds(start, end));
  }
  return words.span(endText(start, language), endText(end, language));
}

const isKnownEnd = (end: ParsedEnd): end is ParsedDate => typeof end !== "string";

/** Whether two dates mean the same days and are equally certain. */
const isSameTime = (a: ParsedDate, b: ParsedDate): boolean =>
  a.earliest === b.earliest && a.latest === b.latest && a.uncertain === b.uncertain && a.approximate === b.approximate;

const endText = (end: ParsedEnd, language: Language): string =>
  isKnownEnd(end) ? dateText(end, language) : language.words.unknown;

type KnownYear = ParsedDate & { readonly year: number };
const hasYear = (date: ParsedDate): date is KnownYear => date.year !== undefined;

/** Whether the date is written with numbers alone: no qualifier, no unspecified digit. */
const isPlain = (end: ParsedEnd): end is KnownYear =>
  isKnownEnd(end) && hasYear(end) && !end.uncertain && !end.approximate && !end.unspecified;

function dateText(date: ParsedDate, language: Language): string {
  const { words } = language;
  const time = timeText(date, language);
  const about = date.approximate ? words.about(time) : time;
  return date.uncertain ? words.doubted(about) : about;
}

function timeText(date: ParsedDate, { layout, words }: Language): string {
  const time = hasYear(date)
    ? layout.write(date)
    : words.years(String(Number(date.earliest.slice(0, 4))), String(Number(date.latest.slice(0, 4))));
  if (!date.unspecified) return time;
  if (/-XX-XX|-\d\d-XX/.test(date.text)) return words.some("day", time);
  return words.some(date.text.includes("-XX") ? "month" : "year", time);
}
