import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { perhapsBy, surelyBy } from "../../src/dates/by-day.ts";
import { type Day, earliest, type Edtf, latest } from "../../src/dates/index.ts";
import { day } from "../arbitraries.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

describe("surelyBy and perhapsBy", () => {
  it.each<[Edtf, Day, boolean, boolean]>([
    ["2002-08-18", "2002-08-17", false, false],
    ["2002-08-18", "2002-08-18", true, true],
    ["2002-08-18", "2002-08-19", true, true],
    ["2002-08", "2002-07-31", false, false],
    ["2002-08", "2002-08-01", false, true],
    ["2002-08", "2002-08-30", false, true],
    ["2002-08", "2002-08-31", true, true],
    ["1959/1984", "1959-01-01", false, true],
    ["1959/1984", "1984-12-31", true, true],
    ["1959/..", "1958-12-31", false, false],
    ["1959/..", "9999-12-31", false, true],
    ["1959/", "9999-12-31", false, true],
    ["../1959", "0000-01-01", false, true],
    ["/1959", "1959-12-31", true, true],
  ])("%s by %s: surely %s, perhaps %s", (date, by, surely, perhaps) => {
    expect([surelyBy(date, by), perhapsBy(date, by)]).toEqual([surely, perhaps]);
  });

  it("are right for every day that the date can mean, and differ only between its bounds", () => {
    fc.assert(
      fc.property(edtfText, day, (date, by) => {
        const [first, last] = [earliest(date), latest(date)];
        expect(perhapsBy(date, by)).toBe(first === undefined || first <= by);
        expect(surelyBy(date, by)).toBe(last !== undefined && last <= by);
        expect(surelyBy(date, by) && !perhapsBy(date, by)).toBe(false);
      }),
      cases(1000),
    );
  });
});
