import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { accountOf } from "../../../src/analysis/figures/account-of.ts";
import { balance } from "../../../src/analysis/figures/balance.ts";
import { changeBetween } from "../../../src/analysis/figures/change-between.ts";
import { exactQuotient, exactSum } from "../../../src/analysis/figures/internal/decimals.ts";
import { rate } from "../../../src/analysis/figures/rate.ts";
import { timeSeriesOf } from "../../../src/analysis/figures/time-series-of.ts";
import { totalOver } from "../../../src/analysis/figures/total-over.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { figure, indicator } from "../../builders.ts";
import { cases } from "../../property-runs.ts";

const money = indicator({ id: "money", unit: "USD" });
const spent = indicator({ id: "spent", unit: "USD", measure: "flow" });
const indicators = [money, spent];
const worth = (value: Figure["value"], fields: Partial<Figure> = {}): Figure =>
  figure({ id: `f-${JSON.stringify(value)}`, indicator: "money", value, asOf: "2000", ...fields });

describe("values with decimals", () => {
  it("balance as they are written", () => {
    expect(balance(worth(0.3), [worth(0.1), worth(0.2)], { indicators })).toMatchObject({
      sum: { min: 0.3, max: 0.3 },
      difference: { min: 0, max: 0 },
      balances: "yes",
    });
    const ranges = [worth({ min: 0.1, max: 1.1 }), worth({ min: 0.2, max: 2.2 })];
    expect(balance(worth(3.3), ranges, { indicators })).toMatchObject({
      sum: { min: 0.3, max: 3.3 },
      difference: { min: 0, max: 3 },
    });
    expect(balance(worth(0.3), [worth(0.1), worth(0.1)], { indicators }).balances).toBe("no");
  });

  it("add up over a period, and do not contradict the total that is their sum", () => {
    const over = (period: "2000" | "2001" | "2000/2001", value: number): Figure =>
      figure({ id: `${period}-${value}`, indicator: "spent", value, period });
    const parts = [over("2000", 0.1), over("2001", 0.2)];
    expect(totalOver(timeSeriesOf(parts, spent), "2000/2001")).toMatchObject({ min: 0.3, max: 0.3 });
    const answer = totalOver(timeSeriesOf([...parts, over("2000/2001", 0.3)], spent), "2000/2001");
    expect(answer).toMatchObject({ min: 0.3, max: 0.3 });
    expect(answer?.caveats.map(({ kind }) => kind)).toEqual(["passed-over"]);
  });

  it("have the difference that people would work out", () => {
    const series = timeSeriesOf([worth(0.1, { asOf: "2000-01-01" }), worth(0.3, { asOf: "2001-01-01" })], money);
    expect(changeBetween(series, "2000-01-01", "2001-01-01")).toMatchObject({ min: 0.2, max: 0.2 });
  });

  it("leave the remainder and the share that people would work out", () => {
    const part = worth(0.7, { indicator: "part" });
    const whole = worth(1.1, { indicator: "whole" });
    const account = accountOf([part, whole], {
      id: "shares",
      label: "Shares",
      needed: { part: "part", whole: "whole" },
      extra: {},
      rates: {},
      remainders: { left: ["whole", "part"] },
      together: "date",
      prefer: [],
    });
    expect(account?.remainders.left).toEqual({ min: 0.4, max: 0.4 });
    expect(rate(worth(0.3), worth(0.1), { indicators })).toMatchObject({ value: 3, min: 3, max: 3 });
  });
});

describe("exactSum", () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[1.1, -0.7], 0.4],
    [[0.3, -0.1, -0.2], 0],
    [[], 0],
    [[13_000, 21_600], 34_600],
    [[1e21, 1], 1e21],
    [[1e21, -1e21, 0.5], 0.5],
    [[1.5e-7, 2.5e-7], 4e-7],
    [[1e300, 1e-300], 1e300],
    // Each is below 2^53, but a sum on the way is not.
    [[9_007_199_254_740_991, 9_007_199_254_740_991, 1, -9_007_199_254_740_991], 9_007_199_254_740_992],
    [[9_007_199_254_740_992, 1, 1], 9_007_199_254_740_994],
    [[123_456_789_012.25, 0.1], 123_456_789_012.35],
  ])("of %j is %d", (numbers, sum) => {
    expect(exactSum(numbers)).toBe(sum);
  });

  /** A number of at most 15 digits, as its digits and as text with a point or an exponent. */
  const written = fc
    .record({
      digits: fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }),
      decimals: fc.integer({ min: -8, max: 25 }),
    })
    .map(({ digits, decimals }) => ({ digits: digits * 10n ** BigInt(25 - decimals), text: `${digits}e${-decimals}` }));

  it("is the number nearest to the sum of the decimals as text", () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), (terms) => {
        const exact = terms.reduce((total, { digits }) => total + digits, 0n);
        expect(exactSum(terms.map(({ text }) => Number(text))) + 0).toBe(Number(`${exact}e-25`));
      }),
      cases(2000),
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 6 }), (numbers) => {
        expect(exactSum(numbers.toReversed())).toBe(exactSum(numbers));
      }),
      cases(500),
    );
  });
});

describe("exactQuotient", () => {
  it.each([
    [0.3, 0.1, 3],
    [0.7, 0.1, 7],
    [0.3, 0.2, 1.5],
    [0.3, 3, 0.1],
    [3, 0.1, 30],
    // With as many decimals, the second would be too large for a number.
    [1e-300, 1e10, 1e-310],
    [6, 49, 6 / 49],
    [1e21, 0.1, 1e22],
    [0, 0.1, 0],
    [1, 3, 1 / 3],
  ])("of %d and %d is %d", (one, other, quotient) => {
    expect(exactQuotient(one, other)).toBe(quotient);
  });
});
