import { expect, it } from "vitest";

import { growthOf, limit } from "./growth.ts";

/** Goes through a list once, or once for each entry. */
const work = (size: number, isQuadratic: boolean) => {
  const list = Array.from({ length: size }, (_, index) => index);
  return () => list.reduce((sum, one) => sum + (isQuadratic ? list.reduce((a, b) => a + b, one) : one), 0);
};

it("growthOf tells quadratic work from linear work", () => {
  expect(growthOf(work(10_000, false), work(100_000, false))).toBeLessThan(limit);
  expect(growthOf(work(200, true), work(2000, true))).toBeGreaterThan(limit);
});
