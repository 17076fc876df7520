import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bar, barWidth, timeline } from "../../src/cli/chart.ts";

describe("bar", () => {
  it("is as long as the value is large, in eighths of a column", () => {
    expect(bar(100, 100, 10)).toBe("██████████");
    expect(bar(50, 100, 10)).toBe("█████");
    expect(bar(55, 100, 10)).toBe("█████▌");
    expect(bar(0, 100, 10)).toBe("");
    expect(bar(0, 0, 10)).toBe("");
  });

  it("shows what there is, however little, and never more than there is room for", () => {
    expect(bar(1, 1_000_000, 10)).toBe("▏");
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 80 }), (value, largest, width) => {
        const length = bar(value, largest, width).length;
        expect(length).toBeLessThanOrEqual(width);
        expect(length > 0).toBe(value > 0 && largest > 0);
      }),
    );
  });

  it("leaves words their room on a narrow screen", () => {
    expect([40, 80, 200, Infinity].map(barWidth)).toEqual([1, 10, 20, 20]);
  });
});

describe("timeline", () => {
  it("marks the days between the first year and the last", () => {
    expect(timeline(["2000-01-01", "2003-12-31"], 14)).toEqual(["2000 ┃──┃ 2003"]);
    expect(timeline(["2000-01-01", "2000-06-01", "2009-12-31"], 20)).toEqual(["2000 ┃────────┃ 2009"]);
    expect(timeline(["2014-03-03"], 13)).toEqual(["2014 ┃── 2014"]);
    expect(timeline([], 40)).toEqual([]);
  });

  it("tells the days of a month apart where it has the room", () => {
    const [line = ""] = timeline(["2014-03-01", "2014-03-31"], 112);
    expect(line.split("┃").map((part) => part.length)).toEqual([5 + 17, 7, 76 + 5]);
  });

  it("takes up just the room that it has", () => {
    const day = fc.date({ min: new Date("1956-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.integer({ min: 12, max: 120 }), (days, width) => {
        const [line] = timeline(
          days.map((one) => one.toISOString().slice(0, 10)),
          width,
        );
        expect(line).toHaveLength(width);
        expect(line).toContain("┃");
      }),
    );
  });
});
