import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { balance as balanceOf } from "../../../src/analysis/figures/balance.ts";
import type { Figure, Qualifier } from "../../../src/model/figure.ts";
import { figure, indicator } from "../../builders.ts";

const of = (value: Figure["value"], qualifier: Qualifier = "exact", fields: Partial<Figure> = {}): Figure =>
  figure({ id: `f-${JSON.stringify(value)}`, indicator: "i", value, qualifier, asOf: "2014-03-03", ...fields });

const indicators = [
  indicator({ id: "i" }),
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
        '"f-3" is in persons and "cost" in USD. Choose figures in one unit, or say what it means that they differ: units: "one-to-one".',
      ),
    );
    expect(() => balance(of(3), [of(3), remains])).toThrow(/sets-of-remains/);
    expect(balanceOf(of(3), [remains], { indicators, units: "one-to-one" }).balances).toBe("yes");
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

  it("says which part holds for another moment or comes from elsewhere", () => {
    const { caveats, sources } = balance(of(3), [of(1), of(2, "exact", { asOf: "2012-08", sources: ["other"] })]);
    expect(sources).toEqual(["a-source", "other"]);
    expect(caveats.map(({ message }) => message)).toEqual([
      "The two figures hold for different dates: 2014-03-03 and 2012-08.",
      "No source states both figures: they may not count the same thing.",
    ]);
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
