import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { balance as balanceOf } from "../../../src/analysis/figures/balance.ts";
import { figures as ourFigures, indicators as ourIndicators } from "../../../src/index.ts";
import type { Figure, Qualifier } from "../../../src/model/figure.ts";
import { figure, indicator } from "../../builders.ts";

const of = (value: Figure["value"], qualifier: Qualifier = "exact", fields: Partial<Figure> = {}): Figure =>
  figure({ id: `f-${JSON.stringify(value)}`, indicator: "i", value, qualifier, asOf: "2014-03-03", ...fields });

const ours: readonly Figure[] = ourFigures;
const indicators = [
  indicator({ id: "i" }),
  indicator({ id: "j" }),
  indicator({ id: "remains", unit: "sets-of-remains" }),
  indicator({ id: "money", unit: "USD" }),
];
const balance = (total: Figure, parts: readonly Figure[]) => balanceOf(total, parts, { indicators });

describe("balance", () => {
  it("refuses other units, unless they correspond one to one", () => {
    const remains = of(3, "exact", { indicator: "remains" });
    const money = of(3, "exact", { indicator: "money", id: "cost" });
    expect(() => balance(of(3), [money])).toThrow(
      new RangeError(
        '"f-3" is in persons and "cost" in USD. Choose figures in one unit, or say what the difference means: units: "one-to-one".',
      ),
    );
    expect(() => balance(of(3), [of(3), remains])).toThrow(/sets-of-remains/);
    expect(balanceOf(of(3), [remains], { indicators, units: "one-to-one" }).balances).toBe("yes");
  });

  it("refuses dates that it cannot compare", () => {
    // @ts-expect-error the type knows it too
    expect(() => balance(of(3, "exact", { asOf: "yesterday" }), [of(3)])).toThrow(
      expect.objectContaining({ name: "EdtfError", text: "yesterday" }),
    );
  });

  it("refuses a question that cannot be answered", () => {
    // @ts-expect-error the type knows it too
    expect(() => balanceOf(of(3), [])).toThrow("balance expects a list of indicators, not undefined");
    // @ts-expect-error the type knows it too
    expect(() => balanceOf(of(3), [], { indicators, units: "ratio" })).toThrow(/balance knows no units "ratio"/);
    // @ts-expect-error the type knows it too
    expect(() => balanceOf(undefined, [], { indicators })).toThrow("balance expects a figure, not undefined");
    // @ts-expect-error the type knows it too
    expect(() => balanceOf(of(3), of(3), { indicators })).toThrow("balance expects a list of parts, not this object");
    expect(() => balanceOf(of(3, "exact", { indicator: "remain" }), [], { indicators })).toThrow(
      'The indicators do not include "remain". Did you mean "remains"?',
    );
  });

  it("says yes where the parts make the whole, and by how much they do not", () => {
    const right = balance(of(34_600), [of(13_000), of(21_600)]);
    expect(right).toMatchObject({ sum: { min: 34_600, max: 34_600 }, difference: { min: 0, max: 0 }, balances: "yes" });
    expect(right.caveats).toEqual([]);
    expect(right.sources).toEqual(["a-source"]);
    const wrong = balance(of(34_600), [of(13_000), of(21_000)]);
    expect(wrong).toMatchObject({ difference: { min: 600, max: 600 }, balances: "no" });
  });

  it("says maybe where the figures leave room, and no where they do not", () => {
    expect(balance(of({ min: 10, max: 20 }), [of(12)])).toMatchObject({
      difference: { min: -2, max: 8 },
      balances: "maybe",
    });
    const open = balance(of(10), [of(12, "at-least")]);
    expect(open).toMatchObject({ sum: { min: 12 }, difference: { max: -2 }, balances: "no" });
    expect(open.difference).not.toHaveProperty("min");
    expect(open.caveats.map(({ kind }) => kind)).toEqual(["bounded"]);
    expect(balance(of(10), [of({ min: 10, max: 15 })])).toMatchObject({
      difference: { min: -5, max: 0 },
      balances: "maybe",
    });
    expect(balance(of({ min: 10, max: 15 }), [of(10)]).balances).toBe("maybe");
    expect(balance(of(12), [of(2), of(10, "at-least")]).balances).toBe("maybe");
    expect(balance(of(12), [of(10, "at-least"), of(2)]).sum).toEqual({ min: 12 });
  });

  it("does not hold a rounded number to the last digit", () => {
    const rounded = balance(of(35_000, "about"), [of(13_000), of(21_600)]);
    expect(rounded).toMatchObject({ difference: { min: 400, max: 400 }, balances: "maybe" });
    expect(rounded.caveats.map(({ kind }) => kind)).toEqual(["approximate"]);
  });

  it("says which parts hold for another moment or come from elsewhere", () => {
    const { caveats, sources } = balance(of(3), [of(1), of(2, "exact", { asOf: "2012-08", sources: ["other"] })]);
    expect(sources).toEqual(["a-source", "other"]);
    expect(caveats.map(({ message }) => message)).toEqual([
      '"f-3" holds for 2014-03-03, but "f-2" for 2012-08.',
      'No source states both "f-3" and "f-2": they may not count the same thing.',
    ]);
    // Several parts from elsewhere are one matter.
    const others = [2, 3].map((value) => of(value, "exact", { sources: ["other"] }));
    expect(balance(of(6), [of(1), ...others]).caveats).toEqual([
      {
        kind: "assumed",
        message: 'No source states both "f-6" and any of "f-2" and "f-3": they may not count the same thing.',
        records: ["f-6", "f-2", "f-3"].map((id) => ({ collection: "figures", id })),
      },
    ]);
  });

  it("takes parts in time, whose periods follow each other within that of the total", () => {
    const total = of(6, "exact", { id: "total", period: "2000", asOf: "2000-12-31" });
    const part = (id: string, period: NonNullable<Figure["period"]>, more: Partial<Figure> = {}) =>
      of(2, "exact", { id, period, asOf: "2001", ...more });
    const all = (...parts: readonly Figure[]) => balance(total, parts).caveats.map(({ message }) => message);
    // The times that parts leave out have a test of their own.
    const said = (...parts: readonly Figure[]) => all(...parts).filter((message) => !message.startsWith("No part"));
    const [spring, rest] = [part("spring", "2000-01/2000-05"), part("rest", "2000-06/2000-12")];
    expect(all(spring, rest)).toEqual([]);
    expect(said(spring, rest)).toEqual([]);
    expect(said(rest, spring)).toEqual([]);
    // Those that overlap, whatever lies between them; the records are the two.
    const summer = part("summer", "2000-05/2000-08");
    expect(balance(total, [rest, summer, spring]).caveats).toEqual(
      [
        ["spring", "summer", "2000-01/2000-05 and 2000-05/2000-08"],
        ["summer", "rest", "2000-05/2000-08 and 2000-06/2000-12"],
      ].map(([one, other, periods]) => ({
        kind: "assumed",
        message: `"${one}" and "${other}" were counted over periods that overlap: ${periods}.`,
        records: [one, other].map((id) => ({ collection: "figures", id })),
      })),
    );
    const [long, short] = [part("long", "2000-01/2000-10"), part("short", "2000-02")];
    expect(said(long, short, part("late", "2000-10/2000-12"))).toEqual([
      '"long" and "short" were counted over periods that overlap: 2000-01/2000-10 and 2000-02.',
      '"long" and "late" were counted over periods that overlap: 2000-01/2000-10 and 2000-10/2000-12.',
    ]);
    expect(said(part("a", "2000-01/2000-05~"), part("b", "2000-05-31/2000-12"))).toEqual([
      '"a" and "b" were counted over periods that may overlap: 2000-01/2000-05~ and 2000-05-31/2000-12.',
    ]);
    expect(said(part("a", "2000-03~"), part("b", "2000-03"))).toEqual([
      '"a" and "b" were counted over periods that may overlap: 2000-03~ and 2000-03.',
    ]);
    expect(said(part("a", "2000-03"), part("b", "2000-03~"))).toEqual([
      '"a" and "b" were counted over periods that may overlap: 2000-03 and 2000-03~.',
    ]);
    expect(said(part("a", "2000-01~/2000-12"), part("b", "2000-01-05/2000-01-10"))[0]).toMatch(/that may overlap/);
    for (const parts of [["2000-01/2000-03", "2000-01"] as const, ["2000-01", "2000-01/2000-03"] as const])
      expect(said(...parts.map((period) => part(period, period)))).toEqual([
        '"2000-01" and "2000-01/2000-03" were counted over periods that overlap: 2000-01 and 2000-01/2000-03.',
      ]);
    expect(said(part("a", "2000-01-05"), part("b", "2000-01-05")).at(-1)).toBe(
      '"a" and "b" were counted over periods that overlap: 2000-01-05 and 2000-01-05.',
    );
    // One source need not state all.
    expect(said(spring, part("rest", "2000-06/2000-12", { sources: ["other"] }))).toEqual([
      'No source states both "total" and "rest": they may not count the same thing.',
    ]);
    // A part of another time, before, after, or of which nothing is known.
    const differ = (id: string) => `"total" holds for 2000-12-31, but "${id}" for 2001.`;
    for (const outside of ["1999-12/2000-05", "2000-06/2001-01"] as const)
      expect(said(part("outside", outside), part("march", outside.startsWith("1999") ? "2000-07" : "2000-03"))).toEqual(
        [differ("outside"), `"total" and "outside" were counted over different periods: 2000 and ${outside}.`],
      );
    const { period: _, ...undated } = rest;
    expect(said(spring, rest, undated)).toEqual([differ("rest")]);
    const { period: _whole, ...open } = total;
    expect(balance(open, [spring, rest]).caveats.map(({ message }) => message)).toEqual([
      differ("spring"),
      differ("rest"),
    ]);
  });

  it("says which times of the total its parts in time leave out", () => {
    const total = of(6, "exact", { id: "total", period: "2000", asOf: "2000-12-31" });
    const part = (id: string, period: NonNullable<Figure["period"]>, more: Partial<Figure> = {}) =>
      of(3, "exact", { id, period, asOf: "2000-12-31", ...more });
    const said = (whole: Figure, ...parts: readonly Figure[]) => balance(whole, parts).caveats;
    expect(said(total, part("late", "2000-07/2000-11"), part("early", "2000-01/2000-05"))).toEqual([
      {
        kind: "assumed",
        message:
          'No part is certain to count 2000-06-01/2000-06-30 and 2000-12-01/2000-12-31, which "total" may count.',
        records: ["total", "late", "early"].map((id) => ({ collection: "figures", id })),
      },
    ]);
    expect(said(total, part("early", "2000-01/2000-06~"), part("late", "2000-07/2000-12"))).toMatchObject([
      { message: 'No part is certain to count 2000-06-02/2000-06-30, which "total" may count.' },
    ]);
    // Parts of another kind are no parts in time; each kind must count all of it.
    const [men, women] = [{ part: "men" }, { part: "women" }];
    const half = [part("men 1", "2000-01/2000-06", men), part("men 2", "2000-07/2000-12", men)];
    expect(said(total, ...half, part("women", "2000", women))).toEqual([]);
    expect(
      said(total, ...half, part("women 1", "2000-01/2000-06", women), part("women 2", "2000-08/2000-12", women)),
    ).toMatchObject([
      {
        message: 'None of "women 1" and "women 2" is certain to count 2000-07-01/2000-07-31, which "total" may count.',
      },
    ]);
    expect(said(total, ...half, part("women", "2000-01/2000-06", women))).toMatchObject([
      { message: '"women" is not certain to count 2000-07-01/2000-12-31, which "total" may count.' },
    ]);
    // One part, several of one time, and none at all.
    const rest = 'No part is certain to count 2000-07-01/2000-12-31, which "total" may count.';
    const early = (id: string) => part(id, "2000-01/2000-06");
    expect(said(total, early("early"))).toMatchObject([{ message: rest }]);
    expect(said(total, early("a"), early("b")).map(({ message }) => message)).toEqual([
      '"a" and "b" were counted over periods that overlap: 2000-01/2000-06 and 2000-01/2000-06.',
      rest,
    ]);
    expect(said(total)).toEqual([
      {
        kind: "assumed",
        message: 'No part is certain to count 2000-01-01/2000-12-31, which "total" may count.',
        records: [{ collection: "figures", id: "total" }],
      },
    ]);
    // Nothing is left out by parts of the same period, nor known of parts or totals without one.
    const vague = { ...total, period: "2000~" } as const;
    expect(said(vague, part("all", "2000~"))).toEqual([]);
    const { period: _part, ...undated } = part("undated", "2000");
    expect(said(total, undated)).toEqual([]);
    const { period: _total, ...whenever } = total;
    expect([...said(whenever), ...said(whenever, early("early"))]).toEqual([]);
    // Of a total whose period is open, the times are not known.
    const open = of(6, "exact", { id: "total", period: "../2000-12", asOf: "2000-12-31" });
    expect(said(open, part("early", "2000-01/2000-05"), part("late", "2000-07/2000-12"))).toEqual([]);
  });

  it("takes parts of other kinds over the same period only", () => {
    const total = of(4, "exact", { id: "total", period: "2000" });
    const part = (id: string, fields: Partial<Figure>) => of(2, "exact", { id, period: "2000", ...fields });
    const said = (...parts: readonly Figure[]) => balance(total, parts).caveats.map(({ message }) => message);
    const [men, women] = [part("men", { part: "men" }), part("women", { part: "women" })];
    expect(said(men, women)).toEqual([]);
    expect(said(part("men", { population: "men" }), part("women", { population: "women" }))).toEqual([]);
    expect(said(part("men", { population: "men" }), part("women", { population: "women", period: "2000-02" }))).toEqual(
      ['"men" and "women" were counted over periods that overlap: 2000 and 2000-02.'],
    );
    expect(said(part("men", { part: "men", asOf: "2014-04" }), women)).toEqual([
      '"total" holds for 2014-03-03, but "men" for 2014-04.',
    ]);
    const twice = '"men" and "again" were counted over periods that overlap: 2000 and 2000-01/2000-12.';
    expect(said(men, part("again", { part: "men", period: "2000-01/2000-12" }))).toEqual([twice]);
    expect(said(men, part("women", { part: "women", period: "2000-01/2000-06" }))).toEqual([
      '"women" is not certain to count 2000-07-01/2000-12-31, which "total" may count.',
    ]);
    expect(said(part("sent", { indicator: "j" }), part("late", { period: "2000-07/2000-12" }))).toEqual([
      '"late" is not certain to count 2000-01-01/2000-06-30, which "total" may count.',
    ]);
    expect(said(men, part("women", { part: "women", period: "2000-01/2001-06" }))).toEqual([
      '"total" and "women" were counted over different periods: 2000 and 2000-01/2001-06.',
    ]);
  });

  it("adds up the three phases of the returns on the record, which follow each other", () => {
    const figureOf = (id: string): Figure => {
      const found = ours.find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    const phases = ["1967-12-22-derived", "1971-10-22-government", "1984-07-25-government"].map((end) =>
      figureOf(`returnees-in-phase-${end}`),
    );
    const total = figureOf("returnees-total-1984-07-25-question");
    const { balances, caveats } = balanceOf(total, phases, { indicators: ourIndicators });
    expect(balances).toBe("yes");
    expect(caveats.filter(({ message }) => /dates|periods/.test(message))).toEqual([]);
    expect(caveats.filter(({ message }) => message.startsWith("No part")).map(({ message }) => message)).toEqual([
      'No part is certain to count 1967-12-23/1971-05-13 and 1971-10-23/1971-12-16, which "returnees-total-1984-07-25-question" may count.',
    ]);
    const overlapping = ["1971-1984-derived", "1971-10-22-government"].map((end) =>
      figureOf(`returnees-in-phase-${end}`),
    );
    expect(
      balanceOf(total, overlapping, { indicators: ourIndicators }).caveats.filter(({ message }) =>
        /overlap/.test(message),
      ),
    ).toHaveLength(1);
  });

  it("names each day of the total that no part counts, and no other, however many parts there are", () => {
    const day = (at: number) => `2000-01-${String(at).padStart(2, "0")}`;
    const ends = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 4 }), (all) => {
        const total = of(4, "exact", { id: "total", period: "2000-01" });
        const days = all.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        // Cast: two days make an interval.
        const parts = days.map(([from, to], index) =>
          of(1, "exact", { id: `p${index}`, period: `${day(from)}/${day(to)}` as NonNullable<Figure["period"]> }),
        );
        const { message = "" } = balance(total, parts).caveats.find((one) => one.message.startsWith("No part")) ?? {};
        const named = message.match(/\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d/g) ?? [];
        const left = Array.from({ length: 31 }, (_, index) => index + 1).filter((at) =>
          days.every(([from, to]) => at < from || at > to),
        );
        const isNamed = (at: number) => named.some((hole) => day(at) >= hole.slice(0, 10) && day(at) <= hole.slice(11));
        expect(Array.from({ length: 31 }, (_, index) => index + 1).filter(isNamed)).toEqual(left);
      }),
    );
  });

  it("makes 0 of no parts", () => {
    expect(balance(of(0), []).balances).toBe("yes");
    expect(balance(of(5), []).difference).toEqual({ min: 5, max: 5 });
  });

  it("balances every whole with the parts that it was made of, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { maxLength: 8 }), (numbers) => {
        const whole = of(numbers.reduce((sum, number) => sum + number, 0));
        const parts = numbers.map((number) => of(number));
        expect(balance(whole, parts).balances).toBe("yes");
        expect(balance(whole, parts.toReversed()).sum).toEqual(balance(whole, parts).sum);
      }),
    );
  });
});
