import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { accountsOf } from "../../../src/analysis/figures/accounts-of.ts";
import { balance } from "../../../src/analysis/figures/balance.ts";
import { boundsOf } from "../../../src/analysis/figures/bounds-of.ts";
import { changeBetween } from "../../../src/analysis/figures/change-between.ts";
import { rate } from "../../../src/analysis/figures/rate.ts";
import { timeSeriesOf } from "../../../src/analysis/figures/time-series-of.ts";
import { valueOn } from "../../../src/analysis/figures/value-on.ts";
import {
  type AccountDefinition,
  accounts,
  type Day,
  figures as ours,
  formatValue,
  repatriationRate,
} from "../../../src/index.ts";
import { type Figure, type Qualifier, qualifiers } from "../../../src/model/figure.ts";
import { figure, indicator } from "../../builders.ts";
import { cases, runs } from "../../property-runs.ts";

const persons = indicator({ id: "i" });
const indicators = [persons];

/** A number that somebody states, and how: truly, but as a source does. */
interface Stated {
  readonly truth: number;
  readonly value: Figure["value"];
  readonly qualifier: Qualifier;
}

/** A true number, and a statement that allows for it. */
const stated: fc.Arbitrary<Stated> = fc
  .record({
    truth: fc.nat(100),
    qualifier: fc.constantFrom(...qualifiers),
    off: fc.integer({ min: 0, max: 20 }),
    isRange: fc.boolean(),
    more: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ truth, qualifier, off, isRange, more }) => {
    const limit: Readonly<Record<Qualifier, number>> = {
      exact: truth,
      about: truth,
      "at-least": Math.max(0, truth - off),
      "more-than": Math.max(-1, truth - 1 - off),
      "at-most": truth + off,
      "fewer-than": truth + 1 + off,
    };
    const isExact = qualifier === "exact" || qualifier === "about";
    const value = isRange && isExact ? { min: Math.max(0, truth - off), max: truth + more } : limit[qualifier];
    return { truth, value, qualifier };
  });

const figureOf = ({ value, qualifier }: Stated, id: string, fields: Partial<Figure> = {}): Figure =>
  figure({ id, indicator: "i", value, qualifier, asOf: "2014-03-03", ...fields });

const isWithin = (
  truth: number,
  { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number },
) => truth >= min - 1e-9 && truth <= max + 1e-9;

describe("the bounds of every answer about figures contain the truth", () => {
  it("boundsOf, counted or not, and counted is never wider", () => {
    fc.assert(
      fc.property(stated, (one) => {
        const [bounds, counted] = [boundsOf(one), boundsOf(one, { counted: true })];
        expect([isWithin(one.truth, bounds), isWithin(one.truth, counted)]).toEqual([true, true]);
        expect(counted.min).toBeGreaterThanOrEqual(bounds.min);
        expect(counted.max ?? Infinity).toBeLessThanOrEqual(bounds.max ?? Infinity);
      }),
      runs,
    );
  });

  it("rate", () => {
    fc.assert(
      fc.property(stated, stated, (part, whole) => {
        fc.pre(boundsOf(whole).min > 0 && boundsOf(part).min >= 0);
        expect(
          isWithin(part.truth / whole.truth, rate(figureOf(part, "a"), figureOf(whole, "b"), { indicators })),
        ).toBe(true);
      }),
      runs,
    );
  });

  it("balance", () => {
    fc.assert(
      fc.property(stated, fc.array(stated, { maxLength: 5 }), (total, parts) => {
        const answer = balance(
          figureOf(total, "total"),
          parts.map((part, index) => figureOf(part, `part-${index}`)),
          { indicators },
        );
        const sum = parts.reduce((before, { truth }) => before + truth, 0);
        expect([isWithin(sum, answer.sum), isWithin(total.truth - sum, answer.difference)]).toEqual([true, true]);
        expect(answer.balances === "no" && total.truth === sum).toBe(false);
      }),
      runs,
    );
  });

  it("valueOn and changeBetween, if all state one truth; else they have a number that each allows for", () => {
    const oneTruth = (all: readonly Stated[]) => new Set(all.map(({ truth }) => truth)).size === 1;
    const some = fc.array(stated, { minLength: 1, maxLength: 4 });
    const dated = (all: readonly Stated[], asOf: "2012-01-01" | "2014-01-01") =>
      all.map((one, index) => figureOf(one, `${asOf}-${index}`, { asOf }));
    fc.assert(
      fc.property(some, some, (early, late) => {
        const series = timeSeriesOf([...dated(early, "2012-01-01"), ...dated(late, "2014-01-01")], persons);
        const [first, second] = [valueOn(series, "2013-01-01"), valueOn(series, "2015-01-01")];
        const change = changeBetween(series, "2013-01-01", "2015-01-01");
        for (const [all, value] of [[early, first] as const, [late, second] as const]) {
          const { min = Infinity, max = Infinity } = value ?? {};
          for (const one of all) {
            const bounds = boundsOf(one);
            expect([bounds.min <= max, (bounds.max ?? Infinity) >= min]).toEqual([true, true]);
          }
          for (const { truth } of oneTruth(all) ? all : []) expect(isWithin(truth, { min, max })).toBe(true);
        }
        const truth = (late[0]?.truth ?? 0) - (early[0]?.truth ?? 0);
        const isKnown = oneTruth(early) && oneTruth(late);
        expect(isWithin(truth, change ?? { max: -1e9 }) || !isKnown).toBe(true);
      }),
      runs,
    );
  });

  it("valueOn says that sources differ only if two of them exclude each other", () => {
    const truth = fc.nat(100);
    const ofOne = truth.chain((real) =>
      fc.array(
        fc.record({ below: fc.nat(20), above: fc.nat(20), isOpen: fc.boolean() }).map(({ below, above, isOpen }) => ({
          truth: real,
          value: isOpen ? Math.max(0, real - below) : { min: Math.max(0, real - below), max: real + above },
          qualifier: isOpen ? ("at-least" as const) : ("exact" as const),
        })),
        { minLength: 1, maxLength: 6 },
      ),
    );
    fc.assert(
      fc.property(ofOne, (all) => {
        const value = valueOn(
          timeSeriesOf(
            all.map((one, index) => figureOf(one, `f${index}`)),
            persons,
          ),
          "2014-03-03",
        );
        const bounds = all.map((one) => boundsOf(one));
        expect(value?.min).toBe(Math.max(...bounds.map(({ min }) => min)));
        expect(value?.max ?? Infinity).toBe(Math.min(...bounds.map(({ max = Infinity }) => max)));
        expect(value?.caveats.filter(({ kind }) => kind === "differs")).toEqual([]);
      }),
      runs,
    );
  });
});

