import { expect, it } from "vitest";

import { boundsOf } from "../../../src/analysis/figures/bounds-of.ts";
import type { Qualifier } from "../../../src/model/figure.ts";

it.each<[Qualifier, { min: number; max?: number }]>([
  ["exact", { min: 12, max: 12 }],
  ["about", { min: 12, max: 12 }],
  ["at-least", { min: 12 }],
  ["more-than", { min: 13 }],
  ["at-most", { min: 0, max: 12 }],
  ["fewer-than", { min: 0, max: 11 }],
])("%s 12 allows for what it says", (qualifier, bounds) => {
  expect(boundsOf({ value: 12, qualifier })).toEqual(bounds);
});

it("keeps both ends of a range, or the one that the qualifier bounds", () => {
  const value = { min: 15, max: 20 };
  expect(boundsOf({ value, qualifier: "about" })).toEqual({ min: 15, max: 20 });
  expect(boundsOf({ value, qualifier: "at-least" })).toEqual({ min: 15 });
  expect(boundsOf({ value, qualifier: "at-most" })).toEqual({ min: 0, max: 20 });
});

it("refuses what is no number", () => {
  expect(() => boundsOf({ value: Number.NaN, qualifier: "about" })).toThrow(RangeError);
  expect(() => boundsOf({ value: { min: 1, max: Number.POSITIVE_INFINITY }, qualifier: "exact" })).toThrow(
    /finite number/,
  );
});
