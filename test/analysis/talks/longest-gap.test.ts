import { describe, expect, it } from "vitest";

import { longestGap } from "../../../src/analysis/talks/longest-gap.ts";
import { meeting } from "../../builders.ts";

describe("longestGap", () => {
  it("is the one with the most days, wherever it is in the row", () => {
    const meetings = ["1999-12-01", "1999-12-19", "2002-08-18", "2002-08-28"].map((start) =>
      meeting({ id: start, start: start as "2000-01-01", end: start as "2000-01-01" }),
    );
    expect(longestGap(meetings)?.from.id).toBe("1999-12-19");
  });

  it("is the one with the most days", () => {
    const meetings = ["1997-09-06", "1999-12-19", "2000-03-13"].map((start) =>
      meeting({ id: start, start: start as "2000-01-01", end: start as "2000-01-01" }),
    );
    const gap = longestGap(meetings);
    expect([gap?.from.id, gap?.to.id, gap?.days]).toEqual(["1997-09-06", "1999-12-19", { min: 834, max: 834 }]);
  });

  it("is the one that was surely the longest, and names those that may have been longer", () => {
    const gap = longestGap([
      meeting({ id: "a", start: "2000-01-01", end: "2000-01-01" }),
      meeting({ id: "b", start: "2000-03-01", end: "2000-03-01" }),
      meeting({ id: "c", start: "2000-04", end: "2000-04" }),
      meeting({ id: "d", start: "2000-06-25", end: "2000-06-25" }),
    ]);
    expect([gap?.from.id, gap?.days]).toEqual(["a", { min: 60, max: 60 }]);
    expect(gap?.caveats).toEqual([
      {
        kind: "differs",
        message: 'The gap from "c" to "d" may have been longer: up to 85 days.',
        records: [
          { collection: "meetings", id: "c" },
          { collection: "meetings", id: "d" },
        ],
      },
    ]);
  });

  it("is the first of several that are equal, and names the meetings that no source dates", () => {
    const gap = longestGap([
      meeting({ id: "a", start: "2000-01-01", end: "2000-01-01" }),
      meeting({ id: "b", start: "2000-01-11", end: "2000-01-11" }),
      meeting({ id: "c", start: "2000-01-21", end: "2000-01-21" }),
      meeting({ id: "undated" }),
    ]);
    expect(gap?.from.id).toBe("a");
    expect(gap?.caveats.map(({ message }) => message)).toEqual([
      '"undated" is left out: no source states a usable date for it.',
    ]);
  });

  it("is undefined where there is none", () => {
    expect(longestGap([])).toBeUndefined();
    expect(
      longestGap([meeting({ id: "a", start: "2000" }), meeting({ id: "b", start: "2001", status: "planned" })]),
    ).toBeUndefined();
  });
});
