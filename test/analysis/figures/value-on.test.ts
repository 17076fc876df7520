import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { timeSeriesOf } from "../../../src/analysis/figures/time-series-of.ts";
import { valueOn } from "../../../src/analysis/figures/value-on.ts";
import type { Edtf } from "../../../src/dates/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { day } from "../../arbitraries.ts";
import { figure, indicator } from "../../builders.ts";

const stated = (id: string, asOf: Edtf, value: Figure["value"], fields: Partial<Figure> = {}) =>
  figure({ id, indicator: "dead", asOf, value, statedBy: id, sources: [id], ...fields });
const series = (...figures: readonly Figure[]) => timeSeriesOf(figures, indicator({ id: "dead" }));

describe("valueOn", () => {
  const steps = series(stated("first", "2012-08", 30_000), stated("second", "2014-03-03", 34_600));

  it("is the last that was stated by the day", () => {
    expect(valueOn(steps, "2014-03-03")).toMatchObject({ on: "2014-03-03", min: 34_600, max: 34_600 });
    expect(valueOn(steps, "2014-03-02")).toMatchObject({ min: 30_000, max: 30_000, sources: ["first"] });
  });

  it("says of a statement that may hold from the day on that it is left out, and where nothing is stated for the day", () => {
    const value = valueOn(series(stated("a", "2014-02", 5), stated("b", "2014-03", 6)), "2014-03-01");
    expect(value?.caveats).toEqual([
      {
        kind: "assumed",
        message: "Nothing is stated for 2014-03-01: what was stated for 2014-02 is assumed to still hold.",
        records: [{ collection: "figures", id: "a" }],
      },
      {
        kind: "passed-over",
        message: '"b" is left out: it holds for 2014-03, which may be later than 2014-03-01.',
        records: [{ collection: "figures", id: "b" }],
      },
    ]);
  });

  it("has exactly the keys of its type, for one observation as for several", () => {
    const keys = ["on", "observations", "min", "max", "sources", "caveats"];
    expect(Object.keys(valueOn(steps, "2014-03-03") ?? {})).toEqual(keys);
    const both = series(stated("a", "2014", 5), stated("b", "2014", { min: 6, max: 7 }));
    expect(Object.keys(valueOn(both, "2014-12-31") ?? {})).toEqual(keys);
    const open = series(stated("a", "2014", 5, { qualifier: "at-least" }));
    expect(Object.keys(valueOn(open, "2014-12-31") ?? {})).toEqual(keys.filter((key) => key !== "max"));
  });

  it("ends a caveat with one full stop, whatever the words of the figure end with", () => {
    const one = stated("a", "2014-03-03", 5, { qualifier: "about", statedBy: "Aera dot.", population: "All of them." });
    expect(valueOn(series(one), "2014-03-03")?.caveats.map(({ message }) => message)).toEqual([
      '"a" is about 5, stated by Aera dot.',
      '"a" counts: All of them.',
    ]);
  });

  it("is undefined before anything surely holds", () => {
    expect(valueOn(steps, "2012-08-30")).toBeUndefined();
    expect(valueOn(steps, "2012-08-31")).toBeDefined();
    expect(valueOn(series(), "2014-03-03")).toBeUndefined();
  });

  it("is several where sources differ, and spans them", () => {
    const value = valueOn(
      series(
        stated("ap", "2014-03-03", 9),
        stated("jrcs", "2014-03-03", 8),
        stated("paper", "2014-03-03", 7, { qualifier: "at-least" }),
      ),
      "2014-12-31",
    );
    expect(value?.observations.map(({ figure: { id } }) => id)).toEqual(["ap", "jrcs", "paper"]);
    expect(value).toMatchObject({ min: 8, max: 9 });
    // "At least 7" excludes none of them.
    expect(value?.caveats.slice(0, 2).map(({ kind, message }) => [kind, message])).toEqual([
      ["differs", "Sources differ: 9 (ap); 8 (jrcs)."],
      ["bounded", '"paper" is at least 7, stated by paper.'],
    ]);
  });

  it("spans dates of which it is not certain which is the latest, and says so if the number depends on it", () => {
    const known = stated("ap", "2014-03-03", 9);
    const year = stated("year", "2014", 7, { qualifier: "at-least" });
    const value = valueOn(series(known, year), "2014-12-31");
    expect(value?.min).toBe(7);
    expect(value).not.toHaveProperty("max");
    expect(value?.caveats[0]).toEqual({
      kind: "differs",
      message: "It is not certain which date is the latest: at least 7 for 2014; 9 for 2014-03-03.",
      records: ["year", "ap"].map((id) => ({ collection: "figures", id })),
    });
    const range = stated("year", "2014", { min: 10, max: 15 });
    expect(valueOn(series(known, range), "2014-12-31")?.caveats[0]?.message).toBe(
      "It is not certain which date is the latest: 10 to 15 for 2014; 9 for 2014-03-03.",
    );
    expect(valueOn(series(known, stated("year", "2014", 9)), "2014-12-31")).toMatchObject({
      min: 9,
      max: 9,
      caveats: [],
    });
  });

  it("narrows to what all sources allow for, and tells no difference unless they exclude each other", () => {
    const nine = stated("ap", "2014-03-03", 9);
    const kinds = (...others: readonly Figure[]) =>
      valueOn(series(nine, ...others), "2014-03-03")?.caveats.map(({ kind }) => kind);
    expect(kinds(stated("jrcs", "2014-03-03", 9))).toEqual([]);
    expect(kinds(stated("jrcs", "2014-03-03", { min: 8, max: 9 }))).toEqual([]);
    expect(kinds(stated("jrcs", "2014-03-03", { min: 9, max: 10 }))).toEqual([]);
    expect(kinds(stated("jrcs", "2014-03-03", { min: 10, max: 11 }))).toEqual(["differs"]);
    const limit = (value: Figure["value"], qualifier: Figure["qualifier"]) =>
      stated(`${qualifier} ${JSON.stringify(value)}`, "2014-03-03", value, { qualifier });
    const answer = (...figures: readonly Figure[]) => {
      const { min, max, caveats = [] } = valueOn(series(...figures), "2014-03-03") ?? {};
      return [min, max, caveats.some(({ kind }) => kind === "differs")];
    };
    expect(answer(nine, limit(8, "at-least"))).toEqual([9, 9, false]);
    expect(answer(nine, limit(8, "more-than"), limit(12, "at-most"))).toEqual([9, 9, false]);
    expect(answer(limit({ min: 5, max: 10 }, "exact"), limit(8, "at-least"))).toEqual([8, 10, false]);
    // "More than 9" excludes 9, and "fewer than 9" does.
    expect(answer(nine, limit(9, "more-than"))).toEqual([9, undefined, true]);
    expect(answer(nine, limit(9, "fewer-than"))).toEqual([0, 9, true]);
    expect(answer(nine, limit(10, "at-least"))).toEqual([9, undefined, true]);
    // Of several that differ, each is narrowed by those that it agrees with.
    const [low, high] = [limit({ min: 5, max: 10 }, "exact"), limit({ min: 15, max: 30 }, "exact")];
    expect(answer(low, high)).toEqual([5, 30, true]);
    expect(answer(low, high, limit({ min: 8, max: 20 }, "exact"))).toEqual([8, 20, true]);
  });

  it("takes a date for the same, however it is written", () => {
    const written = (first: Figure["value"], second: Figure["value"], more: Partial<Figure> = {}) =>
      valueOn(series(stated("a", "2014", first), stated("b", "2014-01/2014-12", second, more)), "2014-12-31");
    expect(written(10, 8, { qualifier: "at-least" })).toMatchObject({ min: 10, max: 10 });
    expect(written(10, 8)?.caveats.map(({ message }) => message)).toEqual(["Sources differ: 10 (a); 8 (b)."]);
    const later = valueOn(series(stated("a", "2014", 10), stated("b", "2014-01/2014-12", 10)), "2015-06-30");
    expect(later?.caveats.map(({ message }) => message)).toEqual([
      "Nothing is stated for 2015-06-30: what was stated for 2014 is assumed to still hold.",
    ]);
    const unspecified = valueOn(series(stated("a", "2014-05", 10), stated("b", "2014-05-XX", 10)), "2014-12-31");
    expect(unspecified?.caveats[0]?.message).toMatch(/stated for 2014-05 is assumed/);
    // With a qualifier, it can be another time. Only what is written the same is the same.
    const both = valueOn(series(stated("a", "2014~", 10), stated("b", "2014~", 8)), "2014-12-31");
    expect(both?.caveats[0]?.message).toBe("Sources differ: 10 (a); 8 (b).");
    for (const [date, other] of [
      ["2014", "2014~"],
      ["2014-05-03", "2014-05-03?"],
      ["2014?", "2014~"],
      ["2014-05/2014-06~", "2014-05?/2014-06"],
    ] as const)
      expect(valueOn(series(stated("a", date, 10), stated("b", other, 8)), "2014-12-31")?.caveats[0]?.message).toBe(
        `It is not certain which date is the latest: 10 for ${date}; 8 for ${other}.`,
      );
  });

  it("narrows nothing by a rounded number", () => {
    const answer = (...values: readonly (readonly [Figure["value"], Figure["qualifier"]])[]) => {
      const stating = values.map(([value, qualifier], index) =>
        stated(`f${index}`, "2014-03-03", value, { qualifier }),
      );
      const { min, max, caveats = [] } = valueOn(series(...stating), "2014-03-03") ?? {};
      return [min, max, caveats.some(({ kind }) => kind === "differs")];
    };
    expect(answer([13_000, "about"])).toEqual([13_000, 13_000, false]);
    expect(answer([13_000, "about"], [12_000, "at-least"])).toEqual([12_000, undefined, false]);
    expect(answer([13_000, "about"], [{ min: 12_000, max: 14_000 }, "exact"])).toEqual([12_000, 14_000, false]);
    expect(answer([{ min: 10, max: 15 }, "about"], [12, "exact"])).toEqual([12, 12, false]);
    expect(answer([{ min: 10, max: 15 }, "about"], [10, "exact"])).toEqual([10, 10, false]);
    expect(answer([{ min: 10, max: 15 }, "about"], [15, "exact"])).toEqual([15, 15, false]);
    expect(answer([{ min: 10, max: 15 }, "about"], [{ min: 12, max: 20 }, "about"])).toEqual([10, 20, false]);
    expect(answer([13_000, "about"], [13_000, "more-than"])).toEqual([13_000, undefined, false]);
    expect(answer([13_000, "about"], [13_012, "exact"])).toEqual([13_000, 13_012, true]);
    expect(answer([13_000, "about"], [14_000, "at-least"])).toEqual([13_000, undefined, true]);
  });

  it("names each source once", () => {
    const both = ["paper", "book"];
    const all = [stated("a", "2014-03-03", 9, { sources: both }), stated("b", "2014-03-03", 8, { sources: ["paper"] })];
    expect(valueOn(series(...all), "2014-03-03")?.sources).toEqual(both);
  });

  it("refuses a flow, which has no value on a day", () => {
    const decided = stated("aid", "2004-08-05", 125_000, { period: "2004-08-05" });
    const flow = timeSeriesOf([decided], indicator({ id: "dead", measure: "flow" }));
    expect(() => valueOn(flow, "2024-01-01")).toThrow(
      new RangeError('"dead" is a flow. A flow has no value on a day. Use totalOver for its total over a period.'),
    );
    // @ts-expect-error the type knows it too
    expect(() => valueOn(undefined, "2024-01-01")).toThrow(
      "valueOn expects a time series, as timeSeriesOf returns it, not undefined",
    );
    // @ts-expect-error the type knows it too
    expect(() => valueOn({ observations: [] }, "2024-01-01")).toThrow(
      "valueOn expects a time series with its indicator, not undefined",
    );
  });

  it("says of which days an older value is taken to hold still, each once", () => {
    const value = valueOn(
      series(stated("a", "2012-08", 5), stated("b", "2012-08-10", 5), stated("c", "2012-08-10", 5)),
      "2014-03-03",
    );
    expect(value?.caveats.map(({ message }) => message)).toEqual([
      "Nothing is stated for 2014-03-03: what was stated for 2012-08 and 2012-08-10 is assumed to still hold.",
    ]);
  });

  it("refuses a day that is none, of an empty series too", () => {
    expect(() => valueOn(series(), "2014-02-30")).toThrow(/'30' is not a day of 2014-02/);
    // @ts-expect-error the type knows it too
    expect(() => valueOn(steps, "2014-02")).toThrow(/'2014-02' is not a day/);
  });

  it("names the figures that differ, or that count others", () => {
    const value = valueOn(
      series(stated("a", "2014-03-03", 5, { population: "first visit" }), stated("b", "2014-03-03", 6)),
      "2014-03-03",
    );
    expect(value?.caveats.map(({ kind, records }) => [kind, records])).toEqual([
      [
        "differs",
        [
          { collection: "figures", id: "a" },
          { collection: "figures", id: "b" },
        ],
      ],
      ["assumed", [{ collection: "figures", id: "a" }]],
    ]);
  });

  it("says who is counted, that an old value is taken to hold, and what is too vague", () => {
    const value = valueOn(
      series(stated("a", "2012-08-10", 5, { population: "first visit" }), stated("b", "2014", 6)),
      "2014-03-03",
    );
    expect(value?.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["assumed", '"a" counts: first visit.'],
      ["assumed", "Nothing is stated for 2014-03-03: what was stated for 2012-08-10 is assumed to still hold."],
      ["passed-over", '"b" is left out: it holds for 2014, which may be later than 2014-03-03.'],
    ]);
  });

  it("names only some of many statements in a sentence, and has all of them as records", () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    const many = numbers.map((value) => stated(`f${String(value).padStart(2, "0")}`, "2012-08", value));
    const caveats = valueOn(series(...many), "2014-03-03")?.caveats ?? [];
    expect(caveats[0]?.message).toBe(
      "Sources differ: 1 (f01); 2 (f02); 3 (f03); 4 (f04); 5 (f05); 6 (f06); 7 (f07); 8 (f08); 9 (f09); 10 (f10); 11 (f11); 9 more.",
    );
    expect(caveats[0]?.records).toHaveLength(20);
    // Twelve are all named.
    expect(valueOn(series(...many.slice(0, 12)), "2014-03-03")?.caveats[0]?.message).toMatch(
      /; 11 \(f11\); 12 \(f12\)\.$/,
    );
    // Cast: two years make an interval.
    const vague = numbers.map((value) => stated(`f${value}`, `19${value + 10}/2000` as Edtf, 5));
    expect(valueOn(series(...vague), "2014-03-03")?.caveats[0]?.message).toMatch(
      /for 1911\/2000, .*, 1915\/2000 and 15 more is assumed/,
    );
  });

  it("is a step: nothing that it rests on is followed by something else by that day", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), day, (days, on) => {
        const value = valueOn(series(...days.map((asOf, index) => stated(asOf, asOf, index))), on);
        expect(value?.observations.map(({ date }) => date)).toEqual(
          days
            .filter((asOf) => asOf <= on)
            .toSorted()
            .slice(-1)
            .reduce<readonly string[] | undefined>((_, last) => [last], undefined),
        );
      }),
    );
  });
});
