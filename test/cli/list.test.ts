import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { delimited, laidOut, listing, sortedBy, withColumns } from "../../src/cli/list.ts";
import { plainScreen } from "../../src/cli/screen.ts";

const items = [
  { name: "a", date: "2002-08", days: 1200, note: 'said "no", then\tyes\nand no' },
  { name: "b", date: "1959/1984", days: 16, note: undefined },
  { name: "c", date: "2000-03-13", days: undefined, note: "" },
];
const list = listing(items, [
  { name: "length", title: "Length", only: "text", align: "right", cell: ({ days }) => days },
  { name: "days", title: "Days", only: "data", align: "right", cell: ({ days }) => days },
  { name: "name", title: "Name", cell: ({ name }) => name },
  { name: "date", title: "Date", under: "name", cell: ({ date }) => date },
  { name: "note", title: "Note", only: "data", cell: ({ note }) => note },
]);

describe("a list", () => {
  it("is laid out with some columns below others, and without those for programs", () => {
    expect(laidOut(list, plainScreen(80))).toEqual([
      "Length  Name",
      " 1,200  a",
      "        2002-08",
      "    16  b",
      "        1959/1984",
      "        c",
      "        2000-03-13",
    ]);
    expect(laidOut(list, plainScreen(Infinity))[1]).toBe(" 1,200  a  2002-08");
  });

  it("breaks two dates only between them, and only where space is short", () => {
    const dates = listing(
      [
        "2002-08-18 to 2002-08-19",
        "1997-11-08/1997-11-14",
        "2012~/2014-03-03",
        "1959/1984",
        "2014-07-04/..",
        "Tokyo to Pyongyang",
        "2002/2004/2014-03",
      ],
      [{ name: "date", title: "Date", cell: (date) => date }],
    );
    expect(laidOut(dates, plainScreen(80))).toEqual([
      "Date",
      "2002-08-18 to",
      "2002-08-19",
      "1997-11-08/",
      "1997-11-14",
      "2012~/",
      "2014-03-03",
      "1959/1984",
      "2014-07-04/..",
      "Tokyo to Pyongyang",
      "2002/2004/2014-03",
    ]);
    expect(laidOut(dates, plainScreen(Infinity))).toHaveLength(8);
  });

  it("has a cell for every column in CSV and TSV, whatever is in it", () => {
    const rows = [
      ["days", "name", "date", "note"],
      ["1200", "a", "2002-08", items[0]?.note],
      ["16", "b", "1959/1984", ""],
      ["", "c", "2000-03-13", ""],
    ];
    expect(parse(delimited(list, "csv"))).toEqual(rows);
    const lines = delimited(list, "tsv").split("\n");
    expect(lines.slice(0, 2)).toEqual(["days\tname\tdate\tnote", '1200\ta\t2002-08\tsaid "no", then yes and no']);
    expect(lines.slice(0, -1).map((line) => line.split("\t").length)).toEqual([4, 4, 4, 4]);
  });

  it("has no cell that a spreadsheet would run as a formula, in CSV and TSV", () => {
    const texts = ["=1+1", "+1", "-1", "@A1", "＝1", "'quoted", "a=1", "", "\t=1"];
    const formulas = listing(texts, [
      { name: "text", title: "Text", cell: (text) => text },
      { name: "number", title: "Number", cell: () => -1 },
    ]);
    const guarded = ["'=1+1", "'+1", "'-1", "'@A1", "'＝1", "''quoted", "a=1", "", "'\t=1"];
    expect(parse(delimited(formulas, "csv"))).toEqual([["text", "number"], ...guarded.map((text) => [text, "-1"])]);
    expect(
      delimited(formulas, "tsv")
        .split("\n")
        .slice(1, -2)
        .map((line) => line.split("\t")[0]),
    ).toEqual(guarded.slice(0, -1));
  });

  it("is sorted by size, in time, and with empty cells last in either direction", () => {
    const names = (order: string) => sortedBy(list, order).rows.map((row) => row[2]);
    expect(names("days")).toEqual(["b", "a", "c"]);
    expect(names("days:desc")).toEqual(["a", "b", "c"]);
    expect(names("date")).toEqual(["b", "c", "a"]);
    expect(names("name:desc")).toEqual(["c", "b", "a"]);
  });

  it("has the columns that are asked for, side by side, in their order", () => {
    const some = withColumns(list, "date, days");
    expect(delimited(some, "csv").split("\n").slice(0, 2)).toEqual(["date,days", "2002-08,1200"]);
    expect(laidOut(some, plainScreen(80)).slice(0, 2)).toEqual(["Date         Days", "2002-08     1,200"]);
  });

  it("knows its columns", () => {
    expect(() => withColumns(list, "nmae")).toThrow('There is no column "nmae". Did you mean "name"?');
    expect(() => sortedBy(list, "length")).toThrow(
      'There is no column "length". Expected one of: days, name, date, note.',
    );
    expect(() => sortedBy(list, "days:up")).toThrow(
      '--sort: expected a column, or a column and :desc; found "days:up".',
    );
  });
});
