import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { daysBetween, earliest, latest } from "../../src/dates/index.ts";
import type { Edtf } from "../../src/dates/index.ts";
import { cases } from "../property-runs.ts";
import { edtfText } from "./arbitraries.ts";

const bounded = edtfText.filter((date) => earliest(date) !== undefined && latest(date) !== undefined);

/** Counted without date-fns: a date-only string is UTC by the standard of the language, and a UTC day has 86,400 seconds. */
const count = (from: string | undefined, to: string | undefined) =>
  (Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000;

describe("daysBetween", () => {
  it.each<[Edtf, Edtf, number, number]>([
    ["2002-08-18", "2002-08-18", 0, 0],
    ["2002-08-18", "2002-08-19?", 1, 1],
    ["2002-08-19", "2002-08-18", -1, -1],
    ["2000-02-28", "2000-03-01", 2, 2],
    ["2001-02-28", "2001-03-01", 1, 1],
    ["2002-10", "2002-10", -30, 30],
    ["1960", "1961", 1, 730],
    ["195X", "196X", 1, 7304],
    ["2002-08-18/2002-08-19", "2002-08-25/2002-08-26", 6, 8],
    // Samoa skipped the first, Pyongyang changed its clocks on the second, Lord Howe by half an hour on the third.
    ["2011-12-29", "2011-12-31", 2, 2],
    ["2018-05-04", "2018-05-05", 1, 1],
    ["2024-04-06", "2024-04-08", 2, 2],
    ["0000-01-01", "0000-03-01", 60, 60],
    ["0000-02-29", "0000-03-01", 1, 1],
    ["0000-01-01", "9999-12-31", 3_652_424, 3_652_424],
  ])("from %s to %s", (from, to, min, max) => {
    expect(daysBetween(from, to)).toEqual({ min, max });
  });

  it("counts from the bounds, min never above max, backwards the same with the sign turned", () => {
    fc.assert(
      fc.property(bounded, bounded, (from, to) => {
        const { min, max } = daysBetween(from, to);
        expect(min).toBeLessThanOrEqual(max);
        expect([min, max]).toEqual([count(latest(from), earliest(to)), count(earliest(from), latest(to))]);
        const back = daysBetween(to, from);
        expect([min + back.max, max + back.min]).toEqual([0, 0]);
      }),
      cases(3000),
    );
  });

  it.each<[Edtf, Edtf, string]>([
    ["2014/..", "2016", "'2014/..' has no last day, because its end is open or unknown"],
    ["2014", "/2016", "'/2016' has no first day, because its start is open or unknown"],
    ["../2014", "2016", "'../2014' has no first day"],
    ["2014", "2016/", "'2016/' has no last day"],
  ])("throws from %s to %s", (from, to, message) => {
    expect(() => daysBetween(from, to)).toThrow(
      expect.objectContaining({ name: "EdtfError", message: expect.stringContaining(message) }),
    );
  });
});
