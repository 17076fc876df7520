import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dayRanges } from "../../src/dates/day-range.ts";
import { isEdtf, isEdtfError, parseEdtf, type Edtf, type EdtfDate, type ParsedEnd } from "../../src/dates/index.ts";
import { findMeetings, meetings } from "../../src/index.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

const numberOf = (day: string): number => Date.parse(day) / 86_400_000;

/** What `parseEdtf` says of the days of a date. */
function expected(text: Edtf) {
  const parsed = parseEdtf(text);
  const rangeOf = (end: ParsedEnd, open: number) => {
    if (end === "unknown") return { min: -Infinity, max: Infinity };
    return end === "open" ? { min: open, max: open } : { min: numberOf(end.earliest), max: numberOf(end.latest) };
  };
  return parsed.kind === "date"
    ? { start: rangeOf(parsed, 0), end: rangeOf(parsed, 0) }
    : { start: rangeOf(parsed.start, -Infinity), end: rangeOf(parsed.end, Infinity) };
}

const year = fc.oneof(
  fc.constantFrom("0000", "0004", "0099", "1900", "2000", "2001", "2004", "9999", "195X", "19XX", "1XXX", "XXXX", "20"),
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0")),
);
const part = fc.oneof(
  fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, "0")),
  fc.constantFrom("XX", "1X", "X1", "2", "02", "12", "28", "29", "30", "31"),
);
const date = fc
  .tuple(year, fc.option(part), fc.option(part), fc.constantFrom("", "", "", "?", "~", "%", "?~"))
  .map(([y, month, day, qualifier]) => [y, month, day].filter((one) => one !== null).join("-") + qualifier);
const end = fc.oneof({ weight: 5, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom("", "..", ".", "...") });
const text = fc.oneof(
  date,
  fc.tuple(end, end).map((ends) => ends.join("/")),
  fc.tuple(end, end, end).map((ends) => ends.join("/")),
  fc.string({ unit: fc.constantFrom(..."012X-/.?~%T ") }),
);

/** The days of a date, or the error that refuses it. */
function attempt(value: unknown) {
  try {
    // Cast: what a caller in JavaScript can pass.
    return dayRanges(value as Edtf);
  } catch (error) {
    return error;
  }
}

describe("dayRanges", () => {
  it("reads what parseEdtf reads, and as the same days", () => {
    fc.assert(
      fc.property(text, (one) => {
        const days = attempt(one);
        expect(isEdtf(one) ? days : isEdtfError(days)).toEqual(isEdtf(one) ? expected(one) : true);
      }),
      cases(2000),
    );
  });

  it("reads every form of a date as often as others", () => {
    fc.assert(
      fc.property(edtfText, (one) => {
        expect(dayRanges(one)).toEqual(expected(one));
      }),
      cases(2000),
    );
    const examples: readonly Edtf[] = ["195X", "19XX", "0000", "2000-02", "1960-01-01/1960-01-01", "1960/1960-01-01"];
    for (const one of examples) expect(dayRanges(one)).toEqual(expected(one));
  });

  it.each([
    ["1990-13", "'1990-13' is not a date: '13' is not a month; expected '01' to '12'"],
    ["1990-00-XX", "'1990-00-XX' is not a date: '00' is not a month; expected '01' to '12'"],
    ["1990/1991-14~", "'1991-14~' is not a date: '14' is not a month; expected '01' to '12'"],
    ["1990-03-00", "'1990-03-00' is not a date: '00' is not a day of 1990-03; expected '01' to '31'"],
    ["1990-03-32?", "'1990-03-32?' is not a date: '32' is not a day of 1990-03; expected '01' to '31'"],
    ["1990-02-29", "'1990-02-29' is not a date: '29' is not a day of 1990-02; expected '01' to '28'"],
    ["1990-04-31", "'1990-04-31' is not a date: '31' is not a day of 1990-04; expected '01' to '30'"],
  ])("says why %s is not in the calendar", (wrong, message) => {
    expect(attempt(wrong)).toMatchObject({ message });
    // Cast: what a caller in JavaScript can pass.
    expect(() => findMeetings(meetings, { from: wrong as EdtfDate })).toThrow(message);
  });

  it("refuses what is not a date with the error of all dates, in a few words", () => {
    for (const wrong of [undefined, null, 7, {}, [], Object.create(null), Symbol("s"), "x".repeat(10_000_000)]) {
      const error = attempt(wrong);
      expect(isEdtfError(error)).toBe(true);
      expect(String(error).length).toBeLessThan(250);
    }
    expect(String(attempt(7))).toBe(
      "EdtfError: 'a value of type number' is not a date such as '2002', '2002-10', '2002-08-18' or '2002/2004'; see explainEdtf",
    );
    expect(String(attempt("2002-8-18"))).toBe(
      "EdtfError: '2002-8-18' is not a date such as '2002', '2002-10', '2002-08-18' or '2002/2004'; see explainEdtf",
    );
  });
});
