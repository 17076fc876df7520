/**
 * One digit, for the template types below. TypeScript gives an open part that is followed by another open part exactly
 * one character, so four of them in a row mean "at least four digits" without a union of ten thousand years.
 * `bigint` and not `number`, because `${number}` also takes `2.5`, `1e3` and a blank.
 */
type Digit = bigint;
type Year = `${Digit}${Digit}${Digit}${Digit}`;
/** Four members, and enough to refuse `2002-13`, `2002-8-18` and the years `2002-2004`. */
type Month = `0${Digit}` | `1${0 | 1 | 2}`;
type DayOfMonth = `${Digit}${Digit}`;

/** The suffix that qualifies a date: `?` uncertain, `~` approximate, `%` both. */
type Qualifier = "" | "?" | "~" | "%";

/**
 * A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar; never an instant, so it has no time zone.
 * Days compare in order of time as plain strings (`a < b`), because every year has four digits.
 *
 * The type catches what is obviously no day (`"2002-8-18"`); `isDay` checks the calendar.
 */
export type Day = `${Year}-${Month}-${DayOfMonth}`;

/**
 * An EDTF date that is no interval: a day, a month, a year, or one with unspecified digits (`2002-08-XX`, `2002-XX`,
 * `2002-XX-XX`, `195X`, `19XX`), each with a qualifier or without.
 */
export type EdtfDate = `${
  | Year
  | `${Year}-${Month}`
  | Day
  | `${Year}-XX`
  | `${Year}-XX-XX`
  | `${Year}-${Month}-XX`
  | `${Digit}${Digit}${Digit}X`
  | `${Digit}${Digit}XX`}${Qualifier}`;

/**
 * One end of an interval, looser than `EdtfDate` on purpose: the full type on both sides would make a union of more than
 * a thousand members. The year is enough to refuse `2002/8` and `18/08/2002`.
 */
type IntervalEnd = `${Year | `${Digit}${Digit}${Digit}X` | `${Digit}${Digit}XX`}${string}`;

/** An EDTF interval: `a/b`, open `a/..` and `../b`, or with an unknown end `a/` and `/b`. */
export type EdtfInterval = `${IntervalEnd}/${"" | ".." | IntervalEnd}` | `${"" | ".."}/${IntervalEnd}`;

/**
 * A date as certain as its source makes it: an EDTF string (Extended Date/Time Format, ISO 8601-2:2019).
 *
 * Supported:
 * - level 0 dates: `1960`, `2002-10`, `2002-08-18`, and intervals of them, `1959/1984`;
 * - level 1 qualifiers at the end of a date: `?` uncertain, `~` approximate, `%` both; each end of an interval has its own;
 * - level 1 unspecified digits from the right: `195X`, `19XX`, `2002-XX`, `2002-08-XX`, `2002-XX-XX`; a qualifier may follow;
 * - level 1 open intervals `a/..`, `../b` and intervals with an unknown end `a/`, `/b`;
 * - of level 2 only this: an end of an interval may have unspecified digits, `195X/1967`.
 *
 * Left out: years outside 0000 to 9999 (letter-years such as `Y-17000`, negative years), seasons (`2002-21`), times, sets
 * and lists, qualifiers on a part of a date, and unspecified digits anywhere else (`1XXX`, `2002-1X`, `195X-10`).
 *
 * An author writes a literal without a cast; the type refuses what is obviously no EDTF string. The calendar itself
 * (`2001-02-29`) and the order of an interval's ends are checked at run time, by `isEdtf` and `parseEdtf`.
 */
export type Edtf = EdtfDate | EdtfInterval;

/** How fine a date is known. `2002-XX` is known to the year, `2002-08-XX` to the month. */
export type Precision = "day" | "month" | "year" | "decade" | "century";

/** A date taken apart. */
export type ParsedDate = {
  readonly kind: "date";
  /** The string that was read. */
  readonly text: EdtfDate;
  /** 0 to 9999; undefined for a decade or a century. */
  readonly year: number | undefined;
  /** 1 to 12; undefined where not known. */
  readonly month: number | undefined;
  /** 1 to 31; undefined where not known. */
  readonly day: number | undefined;
  readonly precision: Precision;
  /** Has `?` or `%`: the source itself doubts the date. */
  readonly uncertain: boolean;
  /** Has `~` or `%`: the source says "about". */
  readonly approximate: boolean;
  /** Has `X`: one day, month or year within the bounds, it is not known which. */
  readonly unspecified: boolean;
  /** The first day that the date can mean. */
  readonly earliest: Day;
  /** The last day that the date can mean. */
  readonly latest: Day;
};

/**
 * One end of an interval: a date, `"open"` (`..`, the interval has no such end) or `"unknown"` (empty: it has one, but
 * nobody has said which).
 */
export type ParsedEnd = ParsedDate | "open" | "unknown";

/** An interval taken apart; at least one of its ends is a date. */
export type ParsedInterval = {
  readonly kind: "interval";
  /** The string that was read. */
  readonly text: EdtfInterval;
  readonly start: ParsedEnd;
  readonly end: ParsedEnd;
};

/** A date or an interval taken apart; `kind` says which. */
export type ParsedEdtf = ParsedDate | ParsedInterval;
