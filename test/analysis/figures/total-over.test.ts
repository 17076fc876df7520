import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { timeSeriesOf } from "../../../src/analysis/figures/time-series-of.ts";
import { totalOver } from "../../../src/analysis/figures/total-over.ts";
import type { Day, Edtf } from "../../../src/dates/index.ts";
import { figures as ours, getIndicator } from "../../../src/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { figure, indicator } from "../../builders.ts";
import { cases } from "../../property-runs.ts";

const flow = indicator({ id: "aid", unit: "tonnes", measure: "flow" });
const given = (id: string, period: Edtf | undefined, value: Figure["value"], fields: Partial<Figure> = {}): Figure =>
  figure({
    id,
    indicator: "aid",
    value,
    statedBy: id,
    sources: [id],
    ...(period === undefined ? { asOf: "2000" } : { period }),
    ...fields,
  });
const total = (period: Edtf, ...figures: readonly Figure[]) => totalOver(timeSeriesOf(figures, flow), period);
const idsOf = (answer: ReturnType<typeof total>) => answer?.observations.map(({ figure: { id } }) => id);
const told = (answer: ReturnType<typeof total>) => answer?.caveats.map(({ kind, message }) => [kind, message]);

describe("totalOver", () => {
  it("is what a source states for exactly this period", () => {
    const answer = total("2000", given("year", "2000", 600), given("march", "2000-03", 100), given("next", "2001", 50));
    expect(answer).toMatchObject({ over: "2000", min: 600, max: 600, holes: [], sources: ["year"] });
    expect(idsOf(answer)).toEqual(["year"]);
    expect(answer?.covering).toEqual(answer?.observations);
    expect(told(answer)).toEqual([
      ["passed-over", 'Not added, because their periods overlap others or are not wholly within 2000: "march".'],
    ]);
    // The same days, written otherwise.
    expect(total("2000-01-01/2000-12-31", given("year", "2000", 600))).toMatchObject({ min: 600, max: 600 });
    expect(total("2000", given("days", "2000-01-01/2000-12-31", 600))).toMatchObject({ min: 600, max: 600 });
    expect(total("1995-04/1996-03", given("months", "1995-04/1996-03", 600))).toMatchObject({ min: 600, max: 600 });
  });

  it("allows for every source that states it", () => {
    const answer = total("2000", given("one", "2000", 500), given("two", "2000", { min: 550, max: 600 }));
    expect(answer).toMatchObject({ min: 500, max: 600, sources: ["one", "two"] });
    expect(told(answer)).toEqual([["differs", "Sources differ: 500 (one); 550 to 600 (two)."]]);
    const limit = total("2000", given("one", "2000", 500), given("two", "2000", 550, { qualifier: "at-least" }));
    expect(limit).toMatchObject({ min: 500, covering: [] });
    expect(limit).not.toHaveProperty("max");
    expect(told(limit)?.[0]).toEqual(["differs", "Sources differ: 500 (one); at least 550 (two)."]);
    // However the days are written.
    const months = total("2000", given("one", "2000", 500), given("two", "2000-01/2000-12", 600));
    expect(months).toMatchObject({ min: 500, max: 600 });
    expect(told(months)).toEqual([["differs", "Sources differ: 500 (one); 600 (two)."]]);
  });

  it("is what all sources allow where they agree, with no word of a difference", () => {
    const answer = total("2000", given("one", "2000", 10), given("two", "2000", 8, { qualifier: "at-least" }));
    expect(answer).toMatchObject({ min: 10, max: 10, holes: [], sources: ["one", "two"] });
    expect(told(answer)).toEqual([["bounded", '"two" is at least 8, stated by two.']]);
    const ranges = [given("one", "2000", { min: 5, max: 10 }), given("two", "2000", { min: 8, max: 12 })];
    expect(total("2000", ...ranges)).toMatchObject({ min: 8, max: 10, caveats: [] });
    expect(total("2000/2001", ...ranges, given("next", "2001", 1))).toMatchObject({ min: 9, max: 11 });
  });

  it("adds up periods that follow each other", () => {
    const answer = total("2000/2001", given("first", "2000", { min: 1, max: 2 }), given("second", "2001", 5));
    expect(answer).toMatchObject({ min: 6, max: 7, holes: [], sources: ["first", "second"] });
    expect(told(answer)).toEqual([
      ["assumed", "No source states the total for 2000/2001: it is the sum of what was stated for 2000 and 2001."],
    ]);
    expect(answer?.caveats[0]?.records).toEqual([
      { collection: "figures", id: "first" },
      { collection: "figures", id: "second" },
    ]);
  });

  it("has no limit above where there are holes, and names them with the indicator", () => {
    const answer = total("2000", given("march", "2000-03-07", 100), given("october", "2000-10-06", 500));
    expect(answer).toMatchObject({ min: 600, covering: [] });
    expect(answer).not.toHaveProperty("max");
    expect(answer?.holes).toEqual(["2000-01-01/2000-03-06", "2000-03-08/2000-10-05", "2000-10-07/2000-12-31"]);
    expect(answer?.caveats.at(-1)).toEqual({
      kind: "bounded",
      message:
        "The total may be greater: nothing certain is stated for 2000-01-01/2000-03-06, 2000-03-08/2000-10-05 and 2000-10-07/2000-12-31.",
      records: [{ collection: "indicators", id: "aid" }],
    });
  });

  it("never adds one time twice: of periods that overlap it takes those that add up to the most", () => {
    const answer = total(
      "2000",
      given("spring", "2000-03/2000-05", 10),
      given("may", "2000-05", 4),
      given("april-on", "2000-04-01/2000-06-30", 12),
      given("march", "2000-03", 3),
    );
    expect(answer?.min).toBe(15);
    expect(idsOf(answer)).toEqual(["march", "april-on"]);
    expect(told(answer)?.[1]).toEqual([
      "passed-over",
      'Not added, because their periods overlap others or are not wholly within 2000: "spring" and "may".',
    ]);
  });

  it("is at most what longer periods come to", () => {
    const answer = total("2000", given("decade", "1995/2004", 900), given("march", "2000-03", 100));
    expect(answer).toMatchObject({ min: 100, max: 900, holes: [] });
    expect(idsOf(answer)).toEqual(["march"]);
    expect(answer?.covering.map(({ figure: { id } }) => id)).toEqual(["decade"]);
    expect(told(answer)?.[0]?.[1]).toBe(
      "No source states the total for 2000: the least is what was stated for 2000-03, the greatest is what was stated for 1995/2004.",
    );
    // Two that follow each other or overlap include all of it, too; the cheapest way counts.
    const chain = (start: Edtf) =>
      total("2000", given("a", "1999/2000-06-30", 50), given("b", start, 60), given("c", "1990/2005", 200))?.max;
    expect(chain("2000-07/2001")).toBe(110);
    expect(chain("2000-08/2001")).toBe(200);
    expect(chain("2000-07~/2001")).toBe(200);
    const exact = total(
      "2000",
      given("a", "1999-01-01/2000-06-30", 50),
      given("b", "2000-06-15/2001-01-01", 60),
      given("c", "1990/2005", 200),
    );
    expect([exact?.min, exact?.max]).toEqual([0, 110]);
    expect(total("2000", given("until", "../2002-09", 70))).toMatchObject({ min: 0, max: 70 });
  });

  it("takes the ends of a period as whole years and months, however the days are written", () => {
    const years = [given("first", "1960/1962", 5), given("second", "1963/1965", 6)];
    expect(total("1960/1965", ...years)).toMatchObject({ min: 11, max: 11, holes: [] });
    expect(total("1960-01-01/1965-12-31", ...years)).toMatchObject({ min: 11, max: 11, holes: [] });
    expect(total("1961", ...years)).toMatchObject({ min: 0, max: 5, holes: [] });
    expect(total("1960", ...years)).toMatchObject({ min: 0, max: 5, holes: [] });
    const halves = [given("first", "2000-01/2000-06", 5), given("second", "2000-07/2000-12", 6)];
    expect(total("2000", ...halves)).toMatchObject({ min: 11, max: 11, holes: [] });
    const fiscal = [given("first", "1995-04/1996-03", 5), given("second", "1996-04/1997-03", 6)];
    expect(total("1995-04-01/1997-03-31", ...fiscal)).toMatchObject({ min: 11, max: 11, holes: [] });
    for (const same of ["1960", "1960/1960", "1960-01/1960-12", "1960-01-01/1960-12-31"] as const)
      for (const period of ["1960", "1960/1960", "1960-01/1960-12", "1960-01-01/1960-12-31"] as const)
        expect(total(period, given("year", same, 7))).toMatchObject({ min: 7, max: 7, holes: [], caveats: [] });
  });

  it("takes uncertain ends as what they may be", () => {
    // It began on some day in April and ended on some day in June.
    const answer = (period: Edtf) => total(period, given("spring", "2000-04~/2000-06?", 10));
    // A question means all of its days.
    for (const same of ["2000-04~/2000-06?", "2000-04/2000-06", "2000-04-01/2000-06-30"] as const) {
      expect(answer(same)).toMatchObject({ min: 10, holes: ["2000-04-01/2000-04-29", "2000-06-02/2000-06-30"] });
      expect(answer(same)).not.toHaveProperty("max");
    }
    expect(answer("2000-04-30/2000-06-01")).toMatchObject({ min: 0, max: 10 });
    expect(answer("2000-04-15/2000-06-15")).toBeUndefined();
    expect(answer("2000")).toMatchObject({ min: 10, holes: ["2000-01-01/2000-04-29", "2000-06-02/2000-12-31"] });
    // An end that is not certain leaves the other one as it is.
    const half = (period: Edtf) => total("2000", given("half", period, 10))?.holes;
    expect(half("2000/2000-06%")).toEqual(["2000-06-02/2000-12-31"]);
    expect(total("2000", given("half", "199X/2000-06", 10), given("december", "2000-12", 1))?.holes).toEqual([
      "2000-07-01/2000-11-30",
    ]);
    expect(half("2000-07~/2000")).toEqual(["2000-01-01/2000-07-30"]);
    expect(half("2000-02-02~/2000")).toEqual(["2000-01-01/2000-02-01"]);
    // In some month of the year, or in about that year, so perhaps not in all of it.
    for (const vague of ["2000-XX", "2000~", "2000?", "2000%"] as const)
      expect(total("2000", given("vague", vague, 10))).toMatchObject({ min: 10, holes: ["2000-01-01/2000-12-31"] });
  });

  it("says which periods are not certain, and takes them for no cover, however the question is written", () => {
    for (const [vague, asked] of [
      ["2000~", "2000"],
      ["2000?", "2000"],
      ["200X", "2000/2009"],
      ["2000-XX", "2000"],
      ["1960/196X", "1960/1969"],
    ] as const) {
      const answers = ([vague, asked] as const).map((period) => total(period, given("about", vague, 10)));
      for (const answer of answers) {
        expect(answer).toMatchObject({ min: 10, covering: [] });
        expect(answer).not.toHaveProperty("max");
        expect(told(answer)).toContainEqual([
          "assumed",
          `No source states the total for ${answer?.over}: the least is what was stated for ${vague}.`,
        ]);
        expect(answer?.caveats).toContainEqual({
          kind: "approximate",
          message: `The period of "about" is not certain: ${vague}.`,
          records: [{ collection: "figures", id: "about" }],
        });
      }
      expect(answers[0]?.holes).toEqual(answers[1]?.holes);
      expect(answers[0]?.holes).toHaveLength(1);
    }
  });

  it("takes a period without an end as one that may go on", () => {
    const open = total("2005", given("since", "2004/..", 50), given("year", "2005", 10));
    expect(told(open)).toEqual([
      ["passed-over", 'Not added, because their periods overlap others or are not wholly within 2005: "since".'],
    ]);
    expect(total("2005", given("until", "/2005", 50), given("month", "2005-01", 10))?.holes).toEqual([
      "2005-02-01/2005-12-31",
    ]);
    expect(total("2004-06-10", given("day", "2004-06-10/2004-06-10", 5))).toMatchObject({ min: 5, max: 5 });
  });

  it("has a number from a source that states none, and the days that are not covered, whatever else is stated", () => {
    expect(idsOf(total("2000", given("march", "2000-03", 0)))).toEqual(["march"]);
    const holes = (...periods: readonly Edtf[]) =>
      total("2000", ...periods.map((period) => given(period, period, 1)))?.holes;
    expect(holes("2000-04", "2000-03", "2000-12-31", "2001-05")).toEqual([
      "2000-01-01/2000-02-29",
      "2000-05-01/2000-12-30",
    ]);
    expect(holes("2000-02-01/2000-12-30")).toEqual(["2000-01-01/2000-01-31", "2000-12-31/2000-12-31"]);
    // The longer one begins before the other, and ends after it.
    expect(holes("2000-05", "2000-03/2000-06")).toEqual(["2000-01-01/2000-02-29", "2000-07-01/2000-12-31"]);
    expect(holes("2000-05", "2000-03~/2000-06~")).toEqual(["2000-01-01/2000-03-30", "2000-06-02/2000-12-31"]);
  });

  it("finds the periods that cover it, whichever of them may end last", () => {
    const covering = (...figures: readonly Figure[]) => {
      const answer = total("2000-05-02/2000-06-14", ...figures);
      return [answer?.max, answer?.covering.map(({ figure: { id } }) => id)];
    };
    const spring = given("spring", "2000-04~/2000-06~", 10);
    expect(covering(spring, given("may", "2000-05-01/2000-06-15", 50))).toEqual([50, ["may"]]);
    // Nothing is added that the days do not need, not even a zero.
    const all = given("all", "2000-05-01/2000-06-20", 50);
    expect(covering(given("before", "2000-04-30", 0), all, given("after", "2000-06-15/2000-06-30", 0))).toEqual([
      50,
      ["all"],
    ]);
    expect(covering(given("may", "2000-05", 20), given("june", "2000-06", 20), all)).toEqual([40, ["may", "june"]]);
    expect(covering(given("may", "2000-05", 30), given("june", "2000-06", 30), all)).toEqual([50, ["all"]]);
  });

  it("names the periods that the least and the greatest are the sums of", () => {
    const first = (...figures: readonly Figure[]) => told(total("2000", ...figures))?.[0]?.[1];
    const of = (...periods: readonly Edtf[]) => periods.map((period) => given(period, period, 1));
    expect(first(...of("../2002-09"))).toBe(
      "No source states the total for 2000: the greatest is what was stated for ../2002-09.",
    );
    expect(first(...of("2000-03-07", "2000-10-06"))).toBe(
      "No source states the total for 2000: the least is the sum of what was stated for 2000-03-07 and 2000-10-06.",
    );
    // A long list with its first words.
    const months = of("2000-01", "2000-02", "2000-03", "2000-04", "2000-05", "2000-06");
    expect(first(...months)).toMatch(/for 2000-01, 2000-02, 2000-03, 2000-04, 2000-05 and 2000-06\.$/);
    expect(first(...months, ...of("2000-07", "2000-08"))).toMatch(
      /for 2000-01, 2000-02, 2000-03, 2000-04, 2000-05 and 3 more\.$/,
    );
  });

  it("names the figures for longer periods that allow for more, but not for less or for other days", () => {
    const caveats = (...more: readonly Figure[]) =>
      total("2000", given("decade", "1995/2004", 900), given("march", "2000-03", 100), ...more)?.caveats.filter(
        ({ message }) => message.startsWith("Other figures"),
      );
    expect(
      caveats(
        given("more", "1990/2005", 1000),
        given("open", "1994/2006", 5, { qualifier: "at-least" }),
        given("from-then-on", "2000/2002", 2000),
        given("until-then", "1998/2000", 2000),
        given("as-much", "1991/2005", 900),
        given("begins-later", "2000-06/2003", 5000),
        given("ends-earlier", "1999/2000-06", 5000),
      ),
    ).toEqual([
      {
        kind: "differs",
        message:
          'Other figures for periods that include all of 2000 allow for more than 900: "until-then", "from-then-on", "more" and "open".',
        records: ["until-then", "from-then-on", "more", "open"].map((id) => ({ collection: "figures", id })),
      },
    ]);
    // Without a greatest there is nothing to compare with, and what a source states for the period needs no more.
    const open = total(
      "2000",
      given("march", "2000-03", 100),
      given("open", "1994/2006", 5, { qualifier: "at-least" }),
    );
    expect(told(open)?.map(([kind]) => kind)).toEqual(["assumed", "passed-over"]);
    const exact = total("2000", given("year", "2000", 600), given("decade", "1995/2004", 900));
    expect(told(exact)?.map(([kind]) => kind)).toEqual(["passed-over"]);
  });

  it("names the figures that share a day with the period, but not those that only touch it", () => {
    const answer = total(
      "2000-02",
      given("february", "2000-02", 5),
      given("before", "2000-01", 5),
      given("first", "2000-01-15/2000-02-01", 5),
      given("last", "2000-02-29/2000-03-15", 5),
      given("after", "2000-03", 5),
    );
    expect(answer?.caveats).toEqual([
      {
        kind: "passed-over",
        message:
          'Not added, because their periods overlap others or are not wholly within 2000-02: "first" and "last".',
        records: ["first", "last"].map((id) => ({ collection: "figures", id })),
      },
    ]);
  });

  it("says if figures contradict each other, and allows for both", () => {
    const parts = total("2000", given("half", "2000-01-01/2000-06-30", 80), given("all", "1999-12-31/2000-12-31", 70));
    expect(parts).toMatchObject({ min: 70, max: 80 });
    expect(told(parts)).toContainEqual([
      "differs",
      "Figures contradict each other: at least 80 for 2000-01-01/2000-06-30, but at most 70 for 1999-12-31/2000-12-31.",
    ]);
    expect(idsOf(parts)).toEqual(["all"]);
    expect(parts?.covering.map(({ figure: { id } }) => id)).toEqual(["half"]);
    expect(told(parts)?.[0]?.[1]).toBe(
      "No source states the total for 2000: the least is what was stated for 1999-12-31/2000-12-31, the greatest is what was stated for 2000-01-01/2000-06-30.",
    );
    const exact = total("2000", given("half", "2000-01", 80), given("all", "2000", 70));
    expect(exact).toMatchObject({ min: 70, max: 80 });
    expect(told(exact)?.map(([kind]) => kind)).toEqual(["assumed", "differs"]);
    // A longer period that comes to less contradicts it as well.
    const longer = total("2000", given("year", "2000", 70), given("two-years", "2000/2001", 60));
    expect(longer).toMatchObject({ min: 60, max: 70 });
    expect(told(longer)?.[1]).toEqual([
      "differs",
      "Figures contradict each other: at least 70 for 2000, but at most 60 for 2000/2001.",
    ]);
  });

  it("allows for both sides of a contradiction whichever period is asked for", () => {
    const years = [given("both", "1960/1961", 10), given("first", "1960", 8), given("second", "1961", 8)];
    expect(total("1960/1961", ...years)).toMatchObject({ min: 10, max: 16 });
    expect(total("1960/1962", ...years, given("third", "1962", 1))).toMatchObject({ min: 11, max: 17 });
    const said = "Figures contradict each other: at least 16 for 1960 and 1961 together, but at most 10 for 1960/1961.";
    for (const period of ["1960/1961", "1960/1962", "1960", "1961"] as const)
      expect(told(total(period, ...years))).toContainEqual(["differs", said]);
  });

  it("says that a figure that it rests on is contradicted, even by one for other days", () => {
    const figures = [given("both", "1960/1961", 10), given("first", "1960", 30), given("third", "1962", 5)];
    const said = "Figures contradict each other: at least 30 for 1960, but at most 10 for 1960/1961.";
    expect(total("1961", ...figures)).toMatchObject({ min: 0, max: 10 });
    expect(told(total("1961", ...figures))).toContainEqual(["differs", said]);
    expect(total("1960", ...figures)).toMatchObject({ min: 10, max: 30 });
    expect(told(total("1962", ...figures))).toEqual([]);
    // The figures that contradict each other are not used.
    const closer = total("1961", ...figures, given("second", "1961", 2));
    expect([closer?.min, closer?.max]).toEqual([2, 2]);
  });

  it("says so whatever else was stated for a time before or after, and if they share one day", () => {
    const differing = (period: Edtf, ...figures: readonly Figure[]) =>
      told(total(period, ...figures))?.flatMap(([kind, message]) => (kind === "differs" ? [message] : []));
    const [before, after] = [given("before", "1950/1960", 100), given("after", "1962/1970", 100)];
    expect(differing("1961", given("both", "1960/1961", 10), given("first", "1960", 30), before)).toEqual([
      "Figures contradict each other: at least 30 for 1960, but at most 10 for 1960/1961.",
    ]);
    expect(differing("1961", given("both", "1961/1962", 10), given("last", "1962", 30), after)).toEqual([
      "Figures contradict each other: at least 30 for 1962, but at most 10 for 1961/1962.",
    ]);
    const until = [given("until", "1960/1961-01-01", 10), given("rest", "1961-01-02/1961-12-31", 1)];
    expect(differing("1961", ...until, given("first", "1960", 30))).toEqual([
      "Figures contradict each other: at least 30 for 1960, but at most 10 for 1960/1961-01-01.",
    ]);
    const since = [given("since", "1961-12-31/1962", 10), given("rest", "1961-01-01/1961-12-30", 1)];
    expect(differing("1961", ...since, given("last", "1962", 30))).toEqual([
      "Figures contradict each other: at least 30 for 1962, but at most 10 for 1961-12-31/1962.",
    ]);
  });

  it("says a contradiction once where sources differ on its whole or its parts", () => {
    const contradictions = (...figures: readonly Figure[]) =>
      total("2000", ...figures)?.caveats.filter(({ message }) => message.includes("contradict"));
    const wholes = [given("whole", "2000", 12), given("whole-too", "2000", 10)];
    const parts = [given("january", "2000-01", 8), given("february", "2000-02", 7)];
    expect(contradictions(...wholes, ...parts)).toEqual([
      {
        kind: "differs",
        message:
          "Figures contradict each other: at least 15 for 2000-01 and 2000-02 together, but at most 10 or 12 for 2000.",
        records: ["january", "february", "whole", "whole-too"].map((id) => ({ collection: "figures", id })),
      },
    ]);
    expect(contradictions(given("whole", "2000", 10), ...parts, given("january-too", "2000-01", 9))).toMatchObject([
      {
        message:
          "Figures contradict each other: at least 15 or 16 for 2000-01 and 2000-02 together, but at most 10 for 2000.",
      },
    ]);
    // The smaller number first, whichever was found first.
    const january = [given("january", "2000-01", 5), given("january-too", "2000-01", 18)];
    expect(
      total("2000-01", ...wholes, ...january, given("february", "2000-02", 7))?.caveats.find(
        ({ kind }) => kind === "differs",
      ),
    ).toMatchObject({
      message:
        "Figures contradict each other: at least 18 for 2000-01; 12 or 25 for 2000-01 and 2000-02 together, but at most 10 or 12 for 2000.",
    });
    // A number that they do not exceed is not named.
    expect(contradictions(given("whole", "2000", 10), given("whole-too", "2000", 20), ...parts)).toMatchObject([
      { message: expect.stringMatching(/at most 10 for 2000\.$/) },
    ]);
  });

  it("says nothing of a contradiction in other days between figures that it does not rest on", () => {
    const figures = [
      given("asked", "1962", 5),
      given("overlapping", "1962-07/1964", 100, { qualifier: "at-most" }),
      given("year", "1964", 10),
      given("march", "1964-03", 30),
    ];
    expect(told(total("1962", ...figures))?.map(([kind]) => kind)).toEqual(["passed-over"]);
    expect(told(total("1964", ...figures))?.map(([kind]) => kind)).toContain("differs");
  });

  it("says each contradiction once, and two even if their numbers are the same", () => {
    const figures = (["01", "02"] as const).flatMap((month) => [
      given(`all-${month}`, `2000-${month}`, 5),
      given(`day-${month}`, `2000-${month}-15`, 6),
    ]);
    expect(told(total("2000", ...figures))?.filter(([kind]) => kind === "differs")).toEqual([
      ["differs", "Figures contradict each other: at least 6 for 2000-01-15, but at most 5 for 2000-01."],
      ["differs", "Figures contradict each other: at least 6 for 2000-02-15, but at most 5 for 2000-02."],
    ]);
  });

  it("adds what is stated for later days to the number of a longer period that began before", () => {
    const figures = [given("longer", "1999-12/2000-06", 50), given("march", "2000-03", 80), given("may", "2000-05", 1)];
    const answer = total("2000", ...figures, given("september", "2000-09", 10));
    expect(answer?.min).toBe(60);
    expect(idsOf(answer)).toEqual(["longer", "september"]);
  });

  it("takes no number of longer periods that contradict parts only together: it may have been before the days", () => {
    const answer = total(
      "2000",
      given("until-may", "1999-12/2000-05", 10),
      given("summer", "2000-06/2000-08", 10),
      given("may-to-july", "2000-05/2000-07", 80),
    );
    expect(answer?.min).toBe(10);
    expect(idsOf(answer)).toEqual(["summer"]);
  });

  it("leaves out what is contradicted for good, even if it contradicts something itself", () => {
    const answer = total(
      "2000-01-01/2000-01-12",
      given("start", "2000-01-02/2000-01-05", 0),
      given("third-day", "2000-01-03/2000-01-04", 6),
      given("middle", "2000-01-04/2000-01-07", 4, { qualifier: "at-least" }),
      given("longer", "2000-01-05/2000-01-15", 6),
      given("end", "2000-01-08/2000-01-12", 4),
      given("ninth-day", "2000-01-09/2000-01-10", 8),
    );
    // "end" contradicts "ninth-day", but "middle" and "end" together are more than "start" and "longer" allow.
    expect(answer?.min).toBe(0);
    expect(idsOf(answer)).toEqual(["start"]);
  });

  it("takes no part for contradicted by a longer period of just as much, whatever contradicts the next", () => {
    const answer = total(
      "2000-05-03/2000-05-12",
      given("part", "2000-05-04", 3),
      given("as-much", "2000-05-02/2000-05-07", 3),
      given("less", "2000-05-06/2000-05-10", 0),
      given("more", "2000-05-09", 5),
    );
    expect(told(answer)?.filter(([kind]) => kind === "differs")).toEqual([
      ["differs", "Figures contradict each other: at least 5 for 2000-05-09, but at most 0 for 2000-05-06/2000-05-10."],
    ]);
    expect(idsOf(answer)).toEqual(["part", "less"]);
  });

  it("has an answer where all that is stated contradicts a longer period that reaches beyond it", () => {
    const answer = total("2000/2001", given("december", "2001-12", 80), given("later", "2001-06/2002", 70));
    expect(answer).toMatchObject({ min: 70, holes: ["2000-01-01/2001-05-31"] });
    expect(answer).not.toHaveProperty("max");
    const together = total(
      "2000/2001",
      given("december", "2001-12", 80),
      given("until", "2001-06/2001-12-15", 10),
      given("since", "2001-12-10/2002", 10),
    );
    expect(together).toMatchObject({ min: 10 });
  });

  it("never adds parts that come to more than the whole of them, whatever else is stated or not", () => {
    const twice = [given("june", "1995-06", 300), given("offer", "1995-06-28", 300), given("deal", "1995-06-30", 300)];
    const differing = (answer: ReturnType<typeof total>) => answer?.caveats.filter(({ kind }) => kind === "differs");
    const said = [
      {
        kind: "differs",
        message:
          "Figures contradict each other: at least 600 for 1995-06-28 and 1995-06-30 together, but at most 300 for 1995-06.",
        records: ["offer", "deal", "june"].map((id) => ({ collection: "figures", id })),
      },
    ];
    expect(total("1995-06", ...twice)).toMatchObject({ min: 300, max: 600 });
    const open = total("1995-06/1995-07", ...twice);
    expect(open).toMatchObject({ min: 300, sources: ["june"] });
    expect(open).not.toHaveProperty("max");
    expect(idsOf(open)).toEqual(["june"]);
    const filled = total("1995-06/1995-07", ...twice, given("july", "1995-07", 10));
    expect(filled).toMatchObject({ min: 310, max: 610 });
    expect(idsOf(filled)).toEqual(["june", "july"]);
    const some = total("1995", ...twice, given("may", "1995-05-03", 5), given("december", "1995-12", 6));
    expect(some?.min).toBe(311);
    expect(idsOf(some)).toEqual(["may", "june", "december"]);
    for (const answer of [total("1995-06", ...twice), open, filled, some]) expect(differing(answer)).toEqual(said);
  });

  it("finds a contradiction with several periods that include the parts together", () => {
    const longer = [given("spring", "2000-04/2000-06", 20), given("summer", "2000-06/2000-08", 30)];
    const parts = [
      given("may-june", "2000-05/2000-06", 25),
      given("july", "2000-07", 35),
      given("march", "2000-03", 1),
    ];
    const answer = total("2000", ...longer, ...parts, given("december", "2000-12", 2));
    // June may be all of both.
    expect(answer?.min).toBe(33);
    expect(idsOf(answer)).toEqual(["march", "summer", "december"]);
    expect(told(answer)?.filter(([kind]) => kind === "differs")).toEqual([
      [
        "differs",
        "Figures contradict each other: at least 60 for 2000-05/2000-06 and 2000-07 together, but at most 50 for 2000-04/2000-06 and 2000-06/2000-08 together.",
      ],
    ]);
    // Two contradictions that have nothing to do with each other.
    const two = total(
      "2000",
      given("a", "2000-01", 5),
      given("b", "2000-01-15", 6),
      given("c", "2000-02", 7),
      given("d", "2000-02-15", 9),
    );
    expect(two?.min).toBe(12);
    expect(told(two)?.filter(([kind]) => kind === "differs")).toEqual([
      ["differs", "Figures contradict each other: at least 6 for 2000-01-15, but at most 5 for 2000-01."],
      ["differs", "Figures contradict each other: at least 9 for 2000-02-15, but at most 7 for 2000-02."],
    ]);
    // Parts that lie in one, in both and in the other; and one whose last day alone is in the other.
    const chain = total(
      "2000",
      given("first-half", "2000-05-01/2000-05-15", 10),
      given("second-half", "2000-05-16/2000-05-31", 10),
      given("a", "2000-05-01/2000-05-10", 20),
      given("b", "2000-05-12/2000-05-20", 20),
      given("c", "2000-05-21/2000-05-30", 20),
    );
    expect(chain?.min).toBe(20);
    expect(told(chain)?.filter(([kind]) => kind === "differs")).toEqual([
      [
        "differs",
        "Figures contradict each other: at least 60 for 2000-05-01/2000-05-10, 2000-05-12/2000-05-20 and 2000-05-21/2000-05-30 together, but at most 20 for 2000-05-01/2000-05-15 and 2000-05-16/2000-05-31 together.",
      ],
    ]);
    const last = [given("most", "2000-05-01/2000-05-09", 1), given("last", "2000-05-10", 1)];
    const differing = (...figures: readonly Figure[]) =>
      told(total("2000", ...figures))?.flatMap(([kind, message]) => (kind === "differs" ? message : []));
    expect(differing(...last, given("part", "2000-05-02/2000-05-10", 5))).toEqual([
      "Figures contradict each other: at least 5 for 2000-05-02/2000-05-10, but at most 2 for 2000-05-01/2000-05-09 and 2000-05-10 together.",
    ]);
    // The next part is only in part in the longer period, and may be among what was counted in it.
    const beside = [given("in", "2000-05-02/2000-05-10", 20), given("out", "2000-05-15/2000-05-25", 3)];
    expect(total("2000", given("long", "2000-05-01/2000-05-20", 5), ...beside)?.min).toBe(5);
    expect(differing(given("long", "2000-05-01/2000-05-20", 5), ...beside)).toEqual([
      "Figures contradict each other: at least 20 for 2000-05-02/2000-05-10, but at most 5 for 2000-05-01/2000-05-20.",
    ]);
    // What reaches out of the longer period is not contradicted by it, nor is a sum of just as much.
    const without = (...figures: readonly Figure[]) =>
      total("2000", ...figures)?.caveats.filter(({ kind }) => kind === "differs");
    expect(without(given("long", "2000-03/2000-05", 5), given("out", "2000-05/2000-06", 9))).toEqual([]);
    expect(without(given("long", "2000-03/2000-05", 5), given("a", "2000-03", 2), given("b", "2000-05", 3))).toEqual(
      [],
    );
    expect(without(given("long", "2000-03~/2000-05", 5), given("a", "2000-03", 6))).toEqual([]);
    expect(
      without(given("long", "2000-03/2000-05", 0.3), given("a", "2000-03", 0.1), given("b", "2000-05", 0.2)),
    ).toEqual([]);
  });

  it("takes another choice of periods where the first is contradicted and the other comes to more", () => {
    const answer = total(
      "2000-06/2000-07",
      given("june", "2000-06", 300),
      given("first", "2000-06-10", 300),
      given("second", "2000-06-20", 300),
      given("july", "2000-07-15", 10),
      given("both", "2000-06/2000-07-30", 550, { qualifier: "at-least" }),
    );
    expect(answer?.min).toBe(550);
    expect(idsOf(answer)).toEqual(["both"]);
    expect(told(answer)?.map(([kind]) => kind)).toContain("differs");
    // Several that are contradicted by the same whole are said together.
    const year = ["2000-01", "2000-02", "2000-03"] as const;
    const all = total(
      "2000/2001",
      given("year", "2000", 5),
      ...year.map((period, at) => given(period, period, 10 + at)),
    );
    expect(all?.min).toBe(5);
    const overlapping = total(
      "2000/2001",
      given("year", "2000", 5),
      given("spring", "2000-03/2000-05", 7),
      given("may", "2000-05/2000-06", 6),
    );
    expect(told(overlapping)?.[1]).toEqual([
      "differs",
      "Figures contradict each other: at least 7 for 2000-03/2000-05; 6 for 2000-05/2000-06, but at most 5 for 2000.",
    ]);
  });

  it("has as the least what a source states for the period, whatever its parts come to", () => {
    const years = [given("first", "1960", 10), given("second", "1961", 10)];
    const range = given("both", "1960/1961", { min: 3, max: 5 });
    expect(total("1960/1961", ...years, range)).toMatchObject({ min: 3, max: 20 });
    expect(total("1960/1962", ...years, range)?.min).toBe(3);
    const longer = given("longer", "1959/1962", 5);
    expect(total("1960/1961", ...years, longer)).toMatchObject({ min: 5, max: 20 });
  });

  it("stops after sixteen choices that are contradicted", () => {
    const all = Array.from({ length: 20 }, (_, index) =>
      given(`f${index}`, `2000-05-${10 + index}/2000-06-15` as Edtf, 200 - index),
    );
    const answer = total("2000", given("whole", "2000-05/2000-06", 5), ...all);
    expect(answer?.min).toBe(5);
    expect(answer?.caveats.find(({ kind }) => kind === "differs")?.records).toHaveLength(17);
  });

  it("allows for the source that states least of a whole", () => {
    const answer = total("2000/2001", given("low", "2000", 20), given("high", "2000", 40), given("may", "2000-05", 30));
    expect(answer?.min).toBe(20);
    expect(told(answer)?.[1]).toEqual([
      "differs",
      "Figures contradict each other: at least 30 for 2000-05, but at most 20 for 2000.",
    ]);
  });

  it("is as close as other periods allow where the one that is stated leaves it open", () => {
    const more = total("2000", given("year", "2000", 5, { qualifier: "at-least" }), given("march", "2000-03", 8));
    expect(more).toMatchObject({ min: 8, holes: [] });
    expect(more).not.toHaveProperty("max");
    expect(idsOf(more)).toEqual(["march"]);
    expect(told(more)?.[0]).toEqual([
      "assumed",
      "A source states a total for 2000, but figures for other periods lead to another range: the least is what was stated for 2000-03.",
    ]);
    const range = given("year", "2000", { min: 5, max: 50 });
    const closer = total("2000", range, given("march", "2000-03", 8), given("two-years", "2000/2001", 40));
    expect(closer).toMatchObject({ min: 8, max: 40 });
    expect(told(closer)).toEqual([
      [
        "assumed",
        "A source states a total for 2000, but figures for other periods lead to another range: the least is what was stated for 2000-03, the greatest is what was stated for 2000/2001.",
      ],
      ["passed-over", 'Not added, because their periods overlap others or are not wholly within 2000: "year".'],
      ["differs", 'Other figures for periods that include all of 2000 allow for more than 40: "year".'],
    ]);
    const limited = total(
      "2000",
      given("year", "2000", 30, { qualifier: "at-least" }),
      given("decade", "1995/2004", 50),
    );
    expect(limited).toMatchObject({ min: 30, max: 50 });
    expect(limited?.covering.map(({ figure: { id } }) => id)).toEqual(["decade"]);
    const kinds = (...figures: readonly Figure[]) => told(total("2000", ...figures))?.map(([kind]) => kind);
    expect(kinds(range, given("march", "2000-03", 8), given("decade", "1995/2004", 900))).toEqual([
      "assumed",
      "passed-over",
    ]);
    expect(total("2000", given("year", "2000", { min: 40, max: 50 }), given("two-years", "2000/2001", 40))?.max).toBe(
      40,
    );
    expect(kinds(given("year", "2000", 60), given("two-years", "1999/2000", 60))).toEqual(["passed-over"]);
    const even = total("2000", given("decade", "1995/2004", 100), given("march", "2000-03", 100));
    expect(even?.covering.map(({ figure: { id } }) => id)).toEqual(["decade"]);
    // But each source that states the period itself is allowed for.
    const sources = [given("one", "2000", 30), given("two", "2000", 60)];
    expect(total("2000", ...sources, given("decade", "1995/2004", 50))).toMatchObject({ min: 30, max: 60 });
    expect(total("2000", ...sources, given("decade", "1995/2004", 60))?.covering).toHaveLength(2);
  });

  it("says who is counted, what is rounded, and which figures have no period", () => {
    const answer = total(
      "2000",
      given("year", "2000", 600, { qualifier: "about", population: "rice" }),
      given("undated", undefined, 5),
    );
    expect(answer?.caveats.at(-1)?.records).toEqual([{ collection: "figures", id: "undated" }]);
    expect(told(answer)).toEqual([
      ["approximate", '"year" is about 600, stated by year.'],
      ["assumed", '"year" counts: rice.'],
      ["passed-over", '"undated" is left out: no source states the period over which it was counted.'],
    ]);
  });

  it("is undefined if nothing is stated for it", () => {
    expect(total("2000")).toBeUndefined();
    expect(total("2024-01-01", given("once", "2004-08-05", 125_000))).toBeUndefined();
    expect(total("2000", given("open", "1999/..", 5), given("unknown", "/2001", 5))).toBeUndefined();
  });

  it("refuses a stock, a unit that cannot be added up, and a period without an end", () => {
    expect(() => totalOver(timeSeriesOf<Figure>([], indicator({ id: "dead" })), "2000")).toThrow(
      new RangeError('"dead" is a stock. A stock has no total over a period. Use valueOn for its value on a day.'),
    );
    for (const unit of ["persons-per-month", "USD/yr", "percent", "per cent"]) {
      const odd = timeSeriesOf<Figure>([], { ...flow, unit });
      expect(() => totalOver(odd, "2000")).toThrow(new RangeError(`"aid" is in ${unit}, which cannot be added up.`));
    }
    for (const unit of ["persons", "paper", "superpowers"])
      expect(totalOver(timeSeriesOf<Figure>([], { ...flow, unit }), "2000")).toBeUndefined();
    // @ts-expect-error the type knows it too
    expect(() => totalOver(undefined, "2000")).toThrow("totalOver expects a time series");
    expect(() => total("2000/..")).toThrow("'2000/..' has an open or unknown end");
    expect(() => total("/2000")).toThrow("'/2000' has an open or unknown end");
    // @ts-expect-error the type knows it too
    expect(() => total("in 2000")).toThrow(/'in 2000' is not a date/);
  });

  it("refuses an amount that is or may be negative, wherever it is", () => {
    const refused = (value: Figure["value"], words: string, qualifier: Figure["qualifier"] = "exact") =>
      expect(() => total("2000", given("a", "2000", 7), given("odd", "2001", value, { qualifier }))).toThrow(
        new RangeError(
          `"odd" is ${words}. An amount that is added up is at least 0. Correct it, or leave the figure out.`,
        ),
      );
    refused(-5, "-5");
    refused({ min: -5, max: 5 }, "-5 to 5");
    refused(-5, "at least -5", "at-least");
    expect(total("2000", given("a", "2000", 0))).toMatchObject({ min: 0, max: 0 });
  });

  it("answers about the food that was decided on, on the record", () => {
    const decided = timeSeriesOf(ours, getIndicator("aid-food-decided"));
    expect(totalOver(decided, "2024-01-01")).toBeUndefined();
    expect(totalOver(decided, "2000")?.min).toBe(600_000);
    // What was announced on 28 June 1995 and agreed on 30 June is one promise, but no figure says so.
    const promised = timeSeriesOf(ours, getIndicator("aid-food-promised"));
    expect(totalOver(promised, "1995-06")).toMatchObject({ min: 300_000, max: 600_000 });
    const year = totalOver(promised, "1995");
    expect(year?.min).toBe(1_500_000);
    expect(year?.caveats.map(({ message }) => message)).toContain(
      "Figures contradict each other: at least 600,000 for 1995-06-28 and 1995-06-30 together, but at most 300,000 for 1995-06.",
    );
  });
});

