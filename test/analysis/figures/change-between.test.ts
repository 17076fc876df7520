import { describe, expect, it } from "vitest";

import { changeBetween } from "../../../src/analysis/figures/change-between.ts";
import { timeSeriesOf } from "../../../src/analysis/figures/time-series-of.ts";
import type { Day } from "../../../src/dates/index.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { figure, indicator } from "../../builders.ts";

const visits = timeSeriesOf(
  [
    figure({ id: "three", indicator: "visits", asOf: "2012-10-22", value: 3, sources: ["a"] }),
    figure({ id: "eight", indicator: "visits", asOf: "2014-03-03", value: 8, sources: ["b"] }),
    figure({ id: "nine", indicator: "visits", asOf: "2014-03-03", value: 9, sources: ["c"] }),
    figure({ id: "ten", indicator: "visits", asOf: "2014-09-15", value: 10, qualifier: "at-least", sources: ["d"] }),
  ],
  indicator({ id: "visits" }),
);

describe("changeBetween", () => {
  it("is a range where sources differ", () => {
    const change = changeBetween(visits, "2012-12-31", "2014-03-03");
    expect([change?.min, change?.max]).toEqual([5, 6]);
    expect(change?.caveats.map(({ message }) => message)).toEqual([
      "Nothing is stated for 2012-12-31: what was stated for 2012-10-22 is assumed to still hold.",
      "Sources differ: 8 (a test); 9 (a test).",
    ]);
    expect(change).toMatchObject({ from: { min: 3 }, to: { min: 8, max: 9 }, sources: ["a", "b", "c"] });
  });

  it("is open where a value is, and turns round with the days", () => {
    expect(changeBetween(visits, "2012-12-31", "2014-12-31")).toMatchObject({ min: 7 });
    expect(changeBetween(visits, "2012-12-31", "2014-12-31")).not.toHaveProperty("max");
    const back = changeBetween(visits, "2014-12-31", "2012-12-31");
    expect(back?.max).toBe(-7);
    expect(back).not.toHaveProperty("min");
  });

  it("says when nothing was stated in between", () => {
    const change = changeBetween(visits, "2012-11-01", "2013-11-01");
    expect([change?.min, change?.max]).toEqual([0, 0]);
    expect(change?.sources).toEqual(["a"]);
    expect(change?.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["assumed", "Nothing is stated for 2012-11-01: what was stated for 2012-10-22 is assumed to still hold."],
      ["assumed", "Nothing is stated for 2013-11-01: what was stated for 2012-10-22 is assumed to still hold."],
      ["assumed", '"three" gives the value on both days: nothing was stated in between.'],
    ]);
    expect(change?.caveats.at(-1)?.records).toEqual([{ collection: "figures", id: "three" }]);
  });

  it("names every statement that gives the value of both days", () => {
    const change = changeBetween(visits, "2014-03-04", "2014-03-05");
    expect(change?.caveats.at(-1)).toMatchObject({
      message: '"eight" and "nine" give the value on both days: nothing was stated in between.',
      records: [{ id: "eight" }, { id: "nine" }],
    });
  });

  it("says once what it has to say about both values, but of each statement", () => {
    const messages = (from: Day, to: Day) => changeBetween(visits, from, to)?.caveats.map(({ message }) => message);
    expect(messages("2014-03-03", "2014-03-04")).toEqual([
      "Sources differ: 8 (a test); 9 (a test).",
      "Nothing is stated for 2014-03-04: what was stated for 2014-03-03 is assumed to still hold.",
      '"eight" and "nine" give the value on both days: nothing was stated in between.',
    ]);
    const again = (["2012-10-22", "2014-03-03"] as const).flatMap((asOf) =>
      [8, 9].map((value) => figure({ id: `${value} on ${asOf}`, indicator: "visits", asOf, value, sources: ["a"] })),
    );
    const series = timeSeriesOf(again, indicator({ id: "visits" }));
    expect(changeBetween(series, "2012-10-22", "2014-03-03")?.caveats).toHaveLength(2);
  });

  it("says when other people give the value of the second day", () => {
    const by = (id: string, asOf: Day, statedBy: string) =>
      figure({ id, indicator: "visits", asOf, statedBy, sources: [id] });
    const change = (...later: readonly Figure[]) => {
      const series = timeSeriesOf(
        [by("a", "2012-10-22", "a ministry"), by("b", "2012-10-22", "a society"), ...later],
        indicator({ id: "visits" }),
      );
      return changeBetween(series, "2012-10-22", "2014-03-03")?.caveats ?? [];
    };
    expect(change(by("c", "2014-03-03", "a society"))).toEqual([]);
    const many = Array.from({ length: 20 }, (_, index) => by(`m${index}`, "2014-03-03", `author ${index}`));
    expect(change(...many).at(-1)?.message).toContain("author 17, author 18, 9 more): the change");
    expect(change(by("c", "2014-03-03", "a society"), by("d", "2014-03-03", "a paper"))).toEqual([
      {
        kind: "assumed",
        message:
          "The two values have different authors (a ministry, a society; a society, a paper): the change may be in who counts, not in what is counted.",
        records: ["a", "b", "c", "d"].map((id) => ({ collection: "figures", id })),
      },
    ]);
  });

  it("refuses a flow", () => {
    const flow = timeSeriesOf<Figure>([], indicator({ id: "visits", measure: "flow" }));
    expect(() => changeBetween(flow, "2012-01-01", "2014-03-03")).toThrow(
      new RangeError(
        '"visits" is a flow. A flow has no change between two days. Use totalOver for its total in between.',
      ),
    );
  });

  it("is undefined where a day has no value", () => {
    expect(changeBetween(visits, "2012-01-01", "2014-03-03")).toBeUndefined();
    expect(changeBetween(visits, "2014-03-03", "2012-01-01")).toBeUndefined();
  });
});
