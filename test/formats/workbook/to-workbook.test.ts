import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { read, utils } from "xlsx";

import { aboutThisDataset } from "../../../src/formats/about.ts";
import { tables } from "../../../src/formats/tables.ts";
import { toWorkbook } from "../../../src/formats/workbook/index.ts";
import { dataset } from "../../../src/index.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { place } from "../../builders.ts";
import { csvTables } from "../csv-tables.ts";

const about = { ...aboutThisDataset, version: "1.2.3" };

type Cells = readonly (readonly unknown[])[];

/** The cells of a workbook by sheet, as SheetJS reads them; null for an empty cell. */
function cellsIn(bytes: Uint8Array): Readonly<Record<string, Cells>> {
  // A copy, because SheetJS adds properties to what it reads.
  const { SheetNames, Sheets } = read(bytes.slice());
  return Object.fromEntries(
    SheetNames.map((name) => [
      name,
      utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, raw: true, defval: null }),
    ]),
  );
}

/** The CSV tables as sheets: the header, then each row. */
const csvCells = (records: Partial<Dataset>): Readonly<Record<string, Cells>> =>
  Object.fromEntries(
    csvTables(records).map(({ name, fields, rows }) => [name, [fields.map((field) => field.name), ...rows]]),
  );

const csv = csvTables(dataset);
const whole = await toWorkbook(dataset, about);

afterEach(() => {
  vi.useRealTimers();
});

describe("toWorkbook, in another program's eyes", () => {
  it("has the rows and the cells of the CSV tables, after the sheet About", () => {
    const { About: first, ...sheets } = cellsIn(whole);
    expect(first?.[0]).toEqual(["Title", aboutThisDataset.title, null, null]);
    expect(Object.keys(sheets)).toEqual(csv.map(({ name }) => name));
    expect(sheets["meetings"]).toHaveLength(dataset.meetings.length + 1);
    expect(sheets).toEqual(csvCells(dataset));
  });

  it("has text for every string and date, numbers for numbers, and no formula", () => {
    const { Sheets } = read(whole.slice(), { cellFormula: true });
    const kinds = { string: "s", date: "s", number: "n", integer: "n", boolean: "b" };
    for (const { name, fields } of csv) {
      const sheet = Sheets[name] ?? {};
      const cells = Object.entries(sheet).filter(([address]) => /^[A-Z]+([2-9]|\d\d+)$/.test(address));
      const wrong = cells.filter(([address, cell]) => {
        const field = fields[utils.decode_cell(address).c];
        return cell.f !== undefined || cell.t !== kinds[field?.type ?? "string"];
      });
      expect(wrong).toEqual([]);
    }
  });

  it("keeps the header of every table in view", () => {
    const files = unzipSync(whole);
    const sheets = Object.keys(files).filter((file) => /^xl\/worksheets\/sheet\d+\.xml$/.test(file));
    expect(sheets).toHaveLength(csv.length + 1);
    const isFrozen = (file: string): boolean =>
      /<pane ySplit="1" [^>]*state="frozen"/.test(strFromU8(files[file] ?? new Uint8Array()));
    expect(sheets.filter((file) => !isFrozen(file))).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("says in About what it is, how to cite it, and what every column means", () => {
    const rows = cellsIn(whole)["About"] ?? [];
    const said = new Map(rows.map(([name, text]) => [name, text]));
    expect(said.get("Licence")).toBe(
      "Creative Commons Attribution 4.0 (CC-BY-4.0): https://creativecommons.org/licenses/by/4.0/",
    );
    expect(said.get("How to cite")).toBe(
      `${aboutThisDataset.title} (japan-dprk-talks), version 1.2.3, ${aboutThisDataset.homepage}`,
    );
    const start = rows.findIndex(([name]) => name === "Sheet");
    const columns = rows.slice(start + 1);
    expect(columns.map(([sheet, column]) => `${String(sheet)}.${String(column)}`)).toEqual(
      csv.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`)),
    );
    expect(columns.filter(([, , title, meaning]) => !title || !String(meaning).endsWith("."))).toEqual([]);
  });

  it("brings any string through", async () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, unit: "binary" }),
      fc.constantFrom(
        "=1+1",
        "'a",
        " a ",
        "a\r\nb\rc",
        "_x000D_",
        "_x005F_",
        "constructor",
        "__proto__",
        "\uFFFD\uFFFE",
      ),
      fc.string({ minLength: 1, unit: fc.constantFrom(..."_x0dDa\ud800\r\n\t<&\"'>") }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(text, { minLength: 1 }), async (aliases) => {
        const sheets = cellsIn(await toWorkbook({ places: [place({ id: "p", aliases })] }, about));
        expect(sheets["places-aliases"]?.slice(1).map(([, , alias]) => alias)).toEqual(aliases);
      }),
    );
  });

  it("has a header alone where there are no records, and About alone where no collection is given", async () => {
    const { About: _, ...sheets } = cellsIn(await toWorkbook({ openQuestions: [] }, about));
    expect(sheets).toEqual(csvCells({ openQuestions: [] }));
    const alone = cellsIn(await toWorkbook({}, { name: "mine", title: "Mine" }));
    expect(Object.keys(alone)).toEqual(["About"]);
    expect(alone["About"]?.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ["Title", "Mine"],
      ["How to cite", "Mine (mine)"],
    ]);
  });
});

describe("toWorkbook", () => {
  it("writes the same bytes for the same records, at any time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2030-05-06T07:08:09Z") });
    expect(await toWorkbook(dataset, about)).toEqual(whole);
  });

  it("refuses a string that is too long for a cell, and says where it is", async () => {
    const write = (length: number) =>
      toWorkbook({ places: [place({ id: "p" }), place({ id: "q", note: "a".repeat(length) })] }, about);
    expect(cellsIn(await write(32_767))["places"]).toHaveLength(3);
    await expect(write(32_768)).rejects.toThrow(
      'A cell of Excel has at most 32767 characters, and the string in the sheet "places", column "note", row 3 has 32768. Shorten it, or use CSV or Parquet.',
    );
    await expect(toWorkbook({}, { ...about, description: "a".repeat(32_768) })).rejects.toThrow('the sheet "About"');
  });

  it("refuses a table that has too many rows for a sheet", async () => {
    const aliases = Array.from({ length: 1_048_576 }, () => "a");
    await expect(toWorkbook({ places: [place({ id: "p", aliases })] }, about)).rejects.toThrow(
      "A sheet of Excel has at most 1048575 rows below its header, and places-aliases has 1048576.",
    );
  });

  it("has room for the name of every table", () => {
    const names = (table: (typeof tables)["places"]): readonly string[] => [
      table.name,
      ...table.lists.flatMap((list) => names(list.table)),
    ];
    expect(Object.values(tables).flatMap(names)).toContain("meetings-delegations-members");
    expect(
      Object.values(tables)
        .flatMap(names)
        .filter((name) => name.length > 31),
    ).toEqual([]);
  });
});
