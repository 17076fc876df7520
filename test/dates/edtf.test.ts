import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { edtfError } from "../../src/dates/edtf-error.ts";
import { explainEdtf, isDay, isEdtf, isEdtfError, parseEdtf } from "../../src/dates/index.ts";
import { cases } from "../property-runs.ts";
import { grammarText, nearMissText } from "./arbitraries.ts";

const plain = {
  kind: "date",
  month: undefined,
  day: undefined,
  uncertain: false,
  approximate: false,
  unspecified: false,
} as const;

/** What an end is when it is read by itself. */
const whole = (end: string) => (end === "open" || end === "unknown" ? end : parseEdtf(end));

/** What parseEdtf throws, if anything. */
function thrownBy(text: string): unknown {
  try {
    parseEdtf(text);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("parseEdtf", () => {
  it.each([
    { text: "1960", year: 1960, precision: "year", earliest: "1960-01-01", latest: "1960-12-31" },
    { text: "0000", year: 0, precision: "year", earliest: "0000-01-01", latest: "0000-12-31" },
    { text: "2002-10", year: 2002, month: 10, precision: "month", earliest: "2002-10-01", latest: "2002-10-31" },
    { text: "2000-02", year: 2000, month: 2, precision: "month", earliest: "2000-02-01", latest: "2000-02-29" },
    { text: "1900-02", year: 1900, month: 2, precision: "month", earliest: "1900-02-01", latest: "1900-02-28" },
    {
      text: "2002-08-18",
      year: 2002,
      month: 8,
      day: 18,
      precision: "day",
      earliest: "2002-08-18",
      latest: "2002-08-18",
    },
    { text: "1960?", year: 1960, precision: "year", uncertain: true, earliest: "1960-01-01", latest: "1960-12-31" },
    {
      text: "1960-02~",
      year: 1960,
      month: 2,
      precision: "month",
      approximate: true,
      earliest: "1960-02-01",
      latest: "1960-02-29",
    },
    {
      text: "2002-08-18%",
      year: 2002,
      month: 8,
      day: 18,
      precision: "day",
      uncertain: true,
      approximate: true,
      earliest: "2002-08-18",
      latest: "2002-08-18",
    },
    {
      text: "195X",
      year: undefined,
      precision: "decade",
      unspecified: true,
      earliest: "1950-01-01",
      latest: "1959-12-31",
    },
    {
      text: "19XX~",
      year: undefined,
      precision: "century",
      unspecified: true,
      approximate: true,
      earliest: "1900-01-01",
      latest: "1999-12-31",
    },
    { text: "2002-XX", year: 2002, precision: "year", unspecified: true, earliest: "2002-01-01", latest: "2002-12-31" },
    {
      text: "2002-XX-XX",
      year: 2002,
      precision: "year",
      unspecified: true,
      earliest: "2002-01-01",
      latest: "2002-12-31",
    },
    {
      text: "2001-02-XX",
      year: 2001,
      month: 2,
      precision: "month",
      unspecified: true,
      earliest: "2001-02-01",
      latest: "2001-02-28",
    },
  ])("reads the date $text", (expected) => {
    expect(parseEdtf(expected.text)).toEqual({ ...plain, ...expected });
  });

  it.each([
    { text: "1959/1984", start: "1959", end: "1984" },
    { text: "1959-12-14~/1984-07?", start: "1959-12-14~", end: "1984-07?" },
    { text: "2014-07-04/..", start: "2014-07-04", end: "open" },
    { text: "../1984", start: "open", end: "1984" },
    { text: "2014-07/", start: "2014-07", end: "unknown" },
    { text: "/1984", start: "unknown", end: "1984" },
    { text: "195X/196X", start: "195X", end: "196X" },
    { text: "1960/1960", start: "1960", end: "1960" },
    { text: "1960-02/1960", start: "1960-02", end: "1960" },
    { text: "1960-05-31/1960-05", start: "1960-05-31", end: "1960-05" },
  ])("reads the interval $text", ({ text, start, end }) => {
    expect(parseEdtf(text)).toEqual({ kind: "interval", text, start: whole(start), end: whole(end) });
  });

  it("throws an error that says which text it is", () => {
    const caught = thrownBy("2001-02-29");
    expect(caught).toBeInstanceOf(RangeError);
    expect(isEdtfError(caught)).toBe(true);
    expect(caught).toMatchObject({
      name: "EdtfError",
      text: "2001-02-29",
      message: "'2001-02-29' is not a date: '29' is not a day of February 2001; expected '01' to '28'",
    });
    expect(isEdtfError(new RangeError("another"))).toBe(false);
  });
});

const SHAPE = "expected a year, month or day such as '2002', '2002-10' or '2002-08-18', or an interval 'start/end'";
const YEAR = "it has a sign or a letter before the year; expected a year from '0000' to '9999'";
const LAST_DIGITS = "only the last digit or the last two digits of a year can be 'X'";
const QUALIFIER = "a date can have only one qualifier ('?', '~' or '%'), at its end";
const WHOLE = "a month or a day can only be unspecified as a whole, as 'XX'";

describe("explainEdtf", () => {
  it.each([
    ["", "it is empty"],
    [" 2002", "it starts or ends with white space"],
    ["2002\n", "it starts or ends with white space"],
    ["August 2002", SHAPE],
    ["unknown", SHAPE],
    ["196", SHAPE],
    ["2002-", SHAPE],
    ["２００２", SHAPE],
    ["2002–10", SHAPE],
    ["-1960", YEAR],
    ["Y17000", YEAR],
    ["12002", "expected a four-digit year, with hyphens between year, month and day"],
    ["20020818", "expected a four-digit year, with hyphens between year, month and day"],
    ["2002.08.18", "expected hyphens between year, month and day"],
    ["2002-08-18T10:00", "it includes a time; expected a calendar day such as '2002-08-18'"],
    ["195x", "unspecified digits are written with a capital 'X'"],
    ["19Xx", "unspecified digits are written with a capital 'X'"],
    ["XXXX", LAST_DIGITS],
    ["1XXX", LAST_DIGITS],
    ["195X-10", "a month cannot follow the year '195X', which has unspecified digits"],
    ["2002-XX-18", "a day cannot follow the unspecified month 'XX'"],
    ["2002-1X", WHOLE],
    ["2002-08-1X", WHOLE],
    ["2002?-10", QUALIFIER],
    ["2002~?", QUALIFIER],
    ["2002-8", "expected two digits for a month or a day, such as '08'"],
    ["2002-8-18", "expected two digits for a month or a day, such as '08'"],
    ["2002-08-1", "expected two digits for a month or a day, such as '08'"],
    ["2002-00", "'00' is not a month; expected '01' to '12'"],
    ["2002-13", "'13' is not a month; expected '01' to '12'"],
    ["2002-21", "'21' is not a month (seasons are not supported); expected '01' to '12'"],
    ["2002-41", "'41' is not a month (seasons are not supported); expected '01' to '12'"],
    ["2002-42", "'42' is not a month; expected '01' to '12'"],
    ["2002-00-08", "'00' is not a month; expected '01' to '12'"],
    ["2002-18-08", "'18' is not a month; expected '01' to '12', followed by the day: '2002-08-18'"],
    ["2002-28-02", "'28' is not a month; expected '01' to '12', followed by the day: '2002-02-28'"],
    ["2002-29-02", "'29' is not a month; expected '01' to '12'"],
    ["2002-32-01", "'32' is not a month; expected '01' to '12'"],
    ["2002-13-13", "'13' is not a month; expected '01' to '12'"],
    ["2002-13-XX", "'13' is not a month; expected '01' to '12'"],
    ["2002-08-00", "'00' is not a day of August 2002; expected '01' to '31'"],
    ["2002-08-32", "'32' is not a day of August 2002; expected '01' to '31'"],
    ["2002-04-31", "'31' is not a day of April 2002; expected '01' to '30'"],
    ["2001-02-29", "'29' is not a day of February 2001; expected '01' to '28'"],
    ["1900-02-29", "'29' is not a day of February 1900; expected '01' to '28'"],
    ["2000-02-30", "'30' is not a day of February 2000; expected '01' to '29'"],
  ])("%j is not a date", (text, problem) => {
    expect(explainEdtf(text)).toBe(`'${text}' is not a date: ${problem}`);
    expect(isEdtf(text)).toBe(false);
  });

  it.each([
    ["1960/1959", "its end '1959' is before its start '1960'"],
    ["2002-08-19?/2002-08-18~", "its end '2002-08-18~' is before its start '2002-08-19?'"],
    ["196X/1959", "its end '1959' is before its start '196X'"],
    ["2001-02-29/2002", "'2001-02-29' is not a date: '29' is not a day of February 2001; expected '01' to '28'"],
    ["2002/8", `'8' is not a date: ${SHAPE}`],
    ["/", "at least one of its ends must be a date"],
    ["../..", "at least one of its ends must be a date"],
    ["/..", "at least one of its ends must be a date"],
    ["2002/2003/2004", "expected a single '/', between its start and its end"],
    [".../2002", `'...' is not a date: ${SHAPE}`],
  ])("%j is not an interval", (text, problem) => {
    expect(explainEdtf(text)).toBe(`'${text}' is not an interval: ${problem}`);
    expect(isEdtf(text)).toBe(false);
  });

  it("gives a sentence exactly where parseEdtf throws it", () => {
    fc.assert(
      fc.property(fc.oneof(grammarText, nearMissText, fc.string()), (text) => {
        const problem = explainEdtf(text);
        expect(isEdtf(text)).toBe(problem === undefined);
        expect(thrownBy(text)).toEqual(problem === undefined ? undefined : edtfError(text, problem));
      }),
      cases(3000),
    );
  });
});

describe("isDay", () => {
  it.each([
    ["2002-08-18", true],
    ["2000-02-29", true],
    ["2001-02-29", false],
    ["2002-08-18~", false],
    ["2002-08-XX", false],
    ["2002-08", false],
    ["2002-08-18/2002-08-18", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe("the guards", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const hostile: readonly (readonly [name: string, value: unknown, type: string])[] = [
    ["undefined", undefined, "undefined"],
    ["null", null, "object"],
    ["a number", 1967, "number"],
    ["a boolean", true, "boolean"],
    ["a bigint", 10n ** 400n, "bigint"],
    ["a symbol", Symbol("2002"), "symbol"],
    ["a function", () => "2002", "function"],
    ["an array", ["2002"], "object"],
    ["a String object", Object("2002"), "object"],
    ["an object without a prototype", Object.create(null), "object"],
    ["an object whose toString throws", { toString: () => fail() }, "object"],
    ["a revoked proxy", revoked.proxy, "object"],
  ];
  const fail = (): never => {
    throw new Error("It must not be called.");
  };

  it.each(hostile)("answer for %s, and never throw", (_name, value, type) => {
    expect(isEdtf(value)).toBe(false);
    expect(isDay(value)).toBe(false);
    expect(isEdtfError(value)).toBe(false);
    expect(explainEdtf(value)).toBe(`A value of type ${type} is not a date: expected a string such as '2002-08-18'`);
  });

  it("answer for an error that cannot be looked at", () => {
    const error = Object.defineProperty(new RangeError("no"), "name", { get: fail });
    expect(isEdtfError(error)).toBe(false);
  });

  const long = 10_000_000;
  it.each([
    ["1", "expected a four-digit year, with hyphens between year, month and day"],
    ["1X", SHAPE],
    ["X", LAST_DIGITS],
    ["x", SHAPE],
    [" ", "it starts or ends with white space"],
    ["2 ", "it starts or ends with white space"],
    ["-", YEAR],
    ["?", QUALIFIER],
    ["T", SHAPE],
    ["2002-08-18", SHAPE],
  ])("answer for ten million characters, %j again and again, and quote the first of them", (part, reason) => {
    const text = part.repeat(long / part.length);
    expect(isEdtf(text)).toBe(false);
    expect(isDay(text)).toBe(false);
    const problem = explainEdtf(text) ?? "";
    expect(problem.slice(0, 70)).toBe(`'${text.slice(0, 60)}…' is not`.slice(0, 70));
    expect(problem).toContain(reason);
    expect(problem.length).toBeLessThan(250);
    expect(thrownBy(text)).toMatchObject({ name: "EdtfError", message: problem, text });
  });

  it.each(["/", "2002/", "/2002", "../", "2002-08-18/2002-08-18/"])("answer for an endless %j", (part) => {
    const text = part.repeat(long / 10);
    expect(isEdtf(text)).toBe(false);
    expect(explainEdtf(text)).toContain(`'${text.slice(0, 60)}…' is not an interval: expected a single '/'`);
  });

  it("answer for an interval with an endless end", () => {
    const end = "1".repeat(long);
    expect(explainEdtf(`2002/${end}`)).toMatch(/^'2002\/1{55}…' is not an interval: '1{60}…' is not a date: /);
    expect(explainEdtf(`${end}/2002`)).toMatch(/^'1{60}…' is not an interval: '1{60}…' is not a date: /);
  });

  it("quote 60 characters as they are, and cut none in half", () => {
    expect(explainEdtf("x".repeat(60))).toContain(`'${"x".repeat(60)}' is not`);
    expect(explainEdtf("x".repeat(61))).toContain(`'${"x".repeat(60)}…' is not`);
    expect(explainEdtf(`${"x".repeat(59)}😀`)).toContain(`'${"x".repeat(59)}😀' is not`);
    expect(explainEdtf(`${"x".repeat(59)}😀😀`)).toContain(`'${"x".repeat(59)}😀…' is not`);
  });

  it("agree with each other on any value", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(isEdtf(value)).toBe(explainEdtf(value) === undefined);
        expect(isDay(value) && !isEdtf(value)).toBe(false);
        expect(isEdtfError(value)).toBe(false);
      }),
      cases(100),
    );
  });
});
