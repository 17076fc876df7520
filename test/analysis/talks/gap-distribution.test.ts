import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { gapDistribution } from "../../../src/analysis/talks/gap-distribution.ts";
import { gapsAlong } from "../../../src/analysis/talks/gaps-along.ts";
import type { Edtf } from "../../../src/dates/index.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { day } from "../../arbitraries.ts";
import { meeting } from "../../builders.ts";

const on = (...starts: readonly Edtf[]) => starts.map((start) => meeting({ id: start, start, end: start }));

describe("gapDistribution", () => {
  it("sorts the gaps by the year or decade in which they began", () => {
    const talks = on("1999-12-19", "2000-03-13", "2000-07-30", "2002-08-18", "2002-08-28");
    const shown = (by: "year" | "decade") =>
      gapDistribution(talks, { by }).periods.map(({ period, gaps, median, longest }) => [
        period,
        gaps.length,
        median.min,
        longest.max,
      ]);
    expect(shown("year")).toEqual([
      ["1999", 1, 85, 85],
      ["2000", 2, 444, 749],
      ["2002", 1, 10, 10],
    ]);
    expect(shown("decade")).toEqual([
      ["1990/1999", 1, 85, 85],
      ["2000/2009", 3, 139, 749],
    ]);
  });

  it("begins a period on its first day", () => {
    const shown = (...starts: readonly Edtf[]) =>
      gapDistribution(on(...starts), { by: "year" }).periods.map(({ period, gaps }) => [period, gaps.length]);
    expect(shown("1999-12-19", "1999-12-31", "2000-01-01", "2000-02-01")).toEqual([
      ["1999", 2],
      ["2000", 1],
    ]);
    expect(shown("1999-12-31/2000-01-01", "2000-02-01")).toEqual([]);
  });

  it("is certain of a period in which the gap began, in whatever order the meetings came", () => {
    const shown = (...meetings: readonly Meeting[]) => {
      const { periods, caveats } = gapDistribution(meetings, { by: "year" });
      const leftOut = caveats.filter(({ kind }) => kind === "passed-over");
      return [periods.map(({ period, gaps }) => [period, gaps.length]), leftOut.length];
    };
    const [year, march] = [on("1999"), on("1999-03-01")].flat();
    if (year === undefined || march === undefined) throw new Error("two meetings");
    expect(shown(year, march)).toEqual([[["1999", 1]], 0]);
    // The third may have come before the first, and it ended in the next year.
    const long = meeting({ id: "long", start: "1999-06-01", end: "2000-02-01" });
    expect(shown(year, march, long)).toEqual([[["1999", 1]], 1]);
    // A short one during a long one: the time without talks begins when the long one ends.
    const [began, inside] = [
      meeting({ id: "began", start: "1959-04-13", end: "1960-06-24" }),
      meeting({ id: "inside", start: "1959-05-01", end: "1959-05-02" }),
    ];
    const [before, after] = [on("1958-01-01"), on("1961-01-01")].flat();
    if (before === undefined || after === undefined) throw new Error("two meetings");
    expect(shown(before, began, inside, after)).toEqual([
      [
        ["1958", 1],
        ["1960", 2],
      ],
      0,
    ]);
  });

  it("gives ranges where dates are", () => {
    const [first] = gapDistribution(on("2002-06-01", "2002-07", "2002-07-31"), { by: "year" }).periods;
    expect([first?.median, first?.longest]).toEqual([
      { min: 15, max: 45 },
      { min: 30, max: 60 },
    ]);
  });

  it("goes by the last day of the meeting before, and by the first where no source states the last", () => {
    const began = (fields: Partial<Meeting>) =>
      gapDistribution([meeting({ id: "a", ...fields }), meeting({ id: "b", start: "2003" })], {
        by: "year",
      }).periods.map(({ period }) => period);
    expect(began({ start: "1999-12-19", end: "2000-01-03" })).toEqual(["2000"]);
    expect(began({ start: "1999-12-19" })).toEqual(["1999"]);
    expect(began({ start: "1999-12-19", end: "1999-12-19/.." })).toEqual(["1999"]);
  });

  it("gathers what is noted at the gaps of its periods, each once, after what is left out", () => {
    const vague = meeting({ id: "vague", start: "2001-02~" });
    const talks = [...on("199X", "2001-01-01", "2001-06-01"), vague, meeting({ id: "undated" })];
    const { periods, caveats } = gapDistribution(talks, { by: "year" });
    const ofGaps = periods.flatMap(({ gaps }) => gaps.flatMap((gap) => gap.caveats.map(({ message }) => message)));
    expect(ofGaps.filter((message) => message === 'The start of "vague" is not certain: 2001-02~.')).toHaveLength(2);
    expect(caveats.map(({ message }) => message)).toEqual([
      '"undated" is left out: no source states a usable date for it.',
      'The gap from "199X" to "2001-01-01" is left out: it is not certain in which period it began.',
      ...new Set(ofGaps),
    ]);
  });

  it("names the meetings that no source dates", () => {
    const { caveats } = gapDistribution([...on("1999", "2000"), meeting({ id: "undated" })], { by: "year" });
    expect(caveats.map(({ message }) => message)).toEqual([
      '"undated" is left out: no source states a usable date for it.',
    ]);
  });

  it("names each source once", () => {
    const sources = ["a-paper"];
    const talks = on("1999-12-19", "2000-03-13", "2000-07-30").map((one) => ({ ...one, sources }));
    expect(gapDistribution(talks, { by: "year" }).sources).toEqual(sources);
  });

  it("leaves out a gap that may have begun in another period, and says so", () => {
    const { periods, sources, caveats } = gapDistribution(on("199X", "2001-01-01", "2001-02-01"), { by: "year" });
    expect(periods.map(({ period }) => period)).toEqual(["2001"]);
    expect(sources).toEqual(["source-of-2001-01-01", "source-of-2001-02-01"]);
    expect(caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["passed-over", 'The gap from "199X" to "2001-01-01" is left out: it is not certain in which period it began.'],
    ]);
    expect(caveats[0]?.records).toEqual([
      { collection: "meetings", id: "199X" },
      { collection: "meetings", id: "2001-01-01" },
    ]);
    expect(gapDistribution(on("199X", "2001-01-01"), { by: "decade" }).caveats).toEqual([]);
  });

  it("counts what was held, and has no period for fewer than two meetings", () => {
    const talks = [...on("2002-08-18"), meeting({ id: "planned", start: "2003", status: "planned" })];
    expect(gapDistribution(talks, { by: "year" })).toEqual({ periods: [], sources: [], caveats: [] });
    expect(gapDistribution(talks, { by: "year", status: ["held", "planned"] }).periods).toHaveLength(1);
  });

  it("keeps every gap between certain days, in order, with the median among them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 12 }), fc.constantFrom("year", "decade"), (days, by) => {
        const { periods } = gapDistribution(on(...days), { by });
        expect(periods.flatMap(({ gaps }) => gaps)).toEqual(gapsAlong(on(...days)).gaps);
        for (const { gaps, median, longest } of periods) {
          const lengths = gaps.map((gap) => gap.days.min);
          expect(longest.min).toBe(Math.max(...lengths));
          expect(lengths.filter((length) => length <= median.min).length).toBeGreaterThanOrEqual(lengths.length / 2);
          expect(lengths.filter((length) => length >= median.min).length).toBeGreaterThanOrEqual(lengths.length / 2);
        }
      }),
    );
  });
});
