import { shorten } from "../internal/shorten.ts";
import { daysInMonth, formatDay, monthName } from "./calendar.ts";
import { explainShape } from "./near-miss.ts";
import type { EdtfDate, EdtfInterval, ParsedDate, ParsedEdtf, ParsedEnd, ParsedInterval, Precision } from "./types.ts";

/** The value that was read, or a sentence that says why the string cannot be read. Throwing and non-throwing functions share it. */
export type ReadResult<T> = { readonly value: T } | { readonly problem: string };

/** Year (its last one or two digits can be `X`), month, day, qualifier. `explainParts` checks which of them can be combined. */
const DATE = /^(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

/** Why these parts do not make a date, as half a sentence; undefined if they do. */
function explainParts(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  if (year.endsWith("X")) return `a month cannot follow the year '${year}', which has unspecified digits`;
  if (month === "XX") {
    return day === undefined || day === "XX" ? undefined : "a day cannot follow the unspecified month 'XX'";
  }
  const name = monthName(Number(month));
  if (name === undefined) return explainMonth(year, month, day);
  const days = daysInMonth(Number(year), Number(month));
  if (day !== "00" && !(Number(day) > days)) return undefined;
  return `'${day}' is not a day of ${name} ${year}; expected '01' to '${days}'`;
}

/** Why there is no such month, and what is probably meant: a season, or a day that is written before its month. */
function explainMonth(year: string, month: string, day: string | undefined): string {
  const isMonth = monthName(Number(day)) !== undefined;
  if (isMonth && month !== "00" && Number(month) <= daysInMonth(Number(year), Number(day)))
    return `'${month}' is not a month; expected '01' to '12', followed by the day: '${year}-${day}-${month}'`;
  const isSeason = day === undefined && Number(month) >= 21 && Number(month) <= 41;
  return `'${month}' is not a month${isSeason ? " (seasons are not supported)" : ""}; expected '01' to '12'`;
}

function precisionOf(year: string, month: number | undefined, day: number | undefined): Precision {
  if (day !== undefined) return "day";
  if (month !== undefined) return "month";
  if (!year.endsWith("X")) return "year";
  return year.endsWith("XX") ? "century" : "decade";
}

/** The digits as a number; undefined if they are missing or unspecified. */
function specified(digits: string | undefined): number | undefined {
  return digits === undefined || digits.includes("X") ? undefined : Number(digits);
}

/** Reads a date that is not an interval. */
function readDate(text: string): ReadResult<ParsedDate> {
  const [, yearDigits, monthDigits, dayDigits, qualifier] = DATE.exec(text) ?? [];
  if (yearDigits === undefined) return { problem: `'${shorten(text)}' is not a date: ${explainShape(text)}` };
  const wrongPart = explainParts(yearDigits, monthDigits, dayDigits);
  if (wrongPart !== undefined) return { problem: `'${text}' is not a date: ${wrongPart}` };

  const month = specified(monthDigits);
  const day = specified(dayDigits);
  const firstYear = Number(yearDigits.replaceAll("X", "0"));
  const lastYear = Number(yearDigits.replaceAll("X", "9"));
  const lastMonth = month ?? 12;
  return {
    value: {
      kind: "date",
      // Cast: the pattern has just shown that the string matches the type.
      text: text as EdtfDate,
      year: specified(yearDigits),
      month,
      day,
      precision: precisionOf(yearDigits, month, day),
      uncertain: qualifier === "?" || qualifier === "%",
      approximate: qualifier === "~" || qualifier === "%",
      unspecified: text.includes("X"),
      earliest: formatDay(firstYear, month ?? 1, day ?? 1),
      latest: formatDay(lastYear, lastMonth, day ?? daysInMonth(lastYear, lastMonth)),
    },
  };
}

function readEnd(text: string): ReadResult<ParsedEnd> {
  if (text === "..") return { value: "open" };
  if (text === "") return { value: "unknown" };
  return readDate(text);
}

/** An end that is a date; undefined if it is open or unknown. */
export function dateOfEnd(end: ParsedEnd): ParsedDate | undefined {
  return typeof end === "string" ? undefined : end;
}

function readInterval(text: string, startText: string, endText: string): ReadResult<ParsedInterval> {
  const wrong = (problem: string) => ({ problem: `'${shorten(text)}' is not an interval: ${problem}` });
  const start = readEnd(startText);
  if ("problem" in start) return wrong(start.problem);
  const end = readEnd(endText);
  if ("problem" in end) return wrong(end.problem);

  const first = dateOfEnd(start.value);
  const last = dateOfEnd(end.value);
  if (first === undefined && last === undefined) return wrong("at least one of its ends must be a date");
  // Only an end that cannot be right is refused: 1960-02/1960 may well end after it starts.
  if (first !== undefined && last !== undefined && last.latest < first.earliest) {
    return wrong(`its end '${endText}' is before its start '${startText}'`);
  }
  // Cast: both ends have been read, so the string matches the type.
  return { value: { kind: "interval", text: text as EdtfInterval, start: start.value, end: end.value } };
}

/** Reads an EDTF string. The problem is a whole sentence without a full stop. */
export function readEdtf(text: unknown): ReadResult<ParsedEdtf> {
  // JavaScript callers can pass anything. The value itself is not quoted: an object may lack `toString`.
  if (typeof text !== "string") {
    return { problem: `A value of type ${typeof text} is not a date: expected a string such as '2002-08-18'` };
  }
  const slash = text.indexOf("/");
  if (slash === -1) return readDate(text);
  const [startText, endText] = [text.slice(0, slash), text.slice(slash + 1)];
  if (endText.includes("/")) {
    return { problem: `'${shorten(text)}' is not an interval: expected a single '/', between its start and its end` };
  }
  return readInterval(text, startText, endText);
}
