import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";

import { plainScreen } from "../../src/cli/screen.ts";
import { table } from "../../src/cli/table.ts";

const columns = [{ title: "Days", align: "right" }, { title: "Place" }, { title: "Empty" }] as const;

describe("table", () => {
  it("puts columns side by side, and leaves out those in which nothing stands", () => {
    const rows = [
      ["3,643", "Pyongyang", ""],
      ["16", "瀋陽", ""],
    ];
    expect(table(columns, rows, plainScreen(80))).toEqual([" Days  Place", "3,643  Pyongyang", "   16  瀋陽"]);
  });

  it("wraps the widest columns until it fits", () => {
    const rows = [["1", "Red Cross talks in Pyongyang", ""]];
    expect(table(columns, rows, plainScreen(20))).toEqual([
      "Days  Place",
      "   1  Red Cross",
      "      talks in",
      "      Pyongyang",
    ]);
  });

  it("keeps every row on one line where nobody looks", () => {
    expect(table(columns, [["1", "first line\nsecond line", ""]], plainScreen(Infinity))).toEqual([
      "Days  Place",
      "   1  first line  second line",
    ]);
  });

  it("puts the cells of a row one below the other where columns would be too narrow to read", () => {
    const many = [...["Days", "Place"].map((title) => ({ title })), { title: "From" }, { title: "To" }];
    const rows = [
      ["3,643", "Pyongyang", "2002-08-18-pyongyang", "2012-08-09-beijing"],
      ["16", "Shenyang", "2014-03-03-shenyang", ""],
    ];
    expect(table(many, rows, plainScreen(26))).toEqual([
      "Days: 3,643",
      "Place: Pyongyang",
      "From: 2002-08-18-pyongyang",
      "To: 2012-08-09-beijing",
      "",
      "Days: 16",
      "Place: Shenyang",
      "From: 2014-03-03-shenyang",
    ]);
  });

  it("breaks ids behind their hyphens", () => {
    expect(table([{ title: "Id" }], [["2002-08-18-pyongyang-summit"]], plainScreen(14))).toEqual([
      "Id",
      "2002-08-18-",
      "pyongyang-",
      "summit",
    ]);
    expect(table([{ title: "Id" }], [["01-27-pyongyang"]], plainScreen(8))).toEqual(["Id:", "01-27-", "pyongyan", "g"]);
  });

  it("narrows no column below ten columns of the screen, and stacks the cells before that", () => {
    const two = [{ title: "One" }, { title: "Two" }];
    const row = ["twelve chars", "twelve again"];
    expect(table(two, [row], plainScreen(22))[0]).toBe("One         Two");
    expect(table(two, [row], plainScreen(21))[0]).toBe("One: twelve chars");
  });

  it("has a heading also without rows", () => {
    expect(table(columns, [], plainScreen(80))).toEqual([""]);
  });

  it("fits every screen, whatever stands in it, and loses no letter", () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,6}$/),
      fc.constantFrom("朝鮮民主主義人民共和国赤十字会", "조선적십자회", "2014-03-03-shenyang", ""),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        fc.integer({ min: 40, max: 120 }),
        (rows, width) => {
          const lines = table(columns, rows, plainScreen(width));
          expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
          const letters = (text: string): string => [...text.replaceAll(/\s/g, "")].toSorted().join("");
          const shown = rows.flat().join("");
          const heads = columns
            .filter((_, index) => rows.some((row) => row[index] !== ""))
            .map(({ title }) => title)
            .join("");
          expect(letters(lines.join(""))).toBe(letters(shown + heads));
        },
      ),
    );
  });
});
