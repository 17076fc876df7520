import { describe, expect, it } from "vitest";

import { toCsv, toDataPackage, toFiles, toICalendar, toJsonLd } from "../../src/formats/index.ts";
import { toParquet } from "../../src/formats/parquet/index.ts";
import { toWorkbook } from "../../src/formats/workbook/index.ts";
import { about, dataset, meetings } from "../../src/index.ts";

// Cast: what a caller in JavaScript can pass.
const anything = (value: unknown) => value as never;

describe("a format", () => {
  it.each([
    ["toDataPackage", toDataPackage],
    ["toJsonLd", toJsonLd],
    ["toParquet", toParquet],
    ["toFiles", (records: never) => toFiles(records, "csv")],
  ])("%s refuses what is not { about, … }", (name, write) => {
    for (const wrong of [undefined, null, "a", meetings, { meetings }, 7])
      expect(() => write(anything(wrong))).toThrow(`${name} expects { about, meetings, … }, not`);
    expect(() => write(anything({ about, meeting: [] }))).toThrow(
      `${name} knows no collection "meeting". Did you mean "meetings"?`,
    );
    expect(() => write(anything({ $schema: "./dataset.schema.json", about, places: [] }))).not.toThrow();
    expect(() => write(anything({ about, meetings: [undefined] }))).toThrow(
      `${name} expects a list of meetings; item 0 is undefined.`,
    );
  });

  it("refuses the same in a workbook", async () => {
    await expect(toWorkbook(anything(meetings))).rejects.toThrow(
      "toWorkbook expects { about, meetings, … }, not a list.",
    );
  });

  it("of CSV needs no word about the dataset, but records by collection", () => {
    expect(() => toCsv(anything(meetings))).toThrow(
      "toCsv expects collections by name, such as { meetings }, not a list.",
    );
    expect(() => toCsv(anything({ meeting: [] }))).toThrow('Did you mean "meetings"?');
    expect(Object.keys(toCsv({}))).toEqual([]);
  });

  it("of a calendar refuses what would break the file", () => {
    expect(() => toICalendar(anything(dataset), { about, stamp: "2026-01-01" })).toThrow('Pass its "meetings".');
    expect(() => toICalendar(meetings, anything({ stamp: "2026-01-01" }))).toThrow("toICalendar expects options with");
    expect(() => toICalendar(meetings, anything(undefined))).toThrow("toICalendar expects options with");
    expect(() => toICalendar(meetings, { about, stamp: anything("hello") })).toThrow("'hello' is not a");
    expect(() => toICalendar(meetings, { about, stamp: "2026-12-45" })).toThrow("2026-12-45");
  });
});
