import { describe, expect, it } from "vitest";

import { dayRanges } from "../../src/dates/day-range.ts";
import type { Edtf } from "../../src/dates/index.ts";
import {
  datedMeeting,
  dayNumber,
  dayOfNumber,
  numberOfPlainDay,
  rangeOf,
  spanThroughout,
  statedSpan,
} from "../../src/model/day-span.ts";

describe("rangeOf", () => {
  it("gives every day of 400 years its number, and the days of other centuries", () => {
    const first = Date.UTC(1800, 0, 1) / 86_400_000;
    const wrong = Array.from({ length: 146_097 }, (_, index) => first + index).filter(
      (number) => rangeOf(dayOfNumber(number)).min !== number,
    );
    expect(wrong).toEqual([]);
    for (const day of ["0000-01-01", "0000-03-01", "0099-12-31", "0400-02-29", "9999-12-31"] as const)
      expect(rangeOf(day)).toEqual({ min: Date.parse(day) / 86_400_000, max: Date.parse(day) / 86_400_000 });
  });

  it.each([
    "2001-02-29",
    "2002-02-30",
    "2002-04-31",
    "2002-13-01",
    "2002-00-10",
    "2002-01-00",
    "2002-01-32",
    "2002-01-1 ",
  ])("refuses %s as dayRanges does", (text) => {
    // Cast: what a caller in JavaScript can pass.
    expect(() => rangeOf(text as Edtf)).toThrow(/is not a (?:supported )?date/);
    expect(() => dayRanges(text as Edtf)).toThrow(/is not a (?:supported )?date/);
  });

  it("refuses what is not a string", () => {
    // Cast: what a caller in JavaScript can pass.
    for (const value of [["2002-08-18"], 20_020_818, null])
      expect(() => rangeOf(value as unknown as Edtf)).toThrow("not a date such as");
  });
});

describe("the quick reading", () => {
  const first = dayNumber("1800-01-01");
  const days = Array.from({ length: 146_097 }, (_, index) => dayOfNumber(first + index));

  it("takes every plain day but 29 February", () => {
    const wrong = days.filter((day) => numberOfPlainDay(day) !== (day.endsWith("-02-29") ? undefined : dayNumber(day)));
    expect(wrong).toEqual([]);
  });

  it.each(["2002", "2002-08", "2002-08~", "2002-08-XX", "2002-08-18?", "2002-08-18/2002-08-19", "2002-00-10"] as const)(
    "leaves %s to the reading of EDTF",
    (date) => {
      // Cast: the last one is no date.
      expect(numberOfPlainDay(date as Edtf)).toBeUndefined();
    },
  );

  it.each(["2002-01-00", "2002-01-32", "2002-04-31", "2002-13-01"])("does not take %s", (text) => {
    // Cast: what a caller in JavaScript can pass.
    expect(numberOfPlainDay(text as Edtf)).toBeUndefined();
  });
});

describe("the days of a meeting", () => {
  const [early, late] = [dayNumber("2002-08-18"), dayNumber("2002-08-19")];

  it("are those of its start and end, if they are plain days", () => {
    const talks = { start: "2002-08-18", end: "2002-08-19" } as const;
    expect(datedMeeting(talks)).toEqual({
      meeting: talks,
      startMin: early,
      startMax: early,
      endMin: late,
      endMax: late,
      startFields: ["start"],
      endFields: ["end"],
      startIsAssumed: false,
      endIsAssumed: false,
      isPlain: true,
    });
    expect(datedMeeting({ start: "2002-08-18", end: "2002-08-19?" })).toMatchObject({ isPlain: false });
  });

  it("bound each other where they meet on one day", () => {
    expect(statedSpan({ start: "2002-08-18/2002-08-25", end: "2002-08-18" })).toEqual({
      startMin: early,
      startMax: early,
      endMin: early,
      endMax: early,
    });
    expect(spanThroughout("2002-08-18")).toEqual(spanThroughout("2002-08-18/2002-08-18"));
  });
});
