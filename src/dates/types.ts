/**
 * One digit, for the template types below. TypeScript gives exactly one character to a `${…}` that another `${…}` follows,
 * so four in a row mean "at least four digits" without a union of ten thousand years.
 * `bigint` rather than `number`, because `${number}` also accepts `2.5`, `1e3` and a space.
 */
type Digit = bigint;
type Year = `${Digit}${Digit}${Digit}${Digit}`;
/** Only four members, but enough to reject `2002-13`, `2002-8-18` and the years `2002-2004`. */
type Month = `0${Digit}` | `1${0 | 1 | 2}`;
type DayOfMonth = `${Digit}${Digit}`;

/** The suffix that qualifies a date: `?` uncertain, `~` approximate, `%` both. */
type DateQualifier = "" | "?" | "~" | "%";

/**
 * A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. It is not an instant, so it has no time zone.
 * Days sort chronologically as plain strings (`a < b`), because every year has four digits.
 *
 * The type rejects what is obviously not a day (`"2002-8-18"`); `isDay` checks the calendar.
 */
export type Day = `${Year}-${Month}-${DayOfMonth}`;

/**
 * An EDTF date that is not an interval: a day, a month, a year, or one with unspecified digits (`2002-08-XX`, `2002-XX`,
 * `2002-XX-XX`, `195X`, `19XX`), each with or without a qualifier.
 */
export type EdtfDate = `${
  | Year
  | `${Year}-${Month}`
  | Day
  | `${Year}-XX`
  | `${Year}-XX-XX`
  | `${Year}-${Month}-XX`
  | `${Digit}${Digit}${Digit}X`
  | `${Digit}${Digit}XX`}${DateQualifier}`;

/**
 * One end of an interval. It is deliberately looser than `EdtfDate`: the full type at both ends would make a union of more
 * than a thousand members. The year is enough to reject `2002/8` and `18/08/2002`.
 */
type IntervalEnd = `${Year | `${Digit}${Digit}${Digit}X` | `${Digit}${Digit}XX`}${string}`;

/** An EDTF interval: `a/b`, open `a/..` and `../b`, or with an unknown end `a/` and `/b`. */
export type EdtfInterval = `${IntervalEnd}/${"" | ".." | IntervalEnd}` | `${"" | ".."}/${IntervalEnd}`;

/**
 * A date exactly as certain as its source: an EDTF string (Extended Date/Time Format, ISO 8601-2:2019).
 *
 * Supported:
 * - level 0 dates: `1960`, `2002-10`, `2002-08-18`, and intervals of them, `1959/1984`;
 * - level 1 qualifiers at the end of a date: `?` uncertain, `~` approximate, `%` both; each end of an interval has its own;
 * - level 1 unspecified digits from the right: `195X`, `19XX`, `2002-XX`, `2002-08-XX`, `2002-XX-XX`; a qualifier may follow;
 * - level 1 open intervals, `a/..` and `../b`, and intervals with an unknown end, `a/` and `/b`;
 * - one feature of level 2: the ends of an interval may have unspecified digits, `195X/1967`.
 *
 * Not supported: years outside 0000 to 9999 (letter-prefixed years such as `Y-17000`, negative years), seasons
 * (`2002-21`), times, sets and lists, qualifiers on part of a date, and unspecified digits anywhere else (`1XXX`,
 * `2002-1X`, `195X-10`).
 *
 * You can write a literal without a cast; the type rejects what is obviously not EDTF. The calendar itself (`2001-02-29`)
 * and the order of an interval's ends are checked at run time, by `isEdtf` and `parseEdtf`.
 */
export type Edtf = EdtfDate | EdtfInterval;

/** How precisely a date is known. `2002-XX` is known to the year, `2002-08-XX` to the month. */
export type Precision = "day" | "month" | "year" | "decade" | "century";

/** A parsed date. */
export type ParsedDate = {
  readonly kind: "date";
  /** The string that was read. */
  readonly text: EdtfDate;
  /** 0 to 9999; undefined for a decade or a century. */
  readonly year: number | undefined;
  /** 1 to 12; undefined if unknown. */
  readonly month: number | undefined;
  /** 1 to 31; undefined if unknown. */
  readonly day: number | undefined;
  readonly precision: Precision;
  /** Has `?` or `%`: the source itself doubts the date. */
  readonly uncertain: boolean;
  /** Has `~` or `%`: the source says "about". */
  readonly approximate: boolean;
  /** Has `X`: one day, month or year within the bounds, but it is unknown which. */
  readonly unspecified: boolean;
  /** The first day that the date can mean. */
  readonly earliest: Day;
  /** The last day that the date can mean. */
  readonly latest: Day;
};

/**
 * One end of an interval: a date, `"open"` (`..`: the interval has no such end) or `"unknown"` (empty: it has one, but no
 * source states it).
 */
export type ParsedEnd = ParsedDate | "open" | "unknown";

/** A parsed interval; at least one of its ends is a date. */
export type ParsedInterval = {
  readonly kind: "interval";
  /** The string that was read. */
  readonly text: EdtfInterval;
  readonly start: ParsedEnd;
  readonly end: ParsedEnd;
};

/** A parsed date or interval; `kind` says which. */
export type ParsedEdtf = ParsedDate | ParsedInterval;