describe("answers about figures", () => {
  const day = fc.constantFrom<Day>("2012-01-01", "2012-06-30", "2013-01-01", "2014-03-03");
  const world = fc.array(
    fc.tuple(
      stated,
      fc.constantFrom("2012", "2012-01-01", "2012-06", "2013", "2013-01-01/2014", undefined) as fc.Arbitrary<
        Figure["asOf"]
      >,
    ),
    { maxLength: 8 },
  );
  const figuresOf = (all: readonly (readonly [Stated, Figure["asOf"]])[]): readonly Figure[] =>
    all.map(([one, asOf], index) => {
      const { asOf: _asOf, ...rest } = figureOf(one, `f${index}`);
      return asOf === undefined ? rest : { ...rest, asOf };
    });

  it("are the same from any order, and leave the figures as they are", () => {
    fc.assert(
      fc.property(world, day, day, (all, from, to) => {
        const figures = figuresOf(all);
        const before = structuredClone(figures);
        const ask = (some: readonly Figure[]) => {
          const series = timeSeriesOf(some, persons, { asOf: to });
          return [series, valueOn(series, to), changeBetween(timeSeriesOf(some, persons), from, to)];
        };
        expect(ask(figures.toReversed())).toEqual(ask(figures));
        expect(figures).toEqual(before);
      }),
      runs,
    );
  });

  it("turn round with the days of a change", () => {
    fc.assert(
      fc.property(world, day, day, (all, from, to) => {
        const series = timeSeriesOf(figuresOf(all), persons);
        const [there, back] = [changeBetween(series, from, to), changeBetween(series, to, from)];
        expect([there?.min, there?.max]).toEqual(
          [back?.max, back?.min].map((limit) => (limit === undefined ? limit : 0 - limit)),
        );
      }),
      runs,
    );
  });

  it("never rest on a figure twice, nor on one that certainly holds for a later day", () => {
    fc.assert(
      fc.property(world, day, (all, on) => {
        const series = timeSeriesOf(figuresOf(all), persons);
        const used = valueOn(series, on)?.observations.map(({ figure: { id } }) => id) ?? [];
        expect(new Set(used).size).toBe(used.length);
        expect(
          series.observations.filter(({ figure: { id }, date }) => used.includes(id) && date.slice(0, 10) > on),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it("are the same from any order of the figures on the record, for every account", () => {
    const definitions: readonly AccountDefinition[] = Object.values(accounts);
    const all: readonly Figure[] = ours;
    const wanted = new Set(definitions.flatMap((one) => Object.values({ ...one.needed, ...one.extra })));
    const counted = all.filter(({ indicator: id }) => wanted.has(id));
    const shuffled = fc.shuffledSubarray(counted, { minLength: counted.length });
    const expected = definitions.map((definition) => accountsOf(all, definition));
    fc.assert(
      fc.property(shuffled, (figures) => {
        expect(definitions.map((definition) => accountsOf(figures, definition))).toEqual(expected);
        expect(repatriationRate(figures)).toEqual(repatriationRate(all));
      }),
      cases(10),
    );
  });
});

describe("formatValue", () => {
  it("writes a number that can be read back, after the qualifier", () => {
    const number = fc.oneof(
      fc.nat(),
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0.5),
    );
    const read = (text: string): number => Number(text.replaceAll(",", ""));
    fc.assert(
      fc.property(number, number, fc.constantFrom(...qualifiers), (value, more, qualifier) => {
        const prefix = qualifier === "exact" ? "" : `${qualifier.replace("-", " ")} `;
        const text = formatValue({ value, qualifier });
        expect(text.startsWith(prefix)).toBe(true);
        expect(read(text.slice(prefix.length))).toBe(value);
        const [min, max] = [Math.min(value, more), Math.max(value, more)];
        const range = formatValue({ value: { min, max }, qualifier }).slice(prefix.length);
        expect(range.split(" to ").map(read)).toEqual([min, max]);
      }),
      runs,
    );
  });
});
