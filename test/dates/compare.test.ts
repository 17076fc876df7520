import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compareDates, earliest, latest, whetherBefore } from "../../src/dates/index.ts";
import type { Edtf } from "../../src/dates/index.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

describe("compareDates", () => {
  it("sorts by first day, then last day, then text, with missing starts first and missing ends last", () => {
    const sorted: readonly Edtf[] = [
      "../1959",
      "/1959",
      "../1960",
      "19XX",
      "195X",
      "1959-12-14",
      "1959-12-14?",
      "1959-12-14/1984",
      "1959-12-14/..",
      "1960-01-01",
      "1960-01",
      "1960",
      "1960~",
      "1960-02",
    ];
    expect(sorted.toReversed().toSorted(compareDates)).toEqual(sorted);
  });

  it("is a total order", () => {
    fc.assert(
      fc.property(edtfText, edtfText, edtfText, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        const [low, middle, high] = [a, b, c].toSorted(compareDates);
        if (low === undefined || middle === undefined || high === undefined) throw new Error("three in, three out");
        expect(compareDates(low, middle)).toBeLessThanOrEqual(0);
        expect(compareDates(middle, high)).toBeLessThanOrEqual(0);
        expect(compareDates(low, high)).toBeLessThanOrEqual(0);
      }),
      cases(3000),
    );
  });
});

describe("whetherBefore", () => {
  it.each<[Edtf, Edtf, string]>([
    ["2002-08-18", "2002-08-19", "yes"],
    ["2002-08-18", "2002-08-18", "no"],
    ["2002-08-19", "2002-08-18", "no"],
    ["2002-08", "2002-09", "yes"],
    ["2002-08", "2002-08", "maybe"],
    ["2002-08", "2002-08-31", "maybe"],
    ["2002-08", "2002-08-01", "no"],
    ["2002-08-18/2002-08-19", "2002-08-20", "yes"],
    ["2002-08-18/2002-08-19", "2002-08-19", "no"],
    ["1959/1984", "1984", "maybe"],
    ["1959/..", "1960", "no"],
    ["1959/..", "9999", "no"],
    ["1959/", "1960", "maybe"],
    ["1961/", "1960", "no"],
    ["../1959", "1960", "yes"],
    ["1958", "../1959", "no"],
    ["1958", "/1959", "maybe"],
    ["1960", "/1959", "no"],
    ["/1959", "1958", "no"],
    ["1961", "1960/", "no"],
    // The end is not before the start, so it is June or later, though the year alone would leave January.
    ["1960-06/1960", "1960-06-01", "no"],
    ["1960-06-01", "1960/1960-06-01", "no"],
  ])("%s before %s: %s", (a, b, expected) => {
    expect(whetherBefore(a, b)).toBe(expected);
  });

  it("is never yes both ways, and yes where the bounds leave no doubt", () => {
    fc.assert(
      fc.property(edtfText, edtfText, (a, b) => {
        const answer = whetherBefore(a, b);
        expect([answer, whetherBefore(b, a)]).not.toEqual(["yes", "yes"]);
        expect([answer, whetherBefore(b, a)]).not.toEqual(["yes", "maybe"]);
        const last = latest(a);
        const first = earliest(b);
        expect(answer === "yes").toBe(last !== undefined && first !== undefined && last < first);
      }),
      cases(3000),
    );
  });
});
