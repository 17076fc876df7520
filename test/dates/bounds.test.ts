import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  earliest,
  endOf,
  isApproximate,
  isDay,
  isUncertain,
  latest,
  precision,
  startOf,
} from "../../src/dates/index.ts";
import type { Edtf } from "../../src/dates/index.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

const table: readonly {
  readonly date: Edtf;
  readonly bounds: readonly [string | undefined, string | undefined];
  readonly precision: string;
  readonly flags: string;
}[] = [
  { date: "2002-08-18", bounds: ["2002-08-18", "2002-08-18"], precision: "day", flags: "" },
  { date: "2002-10~", bounds: ["2002-10-01", "2002-10-31"], precision: "month", flags: "~" },
  { date: "1960?", bounds: ["1960-01-01", "1960-12-31"], precision: "year", flags: "?" },
  { date: "195X%", bounds: ["1950-01-01", "1959-12-31"], precision: "decade", flags: "?~" },
  { date: "19XX", bounds: ["1900-01-01", "1999-12-31"], precision: "century", flags: "" },
  { date: "1996-02-XX", bounds: ["1996-02-01", "1996-02-29"], precision: "month", flags: "" },
  { date: "1959-12-14/1984", bounds: ["1959-12-14", "1984-12-31"], precision: "year", flags: "" },
  { date: "1959?/1984~", bounds: ["1959-01-01", "1984-12-31"], precision: "year", flags: "?~" },
  { date: "195X/1967-05", bounds: ["1950-01-01", "1967-05-31"], precision: "decade", flags: "" },
  { date: "2014-07-04/..", bounds: ["2014-07-04", undefined], precision: "day", flags: "" },
  { date: "2014-07-04/", bounds: ["2014-07-04", undefined], precision: "day", flags: "" },
  { date: "../1984-07%", bounds: [undefined, "1984-07-31"], precision: "month", flags: "?~" },
  { date: "/1984", bounds: [undefined, "1984-12-31"], precision: "year", flags: "" },
];

describe("bounds, precision and flags", () => {
  it.each(table)("$date", (row) => {
    expect([earliest(row.date), latest(row.date)]).toEqual(row.bounds);
    expect(precision(row.date)).toBe(row.precision);
    expect(`${isUncertain(row.date) ? "?" : ""}${isApproximate(row.date) ? "~" : ""}`).toBe(row.flags);
  });

  it("are real days in order, and missing only where an end is", () => {
    fc.assert(
      fc.property(edtfText, (date) => {
        const first = earliest(date);
        const last = latest(date);
        for (const day of [first, last]) expect(day === undefined || isDay(day)).toBe(true);
        expect(first === undefined || last === undefined || first <= last).toBe(true);
        expect(first === undefined).toBe(startOf(date) === undefined);
        expect(last === undefined).toBe(endOf(date) === undefined);
      }),
      cases(3000),
    );
  });
});

const written = (text: string | undefined) => (text === "" || text === ".." ? undefined : text);

describe("startOf and endOf", () => {
  it("are the two ends as they were written", () => {
    fc.assert(
      fc.property(edtfText, (date) => {
        const [start, end = start] = date.split("/");
        expect([startOf(date), endOf(date)]).toEqual([written(start), written(end)]);
      }),
      cases(100),
    );
  });
});
