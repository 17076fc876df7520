import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { timeSeriesOf } from "../../../src/analysis/figures/time-series-of.ts";
import { type Day, dataset, figures, getIndicator, snapshot } from "../../../src/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { day } from "../../arbitraries.ts";
import { figure, holding, indicator, source } from "../../builders.ts";
import { cases } from "../../property-runs.ts";

const graveVisits = indicator({
  id: "grave-visits",
  parts: ["soldiers", "civilians", "sailors"].map((id) => ({ id, label: id, definition: id })),
});

const visits = (id: string, fields: Partial<Parameters<typeof figure>[0]>) =>
  figure({ id, indicator: "grave-visits", ...fields });

describe("timeSeriesOf", () => {
  it("keeps the whole and its parts apart", () => {
    const all = [
      visits("all", { asOf: "2014" }),
      visits("soldiers", { asOf: "2014", part: "soldiers" }),
      visits("civilians", { asOf: "2013", part: "civilians" }),
    ];
    const ids = (part?: string): readonly string[] =>
      timeSeriesOf(all, graveVisits, part === undefined ? {} : { part }).observations.map(({ figure: { id } }) => id);
    expect(ids()).toEqual(["all"]);
    expect(ids("soldiers")).toEqual(["soldiers"]);
    expect(ids("sailors")).toEqual([]);
  });

  it("says which parts have figures where none counts the whole", () => {
    const ofParts = [
      visits("s", { asOf: "2014", part: "soldiers", sources: ["one"] }),
      visits("c", { asOf: "2013", part: "civilians" }),
      visits("b", { asOf: "2012-05", part: "civilians" }),
      visits("undated", { part: "sailors" }),
    ];
    const said = (options?: Parameters<typeof timeSeriesOf<Figure>>[2]) =>
      timeSeriesOf(ofParts, graveVisits, options).caveats;
    expect(said()).toEqual([
      {
        kind: "passed-over",
        message: 'No matching figure counts the whole of "grave-visits". Choose a part: civilians, sailors, soldiers.',
        records: ["b", "c", "s", "undated"].map((id) => ({ collection: "figures", id })),
      },
    ]);
    expect(said({ asOf: "2012-12-31" })[0]?.records).toEqual([{ collection: "figures", id: "b" }]);
    expect(said({ source: "one" })[0]?.records).toEqual([{ collection: "figures", id: "s" }]);
    expect(said({ source: "two" })).toEqual([]);
    expect(said({ part: "soldiers" })).toEqual([]);
    expect(timeSeriesOf(ofParts.slice(0, 2), graveVisits, { part: "sailors" }).caveats).toEqual([]);
    expect(timeSeriesOf([...ofParts, visits("all", { asOf: "2014" })], graveVisits).caveats).toEqual([]);
    const named = getIndicator("remains-at-site");
    expect(timeSeriesOf(figures, named).caveats.map(({ kind }) => kind)).toEqual(["passed-over"]);
  });

  it("refuses an id or a word that is almost certainly misspelt, if nothing is found by it", () => {
    const all = [
      visits("all", { asOf: "2014", sources: ["a-paper"] }),
      figure({ id: "other", indicator: "other", event: "a-visit" }),
    ];
    expect(() => timeSeriesOf(all, graveVisits, { source: "A Paper" })).toThrow(
      new RangeError('timeSeriesOf found no source "A Paper". Did you mean "a-paper"?'),
    );
    expect(() => timeSeriesOf(all, graveVisits, { event: "AVisit" })).toThrow('Did you mean "a-visit"?');
    expect(timeSeriesOf(all, graveVisits, { source: "another" }).observations).toEqual([]);
    // A part that the indicator has is right, however few figures have it.
    const alike = { ...graveVisits, parts: ["site-a", "site-b"].map((id) => ({ id, label: id, definition: id })) };
    const some = [visits("a", { asOf: "2014", part: "site-a" })];
    expect(timeSeriesOf(some, alike, { part: "site-b" }).observations).toEqual([]);
  });

  it("wants the record of an indicator, and a part that it has", () => {
    const all = [visits("all", { asOf: "2014" })];
    // @ts-expect-error the type knows it too
    expect(() => timeSeriesOf(all, "grave-visits")).toThrow(
      new TypeError(
        'timeSeriesOf expects the record of an indicator, not "grave-visits". Pass the record, not its id.',
      ),
    );
    expect(() => timeSeriesOf(all, graveVisits, { part: "soldier" })).toThrow(
      new RangeError('"grave-visits" has no part "soldier". Did you mean "soldiers"?'),
    );
    expect(() => timeSeriesOf(all, indicator({ id: "grave-visits" }), { part: "soldiers" })).toThrow(
      new RangeError('"grave-visits" has no part "soldiers".'),
    );
  });

  it("has the statements on one indicator in the order of the moments that they hold for", () => {
    const {
      indicator: counted,
      observations,
      sources: ids,
    } = timeSeriesOf(
      [
        visits("late", { asOf: "2014-09", value: 10, sources: ["b"] }),
        visits("early", { asOf: "2012-10-22", value: 3, qualifier: "at-least", sources: ["a"] }),
        visits("spell", { period: "2013-06/2013-07", value: { min: 4, max: 5 }, sources: ["b"] }),
        figure({ id: "other", indicator: "remains-dead", asOf: "2013" }),
      ],
      graveVisits,
    );
    expect(counted).toBe(graveVisits);
    expect(observations.map(({ date, min, max, figure: { id } }) => [id, date, min, max])).toEqual([
      ["early", "2012-10-22", 3, undefined],
      ["spell", "2013-06/2013-07", 4, 5],
      ["late", "2014-09", 10, 10],
    ]);
    expect(ids).toEqual(["a", "b"]);
  });

  it("has statements for the same days in the order of their dates as written, then of their ids", () => {
    const all = [
      visits("d", { asOf: "2014" }),
      visits("a", { asOf: "2014~" }),
      visits("c", { asOf: "2014" }),
      visits("b", { asOf: "2014-01" }),
    ];
    const order = (some: readonly Figure[]) =>
      timeSeriesOf(some, graveVisits).observations.map(({ figure: { id } }) => id);
    expect(order(all)).toEqual(["b", "c", "d", "a"]);
    // By the first day that a date can mean, where it can mean one.
    expect(order([visits("june", { asOf: "2013-06" }), visits("year", { asOf: "2013" })])).toEqual(["year", "june"]);
    const open = visits("open", { period: "../2020" });
    expect(order([visits("june", { asOf: "2013-06" }), open])).toEqual(["open", "june"]);
  });

  it("leaves out what no source dates, and says so", () => {
    const { observations, caveats } = timeSeriesOf(
      [visits("dated", { asOf: "2014" }), visits("undated", {})],
      graveVisits,
    );
    expect(observations.map(({ figure: { id } }) => id)).toEqual(["dated"]);
    expect(caveats).toEqual([
      {
        kind: "passed-over",
        message: '"undated" is left out: no source states the date for which it holds.',
        records: [{ collection: "figures", id: "undated" }],
      },
    ]);
  });

  it("keeps to what one body, one source or one attribution says", () => {
    const all = [
      visits("ap", { asOf: "2014-03-03", value: 9, statedBy: "AP", sources: ["ap"] }),
      visits("jrcs", { asOf: "2014-03-03", value: 8, authority: "japanese-red-cross", sources: ["jrcs"] }),
    ];
    const found = (options: Parameters<typeof timeSeriesOf>[2]) =>
      timeSeriesOf(all, graveVisits, options).observations.map(({ figure: { id } }) => id);
    expect(found({ authority: "japanese-red-cross" })).toEqual(["jrcs"]);
    expect(found({ source: "ap" })).toEqual(["ap"]);
    expect(found({ statedBy: "AP" })).toEqual(["ap"]);
  });

  it("leaves out what surely holds for a later day in silence, and what may do so with a word", () => {
    const { observations, caveats } = timeSeriesOf(
      [
        visits("before", { asOf: "2014-03-03" }),
        visits("that-year", { asOf: "2014" }),
        visits("after", { asOf: "2014-03-05" }),
        visits("undated", {}),
      ],
      graveVisits,
      { asOf: "2014-03-04" },
    );
    expect(observations.map(({ figure: { id } }) => id)).toEqual(["before"]);
    expect(caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["passed-over", '"that-year" is left out: it holds for 2014, which may be later than 2014-03-04.'],
      ["passed-over", '"undated" is left out: no source states the date for which it holds.'],
    ]);
  });

  it("knows what a snapshot knows, as it knows it", () => {
    const all = ["out", "that-month", "undated", "later"].map((id) =>
      visits(id, { asOf: "2014-03-03", sources: [id, "book"] }),
    );
    const whole = holding({
      figures: all,
      indicators: [graveVisits],
      sources: [
        source({ id: "out", published: "2014-03-04" }),
        source({ id: "that-month", published: "2014-03" }),
        source({ id: "undated" }),
        source({ id: "later", published: "2014-03-05" }),
        source({ id: "book", published: "2020" }),
      ],
    });
    const known = timeSeriesOf(all, graveVisits, { knownOn: snapshot(whole, "2014-03-04") });
    expect(known.observations.map(({ figure: { id, sources } }) => [id, sources])).toEqual([["out", ["out"]]]);
    expect([known.sources, known.caveats]).toEqual([["out"], []]);
    expect(timeSeriesOf(all, graveVisits, { knownOn: snapshot(whole, "2026-11-22") }).observations).toHaveLength(4);
    // A figure of somebody else's is not known.
    expect(timeSeriesOf([visits("own", { asOf: "2014" })], graveVisits, { knownOn: whole }).observations).toEqual([]);
  });

  it("refuses a question that cannot be answered, and says what was meant", () => {
    // Cast: what a caller in JavaScript can pass.
    const ask = timeSeriesOf as (...words: readonly unknown[]) => unknown;
    const refuses = (message: string, ...words: readonly unknown[]) => expect(() => ask(...words)).toThrow(message);
    const all = [visits("a", { asOf: "2014" })];
    refuses(
      'timeSeriesOf expects the record of an indicator, not "grave-visit". Did you mean "grave-visits"?',
      all,
      "grave-visit",
    );
    refuses('not "nope". Expected one of: grave-visits.', all, "nope");
    refuses("timeSeriesOf expects the record of an indicator, not undefined.", all, undefined);
    refuses('timeSeriesOf expects a list of figures, not this object. Pass its "figures".', dataset, graveVisits);
    refuses("timeSeriesOf expects a list of figures, not undefined.", undefined, graveVisits);
    refuses('timeSeriesOf has no option "soruce". Did you mean "source"?', all, graveVisits, { soruce: "ap" });
    refuses('"grave-visits" has no part "soldier". Did you mean "soldiers"?', all, graveVisits, { part: "soldier" });
    refuses('has no part "soldiers".', all, indicator({ id: "grave-visits" }), { part: "soldiers" });
    refuses("Expected knownOn to be a snapshot", all, graveVisits, { knownOn: "2014-03-04" });
    refuses("Expected knownOn to be a snapshot", all, graveVisits, { knownOn: { day: "2014-03-04", sources: [] } });
  });

  it("is the same from any order", () => {
    const all = ["c", "a", "b", "d"].map((id) => visits(id, { asOf: "2014" }));
    const vague = ["z", "y"].map((id) => visits(id, {}));
    const [first, second] = [[...all, ...vague], [...all, ...vague].toReversed()].map((some) =>
      timeSeriesOf(some, graveVisits, { asOf: "2014-12-31" }),
    );
    expect(first).toEqual(second);
    expect(first?.caveats.map(({ message }) => message.slice(0, 3))).toEqual(['"y"', '"z"']);
  });

  it("has nothing for an indicator without figures", () => {
    expect(timeSeriesOf<Figure>([], graveVisits)).toEqual({
      indicator: graveVisits,
      observations: [],
      sources: [],
      caveats: [],
    });
  });

  it("refuses a day that is none", () => {
    // Cast: a text of the right shape, as it may come from outside.
    const asOf = ["2014", "13", "01"].join("-") as Day;
    expect(() => timeSeriesOf([visits("a", { asOf: "2014" })], graveVisits, { asOf })).toThrow(/2014-13/);
  });

  it("never knows less of the record on a later day", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const on = (knownDay: typeof a) =>
          timeSeriesOf(figures, getIndicator("remains-dead"), {
            knownOn: snapshot(dataset, knownDay),
          }).observations.map(({ figure: { id } }) => id);
        expect(on(late)).toEqual(expect.arrayContaining(on(early)));
      }),
      cases(20),
    );
  });
});
