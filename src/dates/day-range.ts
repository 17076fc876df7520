import { edtfError } from "./edtf-error.ts";
import type { Edtf } from "./types.ts";

// What a calculation needs of a date: its days, as numbers. `parseEdtf` reads more, and explains what is wrong with a
// string; all of that would be two thirds of the code in a bundle of one helper. A test holds the two equal.

/** The first and the last day that a date can mean, in days since 1 January 1970. A bound that it does not give is infinite. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** The days that the two ends of a date can mean; a date that is not an interval has the same days twice. */
export interface DayRanges {
  readonly start: DayRange;
  readonly end: DayRange;
}

export const anyDay: DayRange = { min: -Infinity, max: Infinity };

const DATE = /^(\d\d(?:\d\d|(?:\dX|XX)(?!-)))(?:-(?:(\d\d)(?:-(?:(\d\d)|XX))?|XX(?:-XX)?))?[?~%]?$/;

/** The number of a day. As an integer for the engine, which takes less memory. */
const numberOf = (date: Date): number => (date.getTime() / 86_400_000) | 0;

/** The days of a date that is not an interval; undefined if it is not such a date. */
function daysOfDate(text: string): DayRange | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const check = (part: string | undefined, what: string, last: number): void => {
    if (part === "00" || Number(part) > last)
      throw edtfError(text, `'${text}' is not a date: '${part}' is not a ${what}; expected '01' to '${last}'`);
  };
  check(month, "month", 12);
  const min = numberOf(new Date(`${year.replaceAll("X", "0")}-${month ?? "01"}-01`));
  const last = new Date(`${year.replaceAll("X", "9")}-${month ?? "12"}-01`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  if (day === undefined) return { min, max: numberOf(last) };
  check(day, `day of ${year}-${month}`, last.getUTCDate());
  const number = min + Number(day) - 1;
  return { min: number, max: number };
}

const open = { start: { min: -Infinity, max: -Infinity }, end: { min: Infinity, max: Infinity } };

/** The days that one end of an interval can mean; undefined if it is neither a date nor open nor unknown. */
function daysOfEnd(text: string, which: "start" | "end"): DayRange | undefined {
  if (text === "") return anyDay;
  return text === ".." ? open[which] : daysOfDate(text);
}

/** A date as text. A caller in JavaScript can pass anything. */
export const givenText = (date: unknown): string =>
  typeof date === "string" ? date : `a value of type ${typeof date}`;

/**
 * The days that a date can mean.
 *
 * @throws EdtfError if the string is not supported EDTF
 */
export function dayRanges(date: Edtf): DayRanges {
  const text = givenText(date);
  const [startText = "", endText, ...more] = text.split("/", 3);
  if (endText === undefined) {
    const days = daysOfDate(startText);
    if (days !== undefined) return { start: days, end: days };
  } else {
    const [start, end] = [daysOfEnd(startText, "start"), daysOfEnd(endText, "end")];
    const isRight = more.length === 0 && start !== undefined && end !== undefined && start.min <= end.max;
    if (isRight && (start.min > -Infinity || end.max < Infinity)) return { start, end };
  }
  throw edtfError(
    text,
    `'${text.slice(0, 60)}' is not a date such as '2002', '2002-10', '2002-08-18' or '2002/2004'; see explainEdtf`,
  );
}