describe("every total", () => {
  const first = Date.UTC(2000, 0, 1) / 86_400_000;
  const dayAt = (index: number): Day => new Date((first + index) * 86_400_000).toISOString().slice(0, 10) as Day;
  const length = 120;

  /** What happened on each day, what was stated about it, truly but not always exactly, and a question. */
  const world = fc
    .record({
      truth: fc.array(fc.nat(9), { minLength: length, maxLength: length }),
      statements: fc.array(
        fc.record({
          ends: fc.tuple(fc.nat(length - 1), fc.nat(length - 1)),
          vague: fc.tuple(fc.boolean(), fc.boolean()),
          less: fc.nat(5),
          more: fc.option(fc.nat(5), { nil: undefined }),
        }),
        { maxLength: 12 },
      ),
      asked: fc.tuple(fc.nat(length - 1), fc.nat(length - 1)),
    })
    .map(({ truth, statements, asked }) => {
      const amount = (from: number, to: number) => truth.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
      const sorted = ([a, b]: readonly [number, number]) => [Math.min(a, b), Math.max(a, b)] as const;
      const figures = statements.map(({ ends, vague, less, more }, index) => {
        const [from, to] = sorted(ends);
        const [start, end] = [dayAt(from), dayAt(to)].map((day, which) =>
          vague[which] === true ? `${day.slice(0, 7)}~` : day,
        );
        const sum = amount(from, to);
        // Cast: two days, or months that are not certain, make an interval.
        return given(
          `f${index}`,
          `${start}/${end}` as Edtf,
          more === undefined ? Math.max(0, sum - less) : { min: Math.max(0, sum - less), max: sum + more },
          more === undefined ? { qualifier: "at-least" } : {},
        );
      });
      const [from, to] = sorted(asked);
      return { figures, period: `${dayAt(from)}/${dayAt(to)}` as Edtf, truth: amount(from, to) };
    });

  it("contains the truth, whatever was stated about it", () => {
    fc.assert(
      fc.property(world, ({ figures, period, truth }) => {
        const answer = total(period, ...figures);
        if (answer === undefined) return;
        expect(answer.min).toBeLessThanOrEqual(truth);
        expect(answer.max ?? Infinity).toBeGreaterThanOrEqual(truth);
        expect(answer.max === undefined ? answer.covering : answer.holes).toEqual([]);
      }),
      cases(2000),
    );
  });

  it("is never wider for knowing more: another true figure raises the least or nothing, and lowers the greatest or nothing", () => {
    fc.assert(
      fc.property(world, ({ figures, period }) => {
        // Two periods that are written alike but not certain may be different ones.
        const own = figures.filter(
          ({ period: days = "" }, at) => !days.includes("~") || figures.findIndex((one) => one.period === days) === at,
        );
        const [before, after] = [total(period, ...own.slice(1)), total(period, ...own)];
        expect(after?.min ?? 0).toBeGreaterThanOrEqual(before?.min ?? 0);
        expect(after?.max ?? Infinity).toBeLessThanOrEqual(before?.max ?? Infinity);
        expect(
          after?.caveats.filter(({ kind, message }) => kind === "differs" && !message.startsWith("Other")),
        ).toEqual(after && []);
      }),
      cases(2000),
    );
  });

  it("is the same however the days that are asked for are written", () => {
    const month = fc.constantFrom("2000-01", "2000-02", "2000-03", "2000-04");
    const written = fc.constantFrom("", "~", "?", "%");
    fc.assert(
      fc.property(world, month, month, written, written, ({ figures }, one, other, before, after) => {
        const [start, end] = [one, other].toSorted();
        // Cast: two months make an interval.
        const [plain, vague] = [`${start}/${end}`, `${start}${before}/${end}${after}`] as [Edtf, Edtf];
        const [asPlain, asVague] = [plain, vague].map((period) => {
          const { min, max, holes, observations, covering } = total(period, ...figures) ?? {};
          return { min, max, holes, observations, covering };
        });
        expect(asVague).toEqual(asPlain);
      }),
    );
  });

  const sorted = ([a, b]: readonly [number, number]) => [Math.min(a, b), Math.max(a, b)] as const;
  const anything = fc
    .array(
      fc.record({ ends: fc.tuple(fc.nat(30), fc.nat(30)), value: fc.nat(50), more: fc.nat(20), isLimit: fc.boolean() }),
      { maxLength: 9 },
    )
    .map((statements) =>
      statements.map(({ ends, value, more, isLimit }, index) => {
        const [from, to] = sorted(ends);
        const stating = given(
          `f${index}`,
          `${dayAt(from)}/${dayAt(to)}` as Edtf,
          isLimit ? value : { min: value, max: value + more + 1 },
          isLimit ? { qualifier: "at-least" } : {},
        );
        return { from, to, least: value, most: isLimit ? Infinity : value + more + 1, stating };
      }),
    );

  it("grows by what is stated for the days after it, whatever contradicts what", () => {
    fc.assert(
      fc.property(anything, fc.nat(50), (statements, amount) => {
        const figures = statements.map(({ stating }) => stating);
        const last = given("last", dayAt(31), amount);
        const [before, after] = [
          total(`${dayAt(0)}/${dayAt(30)}`, ...figures),
          total(`${dayAt(0)}/${dayAt(31)}`, ...figures, last),
        ];
        fc.pre(before !== undefined);
        expect([after?.min, after?.max]).toEqual([
          before.min + amount,
          before.max === undefined ? undefined : before.max + amount,
        ]);
      }),
      cases(1000),
    );
  });

  it("allows for every part of it and every time that includes it, whatever contradicts what, and says so", () => {
    fc.assert(
      fc.property(anything, fc.tuple(fc.nat(30), fc.nat(30)), (statements, asked) => {
        const [from, to] = sorted(asked);
        const answer = total(`${dayAt(from)}/${dayAt(to)}`, ...statements.map(({ stating }) => stating));
        const parts = statements.filter((one) => one.from >= from && one.to <= to);
        const wholes = statements.filter((one) => one.from <= from && one.to >= to);
        expect(answer === undefined ? parts : []).toEqual([]);
        fc.pre(answer !== undefined);
        for (const { least } of parts) expect(answer.max ?? Infinity).toBeGreaterThanOrEqual(least);
        for (const { most } of wholes) expect(answer.min).toBeLessThanOrEqual(most);
        const isRefuted = parts.some(({ least }) => wholes.some(({ most }) => most < least));
        expect(answer.caveats.some(({ kind }) => kind === "differs") || !isRefuted).toBe(true);
      }),
      cases(2000),
    );
  });

  it("adds up nothing that overlaps, and never has a least above the greatest", () => {
    fc.assert(
      fc.property(anything, fc.tuple(fc.nat(30), fc.nat(30)), (statements, asked) => {
        const [from, to] = sorted(asked);
        const answer = total(`${dayAt(from)}/${dayAt(to)}`, ...statements.map(({ stating }) => stating));
        fc.pre(answer !== undefined);
        expect(answer.min).toBeLessThanOrEqual(answer.max ?? Infinity);
        // Only sources of the same period stand side by side.
        const own = [...new Set(answer.observations.map(({ figure: { period } }) => period ?? ""))].toSorted();
        const [starts, ends] = [0, 1].map((end) => own.map((days) => days.split("/")[end] ?? ""));
        const last = dayAt(to);
        expect(ends?.slice(0, -1).filter((end, index) => end < last && end >= (starts?.[index + 1] ?? ""))).toEqual([]);
      }),
      cases(2000),
    );
  });

  it("is the same from any order, and leaves the figures as they are", () => {
    fc.assert(
      fc.property(world, ({ figures, period }) => {
        const before = structuredClone(figures);
        expect(total(period, ...figures.toReversed())).toEqual(total(period, ...figures));
        expect(figures).toEqual(before);
      }),
    );
  });

  it("is no wider than it has to be: no other choice of periods gives a closer bound", () => {
    fc.assert(
      fc.property(world, ({ figures, period }) => {
        const some = figures.slice(0, 7);
        const answer = total(period, ...some);
        const series = timeSeriesOf(some, flow).observations;
        const [from = "", to = ""] = period.split("/");
        const hull = (date: string | undefined = "") => {
          const [start = "", end = ""] = date.split("/");
          const days = [31, 29, 31, 30];
          return [
            start.replace("~", "-01"),
            end.endsWith("~") ? `${end.slice(0, 7)}-${days[Number(end.slice(5, 7)) - 1]}` : end,
          ] as const;
        };
        const inside = series.filter(({ figure: { period: own } }) => hull(own)[0] >= from && hull(own)[1] <= to);
        // Every choice of them that do not overlap.
        const best = Array.from({ length: 2 ** inside.length }, (_, mask) =>
          inside.filter((_one, index) => (mask >> index) & 1),
        )
          .filter((choice) => {
            const hulls = choice.map(({ figure: { period: own } }) => hull(own)).toSorted();
            return hulls.every(([start], index) => index === 0 || start > (hulls[index - 1]?.[1] ?? ""));
          })
          .map((choice) => choice.reduce((sum, { min }) => sum + min, 0));
        // Of a period that is stated twice, and of figures that contradict each other, less is certain.
        fc.pre(answer !== undefined && new Set(some.map(({ period: own }) => own)).size === some.length);
        expect(answer.min).toBe(Math.min(Math.max(0, ...best), answer.max ?? Infinity));
      }),
    );
  });

  it("says where another figure for a longer period allows for more than the greatest", () => {
    const returnees = timeSeriesOf(ours, getIndicator("returnees-total"));
    const over = totalOver(returnees, "1960/1980");
    expect(over?.max).toBe(92_125);
    expect(over?.caveats.find(({ message }) => message.includes("allow for more than 92,125"))).toMatchObject({
      kind: "differs",
      records: expect.arrayContaining([{ collection: "figures", id: "returnees-total-1984-07-23-jrcs" }]),
    });
  });
});
