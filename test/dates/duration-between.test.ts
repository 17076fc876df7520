// A calendar of its own: in Apia there was no 30 December 2011.
import { UTCDate } from "@date-fns/utc/date";
import { addMonths } from "date-fns/addMonths";
import { intervalToDuration } from "date-fns/intervalToDuration";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type CalendarDuration, daysBetween, durationBetween, type Edtf } from "../../src/dates/index.ts";
import { day } from "../arbitraries.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

type Numbers = readonly [years: number, months: number, days: number];
const numbers = ({ years, months, days }: CalendarDuration): Numbers => [years, months, days];
const compare = (a: Numbers, b: Numbers) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

describe("durationBetween", () => {
  it.each<[Edtf, Edtf, Numbers]>([
    ["2002-08-18", "2002-08-18", [0, 0, 0]],
    ["2002-08-19", "2012-08-09", [9, 11, 21]],
    ["2002-08-19", "2012-08-19", [10, 0, 0]],
    ["2000-02-29", "2001-02-28", [1, 0, 0]],
    ["2001-01-31", "2001-02-28", [0, 1, 0]],
    ["2001-01-31", "2001-03-01", [0, 1, 1]],
    // date-fns 4.4.0 says eleven months less a day, and two months and 30 days.
    ["1999-03-29", "2000-02-28", [0, 10, 30]],
    ["1999-01-31", "1999-04-30", [0, 3, 0]],
    ["0000-02-29", "0004-02-29", [4, 0, 0]],
  ])("from %s to %s", (from, to, expected) => {
    const { min, max } = durationBetween(from, to);
    expect([numbers(min), numbers(max)]).toEqual([expected, expected]);
  });

  it("is a range where a date is one, and negative where it may run backwards", () => {
    expect(durationBetween("2002-06", "2002-08-18")).toEqual({
      min: { years: 0, months: 1, days: 19 },
      max: { years: 0, months: 2, days: 17 },
    });
    expect(durationBetween("1960", "1960-02")).toEqual({
      min: { years: 0, months: -10, days: -30 },
      max: { years: 0, months: 1, days: 28 },
    });
  });

  it("refuses a date without both bounds, as daysBetween does", () => {
    expect(() => durationBetween("2014-07-04/..", "2016")).toThrow(/'2014-07-04\/\.\.' has no last day/);
    expect(() => durationBetween("2014", "/2016")).toThrow(/'\/2016' has no first day/);
  });

  it("leads from the one day to the other", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const { years, months, days } = durationBetween(from, to).min;
        expect(months).toBeLessThan(12);
        expect(days).toBeLessThan(31);
        // At noon: no clock change of a time zone leads to another day.
        const end = addMonths(new UTCDate(`${from}T12:00:00Z`), 12 * years + months);
        end.setDate(end.getDate() + days);
        expect([end.getFullYear(), end.getMonth() + 1, end.getDate()]).toEqual(to.split("-").map(Number));
      }),
      cases(100),
    );
  });

  it("is what date-fns says where no month is too short", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(Number(a.slice(8)) <= 28);
        const [from, to] = a <= b ? [a, b] : [b, a];
        fc.pre(Number(from.slice(8)) <= 28);
        const {
          years = 0,
          months = 0,
          days = 0,
        } = intervalToDuration({
          start: new UTCDate(`${from}T12:00:00Z`),
          end: new UTCDate(`${to}T12:00:00Z`),
        });
        expect(numbers(durationBetween(from, to).max)).toEqual([years, months, days]);
      }),
      cases(100),
    );
  });

  it("has its bounds in order and the sign of the days, and backwards is the same with the sign turned", () => {
    const bounded = edtfText.filter((date) => !date.includes(".") && !date.startsWith("/") && !date.endsWith("/"));
    fc.assert(
      fc.property(bounded, bounded, (from, to) => {
        const [there, back, days] = [durationBetween(from, to), durationBetween(to, from), daysBetween(from, to)];
        expect(compare(numbers(there.min), numbers(there.max))).toBeLessThanOrEqual(0);
        expect(Math.sign(compare(numbers(there.min), [0, 0, 0]))).toBe(Math.sign(days.min));
        expect(Math.sign(compare(numbers(there.max), [0, 0, 0]))).toBe(Math.sign(days.max));
        expect(numbers(back.min)).toEqual(numbers(there.max).map((number) => 0 - number));
      }),
      cases(100),
    );
  });
});
