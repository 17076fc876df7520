import fc from "fast-check";
import { expect, it } from "vitest";

import { boundsOf } from "../../../src/analysis/figures/bounds-of.ts";
import { type Figure, type Qualifier, qualifiers } from "../../../src/model/figure.ts";

it.each<[Qualifier, { min: number; max?: number }]>([
  ["exact", { min: 12, max: 12 }],
  ["about", { min: 12, max: 12 }],
  ["at-least", { min: 12 }],
  ["more-than", { min: 12 }],
  ["at-most", { min: 0, max: 12 }],
  ["fewer-than", { min: 0, max: 12 }],
])("%s 12 allows for what it says", (qualifier, bounds) => {
  expect(boundsOf({ value: 12, qualifier })).toEqual(bounds);
});

it("moves a limit by one only if the unit is counted", () => {
  const bounds = (value: number, qualifier: Qualifier) => boundsOf({ value, qualifier }, { counted: true });
  expect(bounds(20, "more-than")).toEqual({ min: 21 });
  expect(bounds(20, "fewer-than")).toEqual({ min: 0, max: 19 });
  expect([bounds(7.5, "more-than"), bounds(7.5, "fewer-than")]).toEqual([{ min: 8 }, { min: 0, max: 7 }]);
  expect([bounds(20, "at-least"), bounds(20, "at-most")]).toEqual([{ min: 20 }, { min: 0, max: 20 }]);
  // More than seven and a half hours may be seven hours and three quarters.
  expect(boundsOf({ value: 7.5, qualifier: "more-than" }).min).toBeLessThanOrEqual(7.75);
});

it("keeps both ends of a range, or the one that the qualifier bounds", () => {
  const value = { min: 15, max: 20 };
  expect(boundsOf({ value, qualifier: "about" })).toEqual({ min: 15, max: 20 });
  expect(boundsOf({ value, qualifier: "at-least" })).toEqual({ min: 15 });
  expect(boundsOf({ value, qualifier: "at-most" })).toEqual({ min: 0, max: 20 });
});

it("refuses what is no number, and what is no figure", () => {
  // @ts-expect-error the type knows it too
  expect(() => boundsOf(undefined)).toThrow("boundsOf expects a figure, not undefined.");
  // @ts-expect-error the type knows it too
  expect(() => boundsOf({ value: 1, qualifier: "exact" }, { count: true })).toThrow(
    'boundsOf has no option "count". Did you mean "counted"?',
  );
  // @ts-expect-error the type knows it too
  expect(() => boundsOf({ value: 1, qualifier: "at_least" })).toThrow(
    new RangeError('There is no qualifier "at_least". Did you mean "at-least"?'),
  );
  const refused = (value: Figure["value"], found: string) =>
    expect(() => boundsOf({ value, qualifier: "about" })).toThrow(
      new RangeError(
        `Expected the value of a figure to be a finite number, or a range { min, max } of two in order, found ${found}. Correct it, or leave the figure out.`,
      ),
    );
  refused(Number.NaN, "NaN");
  refused({ min: 1, max: Number.POSITIVE_INFINITY }, "1 to Infinity");
  refused({ min: Number.NaN, max: 2 }, "NaN to 2");
  refused({ min: 5, max: 3 }, "5 to 3");
  // @ts-expect-error the type knows it too
  refused(undefined, "undefined");
  // @ts-expect-error the type knows it too
  refused("12", "12");
});

it("refuses an upper limit that no number from 0 on fits, counted or not", () => {
  for (const counted of [true, false]) {
    const bounds = (value: number, qualifier: Qualifier) => boundsOf({ value, qualifier }, { counted });
    expect(() => bounds(0, "fewer-than")).toThrow(
      new RangeError("Nothing is fewer than 0. Correct it, or leave the figure out."),
    );
    expect(() => bounds(-1, "at-most")).toThrow(/^Nothing is at most -1\./);
    expect([bounds(0, "at-most"), bounds(0.5, "fewer-than").min]).toEqual([{ min: 0, max: 0 }, 0]);
  }
  expect(boundsOf({ value: 1, qualifier: "fewer-than" }, { counted: true })).toEqual({ min: 0, max: 0 });
});

it("has a least number that is not above the greatest, unless it refuses the figure", () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  const value = fc.oneof(number, fc.record({ min: number, max: number }));
  const given = fc.record({ value, qualifier: fc.constantFrom(...qualifiers), counted: fc.boolean() });
  const answer = ({ counted, ...figure }: Pick<Figure, "value" | "qualifier"> & { readonly counted: boolean }) => {
    try {
      return boundsOf(figure, { counted });
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  fc.assert(
    fc.property(given, (one) => {
      const { min = 0, max = Infinity } = answer(one) ?? {};
      expect(min).toBeLessThanOrEqual(max);
    }),
  );
});
