import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { read, utils } from "xlsx";

import { citationOfDataset } from "../../../src/formats/citation.ts";
import { type Table, tablesFor, vocabulariesTable } from "../../../src/formats/tables.ts";
import { toWorkbook } from "../../../src/formats/workbook/index.ts";
import { about as ours, type Dataset, dataset as record, excerpt } from "../../../src/index.ts";
import type { About } from "../../../src/model/about.ts";
import { vocabularyNames } from "../../../src/model/vocabularies.ts";
import { place } from "../../builders.ts";
import { csvTables } from "../csv-tables.ts";

const about = { ...ours, version: "1.2.3" };
/** A part of the record with records of every collection. */
const dataset: Dataset = excerpt(record, record.meetings.slice(100, 130));

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
let whole: Awaited<ReturnType<typeof toWorkbook>>;

beforeAll(async () => {
  whole = await toWorkbook({ ...dataset, about });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("toWorkbook, in another program's eyes", () => {
  it("has the rows and the cells of the CSV tables, after the sheet About", () => {
    const { About: first, ...sheets } = cellsIn(whole);
    expect(first?.[0]).toEqual(["Title", about.title, null, null]);
    expect(Object.keys(sheets)).toEqual(csv.map(({ name }) => name));
    expect(sheets["meetings"]).toHaveLength(dataset.meetings.length + 1);
    expect(sheets).toEqual(csvCells(dataset));
  });

  it("has all of the record", async () => {
    const { About: _, ...sheets } = cellsIn(await toWorkbook(record));
    expect(sheets).toEqual(csvCells(record));
  });

  it("has columns that are wide enough for text, and for the name of a column of numbers", () => {
    const files = unzipSync(whole);
    for (const [index, { name, fields }] of csv.entries()) {
      const xml = strFromU8(files[`xl/worksheets/sheet${index + 2}.xml`] ?? new Uint8Array());
      const widths = [...xml.matchAll(/<col [^>]*width="(\d+)/g)].map(([, width]) => Number(width));
      const expected = fields.map((field) => (field.type === "string" ? 28 : Math.max(12, field.name.length + 2)));
      expect({ name, widths }).toEqual({ name, widths: expected });
    }
  });

  it("is in a font that every program has", () => {
    const styles = strFromU8(unzipSync(whole)["xl/styles.xml"] ?? new Uint8Array());
    expect(styles).toContain('<font><name val="Calibri"/><sz val="11"/>');
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
    expect([...said].slice(0, 9)).toEqual([
      ["Title", about.title],
      ["Description", about.description],
      ["Version", "1.2.3"],
      ["Licence", "Creative Commons Attribution 4.0 (CC-BY-4.0)"],
      ["Licence text", "https://creativecommons.org/licenses/by/4.0/"],
      ["Publisher", about.publisher?.title],
      ["Covers", "1945/.."],
      ["Up to date as of", about.coverage?.cutOff],
      ["How to cite", citationOfDataset(about)],
    ]);
    expect(said.get("Homepage")).toBe(about.homepage);
    expect(said.get("Sheets")).toMatch(/^The sheet "vocabularies" explains the words\./);
    const start = rows.findIndex(([name]) => name === "Sheet");
    const columns = rows.slice(start + 1);
    expect(columns.map(([sheet, column]) => `${String(sheet)}.${String(column)}`)).toEqual(
      csv.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`)),
    );
    expect(columns.filter(([, , title, meaning]) => !title || !String(meaning).endsWith("."))).toEqual([]);
  });

  it("has room for the text of About, and a blank row before the columns", () => {
    const rows = cellsIn(whole)["About"] ?? [];
    expect(rows[rows.findIndex(([name]) => name === "Sheet") - 1]).toEqual([null, null, null, null]);
    const xml = strFromU8(unzipSync(whole)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect([...xml.matchAll(/<col [^>]*width="(\d+)/g)].map(([, width]) => Number(width))).toEqual([32, 60, 28, 100]);
    const styles = strFromU8(unzipSync(whole)["xl/styles.xml"] ?? new Uint8Array());
    expect(styles).toMatch(
      /<alignment [^>]*vertical="top"[^>]*wrapText="1"|<alignment [^>]*wrapText="1"[^>]*vertical="top"/,
    );
  });

  it("says in About only what the dataset states", async () => {
    const mine: About = {
      name: "mine",
      title: "Mine",
      license: { name: "CC0-1.0" },
      coverage: { end: "2016-11-24" },
      citation: "A group: Mine.",
    };
    const { About: rows = [] } = cellsIn(await toWorkbook({ about: mine }));
    expect(rows.slice(0, 5).map((row) => row.slice(0, 2))).toEqual([
      ["Title", "Mine"],
      ["Licence", "CC0-1.0"],
      ["Covers", "../2016-11-24"],
      ["How to cite", "A group: Mine."],
      ["Sheets", expect.any(String)],
    ]);
  });

  it("has the words of the dataset on a sheet of their own, before the collections", async () => {
    const { About: _, ...sheets } = cellsIn(whole);
    const [first] = Object.keys(sheets);
    expect(first).toBe("vocabularies");
    expect(sheets["vocabularies"]).toEqual([
      ["vocabulary", "id", "label", "definition"],
      ...vocabularyNames.flatMap((name) =>
        dataset.vocabularies[name].map(({ id, label, definition }) => [name, id, label, definition]),
      ),
    ]);
    const sides = [{ id: "M23", label: "The M23", definition: "The movement, and its allies." }];
    const own = { ...dataset.vocabularies, sides };
    const { vocabularies } = cellsIn(await toWorkbook({ about, vocabularies: own }));
    expect(vocabularies?.[1]).toEqual(["sides", "M23", "The M23", "The movement, and its allies."]);
    expect(Object.keys(cellsIn(await toWorkbook({ about, places: [] })))).not.toContain("vocabularies");
  });

  it("has a column of names for each language", async () => {
    const languages = { ...about, languages: ["pt-BR"] };
    const places = [place({ id: "p", names: { es: "Pekín", "zh-Hant": "北京" } })];
    const { places: cells } = cellsIn(await toWorkbook({ about: languages, places }));
    expect(cells?.map((row) => row.slice(0, 4))).toEqual([
      ["id", "names_pt_br", "names_es", "names_zh_hant"],
      ["p", null, "Pekín", "北京"],
    ]);
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
        const sheets = cellsIn(await toWorkbook({ about, places: [place({ id: "p", aliases })] }));
        expect(sheets["places-aliases"]?.slice(1).map(([, , alias]) => alias)).toEqual(aliases);
      }),
    );
  });

  it("has a header alone where there are no records, and About alone where no collection is given", async () => {
    const { About: _, ...sheets } = cellsIn(await toWorkbook({ about, openQuestions: [] }));
    expect(sheets).toEqual(csvCells({ openQuestions: [] }));
    const alone = cellsIn(await toWorkbook({ about: { name: "mine", title: "Mine" } }));
    expect(Object.keys(alone)).toEqual(["About"]);
    expect(alone["About"]?.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ["Title", "Mine"],
      ["How to cite", "Mine (mine)."],
    ]);
  });
});

describe("toWorkbook", () => {
  it("writes the same bytes for the same records, at any time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2030-05-06T07:08:09Z") });
    expect(await toWorkbook({ ...dataset, about })).toEqual(whole);
  });

  it("refuses a string that is too long for a cell, and says where it is", async () => {
    const write = (length: number) =>
      toWorkbook({ about, places: [place({ id: "p" }), place({ id: "q", note: "a".repeat(length) })] });
    expect(cellsIn(await write(32_767))["places"]).toHaveLength(3);
    await expect(write(32_768)).rejects.toThrow(
      'A cell of Excel has at most 32767 characters, and the string in the sheet "places", column "note", row 3 has 32768. Shorten it, or use CSV or Parquet.',
    );
    await expect(toWorkbook({ about: { ...about, description: "a".repeat(32_768) } })).rejects.toThrow(
      'the sheet "About"',
    );
  });

  it("refuses a table that has too many rows for a sheet", async () => {
    const aliases = Array.from({ length: 1_048_576 }, () => "a");
    await expect(toWorkbook({ about, places: [place({ id: "p", aliases })] })).rejects.toThrow(
      "A sheet of Excel has at most 1048575 rows below its header, and places-aliases has 1048576.",
    );
  });

  it("has room for the name of every table", () => {
    const every = (table: Table): readonly Table[] => [table, ...table.lists.flatMap((list) => every(list.table))];
    const names = [vocabulariesTable, ...Object.values(tablesFor(["en"])).flatMap(every)].map(({ name }) => name);
    expect(names).toContain("meetings-delegations-members");
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  });
});
