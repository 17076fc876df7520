import { expect, it } from "vitest";

import { formatNumber, formatValue } from "../../../src/analysis/figures/format-value.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [13_000, "13,000"],
  [1_234_567.8912, "1,234,567.8912"],
])("groups the thousands of %d", (number, text) => {
  expect(formatNumber(number)).toBe(text);
});

it("says a figure's number as its source bounds it", () => {
  expect(formatValue({ value: 34_600, qualifier: "about" })).toBe("about 34,600");
  expect(formatValue({ value: 12, qualifier: "at-least" })).toBe("at least 12");
  expect(formatValue({ value: { min: 1000, max: 1500 }, qualifier: "exact" })).toBe("1,000 to 1,500");
});

it("refuses what is no figure", () => {
  // @ts-expect-error the type knows it too
  expect(() => formatValue("a-figure")).toThrow('formatValue expects a figure, not "a-figure".');
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, { min: 1, max: Number.NaN }, { min: 5, max: 3 }])
    expect(() => formatValue({ value, qualifier: "exact" })).toThrow(/^Expected the value of a figure to be a /);
  // @ts-expect-error the type knows it too
  expect(() => formatValue({ value: 1 })).toThrow("formatValue expects a figure with a qualifier, not this object");
});
