import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { rate as rateOf } from "../../../src/analysis/figures/rate.ts";
import { type Figure, qualifiers } from "../../../src/model/figure.ts";
import { figure, indicator } from "../../builders.ts";

const repatriated = figure({ id: "repatriated", indicator: "remains-repatriated", value: 13_000, asOf: "2014-03-03" });
const dead = figure({ id: "dead", indicator: "remains-dead", value: 34_600, asOf: "2014-03-03" });

const cost = figure({ id: "cost", indicator: "cost", value: 69_200, asOf: "2014-03-03" });
const indicators = [
  indicator({ id: "remains-repatriated", unit: "sets-of-remains" }),
  indicator({ id: "remains-dead", unit: "persons" }),
  indicator({ id: "cost", unit: "USD" }),
];
const rate = (numerator: Figure, denominator: Figure) =>
  rateOf(numerator, denominator, { indicators, units: "one-to-one" });

describe("rate", () => {
  it("refuses figures in different units, unless told what that means", () => {
    expect(() => rateOf(cost, dead, { indicators })).toThrow(
      new RangeError(
        '"cost" is in USD and "dead" in persons. Choose figures in one unit, or say what the difference means: units: "one-to-one" or "ratio".',
      ),
    );
    expect(rateOf(dead, dead, { indicators })).toMatchObject({ value: 1 });
    expect(rateOf(repatriated, dead, { indicators, units: "one-to-one" })).not.toHaveProperty("unit");
  });

  it("is a ratio with its unit where the units differ on purpose", () => {
    expect(rateOf(cost, dead, { indicators, units: "ratio" })).toMatchObject({ value: 2, min: 2, unit: "USD/persons" });
    expect(rateOf(dead, dead, { indicators, units: "ratio" })).not.toHaveProperty("unit");
  });

  it("refuses dates that it cannot compare", () => {
    // @ts-expect-error the type knows it too
    expect(() => rate({ ...repatriated, asOf: "yesterday" }, dead)).toThrow(
      expect.objectContaining({ name: "EdtfError", text: "yesterday" }),
    );
  });

  it("refuses a question that cannot be answered", () => {
    // @ts-expect-error the type knows it too
    expect(() => rateOf(cost, dead)).toThrow("rate expects a list of indicators, not undefined");
    // @ts-expect-error the type knows it too
    expect(() => rateOf(cost, dead, {})).toThrow("rate expects a list of indicators, not undefined");
    // @ts-expect-error the type knows it too
    expect(() => rateOf(cost, dead, { indicators, units: "ratios" })).toThrow('Did you mean "ratio"?');
    // @ts-expect-error the type knows it too
    expect(() => rateOf(cost, dead, { indicator: indicators })).toThrow('Did you mean "indicators"?');
    // @ts-expect-error the type knows it too
    expect(() => rateOf(cost, "dead", { indicators })).toThrow(
      'rate expects a figure, not "dead". Pass the record, not its id.',
    );
    expect(() => rateOf(cost, dead, { indicators: indicators.slice(2) })).toThrow(
      'The indicators do not include "remains-dead"',
    );
  });

  it("is the quotient, with both figures, their moment and their sources", () => {
    const answer = rate(repatriated, { ...dead, sources: ["a-source", "b-source"] });
    expect(answer.value).toBeCloseTo(0.3757, 4);
    expect([answer.min, answer.max]).toEqual([answer.value, answer.value]);
    expect(answer).toMatchObject({ numerator: { id: "repatriated" }, denominator: { id: "dead" }, asOf: "2014-03-03" });
    expect(answer.sources).toEqual(["a-source", "b-source"]);
    expect(answer.caveats).toEqual([]);
  });

  it("is a range where a figure is one", () => {
    const answer = rate({ ...repatriated, value: { min: 10, max: 20 } }, { ...dead, value: { min: 40, max: 100 } });
    expect(answer).not.toHaveProperty("value");
    expect([answer.min, answer.max]).toEqual([0.1, 0.5]);
  });

  it("is bounded on the side that the figures bound", () => {
    const atLeast = rate({ ...repatriated, value: 10, qualifier: "at-least" }, { ...dead, value: 100 });
    expect(atLeast.min).toBe(0.1);
    expect(atLeast).not.toHaveProperty("max");
    expect(atLeast).not.toHaveProperty("value");
    const ofMany = rate({ ...repatriated, value: 10 }, { ...dead, value: 100, qualifier: "more-than" });
    expect([ofMany.min, ofMany.max]).toEqual([0, 0.1]);
  });

  it("says what is rounded, and by whom", () => {
    const answer = rate(repatriated, { ...dead, qualifier: "about", statedBy: "the welfare ministry" });
    expect(answer.value).toBeCloseTo(0.3757, 4);
    expect(answer.caveats).toEqual([
      {
        kind: "approximate",
        message: '"dead" is about 34,600, stated by the welfare ministry.',
        records: [{ collection: "figures", id: "dead" }],
      },
    ]);
  });

  it("says when the figures hold for different moments or come from different sources", () => {
    const answer = rate(repatriated, { ...dead, asOf: "1956", sources: ["an-old-source"] });
    expect(answer).not.toHaveProperty("asOf");
    const records = ["repatriated", "dead"].map((id) => ({ collection: "figures", id }));
    expect(answer.caveats).toEqual([
      {
        kind: "assumed",
        message: '"repatriated" holds for 2014-03-03, but "dead" for 1956.',
        records,
      },
      {
        kind: "assumed",
        message: 'No source states both "repatriated" and "dead": they may not count the same thing.',
        records,
      },
    ]);
    const { asOf: _, ...undated } = repatriated;
    const dates = (numerator: Figure, denominator: Figure) => rate(numerator, denominator).caveats[0]?.message;
    expect(dates(undated, dead)).toBe('"repatriated" holds for an unstated date, but "dead" for 2014-03-03.');
    expect(dates(dead, undated)).toBe('"dead" holds for 2014-03-03, but "repatriated" for an unstated date.');
    // It can be the same date; that they differ would be too much to say.
    expect(dates({ ...repatriated, asOf: "2014" }, { ...dead, asOf: "2014~" })).toBe(
      '"repatriated" holds for 2014, but "dead" for 2014~.',
    );
    // The same date, written otherwise.
    const written = rate({ ...repatriated, asOf: "2014" }, { ...dead, asOf: "2014-01/2014-12" });
    expect(written).toMatchObject({ asOf: "2014", caveats: [] });
    const both = rate({ ...repatriated, sources: ["a", "b"] }, { ...dead, sources: ["c", "b"] });
    expect(both.caveats).toEqual([]);
  });

  it("says when the figures were counted over different periods, and has the period that is the same", () => {
    const over = (part: Partial<Figure>, whole: Partial<Figure>) =>
      rate({ ...repatriated, ...part }, { ...dead, ...whole });
    const years = over({ period: "1994" }, { period: "1993" });
    expect(years).not.toHaveProperty("period");
    expect(years.asOf).toBe("2014-03-03");
    expect(years.caveats).toEqual([
      {
        kind: "assumed",
        message: '"repatriated" and "dead" were counted over different periods: 1994 and 1993.',
        records: ["repatriated", "dead"].map((id) => ({ collection: "figures", id })),
      },
    ]);
    for (const same of ["1994", "1994-01/1994-12", "1994-01-01/1994-12-31"] as const)
      expect(over({ period: "1994" }, { period: same })).toMatchObject({ period: "1994", caveats: [] });
    // A year, and the year or one nearby: what they certainly include differs.
    for (const other of ["1994~", "1994-01/1994-12~", "1994-01~/1994-12", "../1994", "1994-01-02/1994"] as const)
      expect(over({ period: "1994" }, { period: other }).caveats).toHaveLength(1);
    // Of a stock nothing is said.
    const stock = over({ period: "1994" }, {});
    expect(stock).not.toHaveProperty("period");
    expect(stock.caveats).toEqual([]);
    expect(over({}, { period: "1994" })).not.toHaveProperty("period");
    expect(rate(repatriated, dead)).not.toHaveProperty("period");
    const ratio = rateOf({ ...cost, period: "1994" }, { ...dead, period: "1993" }, { indicators, units: "ratio" });
    expect(ratio.caveats.map(({ message }) => message)).toEqual([
      '"cost" and "dead" were counted over different periods: 1994 and 1993.',
    ]);
  });

  it("says that a part is certainly larger than its whole, but not of a ratio", () => {
    const many = { ...repatriated, value: 76_000, qualifier: "about" } as const;
    const range = { ...dead, value: { min: 69_000, max: 70_000 } };
    const larger = (part: Figure, whole: Figure) => rate(part, whole).caveats.filter(({ kind }) => kind === "assumed");
    expect(larger(many, range)).toEqual([
      {
        kind: "assumed",
        message: '"repatriated" is taken for a part of "dead", but it is larger.',
        records: ["repatriated", "dead"].map((id) => ({ collection: "figures", id })),
      },
    ]);
    expect(larger({ ...many, value: 70_001 }, range)).toHaveLength(1);
    expect(larger({ ...many, value: 70_000 }, range)).toEqual([]);
    expect(larger({ ...many, value: { min: 69_500, max: 90_000 } }, range)).toEqual([]);
    expect(larger(many, { ...range, qualifier: "at-least" })).toEqual([]);
    expect(larger({ ...many, value: 69_999, qualifier: "at-least" }, range)).toEqual([]);
    expect(larger({ ...many, value: 70_001, qualifier: "at-least" }, range)).toHaveLength(1);
    expect(rateOf(cost, dead, { indicators, units: "ratio" }).caveats).toEqual([]);
    expect(rateOf({ ...dead, value: 99_000 }, dead, { indicators, units: "ratio" }).caveats).toEqual([]);
    expect(rateOf({ ...dead, value: 99_000 }, dead, { indicators }).caveats).toHaveLength(1);
  });

  it("holds for no moment where neither figure does", () => {
    const { asOf: _part, ...part } = repatriated;
    const { asOf: _whole, ...whole } = dead;
    const answer = rate(part, whole);
    expect(answer).not.toHaveProperty("asOf");
    expect(answer.caveats).toEqual([]);
  });

  it("refuses a denominator that is or may be 0, or is below it", () => {
    expect(() => rate(repatriated, { ...dead, value: 0 })).toThrow(
      new RangeError(
        'Expected a denominator that is certainly above 0; the figure "dead" is 0. Choose another figure.',
      ),
    );
    expect(() => rate(repatriated, { ...dead, value: 40, qualifier: "at-most" })).toThrow(/at most 40/);
    expect(() => rate(repatriated, { ...dead, value: -5 })).toThrow(
      /that is certainly above 0; the figure "dead" is -5\./,
    );
  });

  it("refuses a numerator that is or may be negative", () => {
    expect(() => rate({ ...repatriated, value: -5 }, dead)).toThrow(
      new RangeError('Expected a numerator of at least 0; the figure "repatriated" is -5. Choose another figure.'),
    );
    expect(() => rate({ ...repatriated, value: { min: -1, max: 5 } }, dead)).toThrow(/is -1 to 5\./);
    expect(rate({ ...repatriated, value: 0 }, dead)).toMatchObject({ value: 0 });
  });

  it("takes a denominator that is more than 0, and then has no upper limit", () => {
    const some: Figure = { ...dead, value: 0, qualifier: "more-than" };
    expect(rate(repatriated, some)).toMatchObject({ min: 0 });
    expect(rate(repatriated, some)).not.toHaveProperty("max");
    expect(() => rate(repatriated, { ...some, value: -1 })).toThrow(
      /certainly above 0; the figure "dead" is more than -1/,
    );
    expect(() => rate(repatriated, { ...some, qualifier: "at-least" })).toThrow(/is at least 0/);
  });

  it("never gives NaN, and holds its own value", () => {
    const anyFigure = fc.record({
      value: fc.integer({ min: 1, max: 1_000_000 }),
      qualifier: fc.constantFrom(...qualifiers),
    });
    fc.assert(
      fc.property(anyFigure, anyFigure, (part, whole) => {
        if (["at-most", "fewer-than"].includes(whole.qualifier)) return;
        const { min, max = Number.POSITIVE_INFINITY, value } = rate({ ...repatriated, ...part }, { ...dead, ...whole });
        expect(min).toBeLessThanOrEqual(max);
        expect([min, max]).toEqual(value === undefined ? [min, max] : [value, value]);
      }),
    );
  });
});
