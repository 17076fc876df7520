import { describe, expect, it } from "vitest";

import { coverageOf } from "../../../src/analysis/datasets/coverage-of.ts";
import { collectionNames, dataset, type Edtf } from "../../../src/index.ts";
import { delegate, event, figure, meeting, source } from "../../builders.ts";

describe("coverageOf", () => {
  it("counts a record in the decade in which it begins", () => {
    const events = [
      event({ id: "a", date: "1959-12-14/1984" }),
      event({ id: "b", date: "../1984-07" }),
      event({ id: "c", date: "1950~" }),
      event({ id: "d" }),
    ];
    expect(coverageOf({ events })).toEqual([
      {
        collection: "events",
        records: 4,
        undated: 2,
        first: "1950-01-01",
        last: "1984-12-31",
        periods: [{ period: "1950/1959", records: 2 }],
      },
    ]);
  });

  it("has no last day where what it is about goes on", () => {
    const events = [event({ id: "a", date: "1959/.." })];
    expect(coverageOf({ events })[0]).toEqual({
      collection: "events",
      records: 1,
      undated: 0,
      first: "1959-01-01",
      periods: [{ period: "1950/1959", records: 1 }],
    });
  });

  it("takes nothing from a date that leaves the decade open, or from such an end of an interval", () => {
    const seenIn = (...dates: readonly Edtf[]) =>
      coverageOf({
        delegates: dates.map((seen) => delegate({ id: seen, posts: [{ title: "Head", seen, sources: ["s"] }] })),
      })[0];
    const nothing = { collection: "delegates", records: 3, undated: 3, periods: [] };
    expect(seenIn("19XX", "20XX?", "19XX/20XX")).toEqual(nothing);
    expect(seenIn("19XX", "198X")).toEqual({
      collection: "delegates",
      records: 2,
      undated: 1,
      first: "1980-01-01",
      last: "1989-12-31",
      periods: [{ period: "1980/1989", records: 1 }],
    });
    const [before, after] = [seenIn("19XX/2005"), seenIn("2005/20XX")];
    expect([before?.undated, before?.first, before?.last]).toEqual([1, undefined, "2005-12-31"]);
    expect([after?.undated, after?.first, after?.last]).toEqual([0, "2005-01-01", undefined]);
  });

  it("takes the date of each kind of record", () => {
    const [meetings, figures, delegates, sources] = [
      [meeting({ id: "m", end: "1990-02" }), meeting({ id: "n", start: "1989", end: "1991" })],
      [figure({ id: "f", indicator: "i", period: "1971/1973" })],
      [
        delegate({
          id: "d",
          posts: ["2002-08", "1999"].map((seen) => ({ title: "Head", seen: seen as "1999", sources: ["s"] })),
        }),
      ],
      [source({ id: "s", published: "2014-03-03" }), source({ id: "t" })],
    ];
    const periods = coverageOf({ meetings, figures, delegates, sources }).map((one) => [one.collection, one.periods]);
    expect(periods).toEqual([
      ["sources", [{ period: "2010/2019", records: 1 }]],
      ["delegates", [{ period: "1990/1999", records: 1 }]],
      [
        "meetings",
        [
          { period: "1980/1989", records: 1 },
          { period: "1990/1999", records: 1 },
        ],
      ],
      ["figures", [{ period: "1970/1979", records: 1 }]],
    ]);
  });

  it("accounts for every record of the dataset", () => {
    const all = coverageOf(dataset);
    expect(all.map(({ collection }) => collection)).toEqual(collectionNames);
    for (const { collection, records, undated, periods } of all) {
      expect(records).toBe(dataset[collection].length);
      expect(periods.reduce((sum, period) => sum + period.records, undated)).toBe(records);
    }
    expect(coverageOf({})).toEqual([]);
  });
});
