import { describe, expect, it } from "vitest";

import { dayRanges } from "../../src/dates/day-range.ts";
import type { Edtf } from "../../src/dates/index.ts";
import { dayOfNumber, rangeOf } from "../../src/model/day-span.ts";

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
      expect(() => rangeOf(value as unknown as Edtf)).toThrow("not a supported date");
  });
});
