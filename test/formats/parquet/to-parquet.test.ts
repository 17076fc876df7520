import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { citationOfDataset } from "../../../src/formats/citation.ts";
import { toParquet } from "../../../src/formats/parquet/index.ts";
import { about as ours, dataset } from "../../../src/index.ts";
import type { About } from "../../../src/model/about.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Source } from "../../../src/model/source.ts";
import { vocabularyNames } from "../../../src/model/vocabularies.ts";
import { figure, meeting, place, source } from "../../builders.ts";
import { csvTables } from "../csv-tables.ts";

const directory = mkdtempSync(path.join(tmpdir(), "parquet-"));
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => {
  connection.closeSync();
  rmSync(directory, { recursive: true, force: true });
});

const about = { ...ours, version: "1.2.3" };

type Rows = readonly Readonly<Record<string, unknown>>[];

const query = async (sql: string): Promise<Rows> => (await connection.runAndReadAll(sql)).getRowObjectsJson();

/** What DuckDB finds in the files, by the name of each table. */
async function read(records: Partial<Dataset>, ask = (file: string) => `SELECT * FROM '${file}'`) {
  const tables: Record<string, Rows> = {};
  for (const [name, bytes] of Object.entries(toParquet({ about, ...records }))) {
    const file = path.join(directory, name);
    writeFileSync(file, bytes);
    // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
    tables[name.replace(".parquet", "")] = await query(ask(file));
  }
  return tables;
}

const csv = csvTables(dataset);

describe("toParquet, in DuckDB's eyes", () => {
  it("has the rows and the cells of the CSV tables", async () => {
    const tables = await read(dataset);
    expect(tables["meetings"]).toHaveLength(dataset.meetings.length);
    const cells = Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => Object.values(row))]);
    expect(cells).toEqual(csv.map(({ name, rows }) => [name, rows]));
  });

  it("has the type of each column that the data package states", async () => {
    const types = { string: "VARCHAR", number: "DOUBLE", integer: "INTEGER", boolean: "BOOLEAN", date: "DATE" };
    const described = await read(dataset, (file) => `DESCRIBE SELECT * FROM '${file}'`);
    const found = Object.entries(described).map(([name, columns]) => [
      name,
      columns.map(({ column_name, column_type }) => [column_name, column_type]),
    ]);
    expect(found).toEqual(
      csv.map(({ name, fields }) => [name, fields.map((field) => [field.name, types[field.type]])]),
    );
  });

  it("keeps an uncertain date as it is, with its first and last day, and the bounds of a figure", async () => {
    const { meetings, figures } = await read({
      meetings: [meeting({ id: "m", start: "1959-12~" }), meeting({ id: "n", start: "../1969-12-31" })],
      figures: [
        figure({ id: "f", indicator: "i", value: { min: 1, max: 2.5 }, qualifier: "exact" }),
        figure({ id: "g", indicator: "i", value: 12, qualifier: "more-than" }),
      ],
    });
    expect(meetings).toMatchObject([
      { start: "1959-12~", start_earliest: "1959-12-01", start_latest: "1959-12-31" },
      { start: "../1969-12-31", start_earliest: null, start_latest: "1969-12-31" },
    ]);
    expect(figures).toMatchObject([
      { value: null, value_low: 1, value_best: null, value_high: 2.5 },
      { value: 12, value_low: 12, value_best: null, value_high: null },
    ]);
  });

  it("changes no string, whatever a spreadsheet would make of it", async () => {
    const note = "=1+1\r\n'日朝\t\0";
    const { places } = await read({ places: [place({ id: "p", note })] });
    expect(places).toMatchObject([{ id: "p", note }]);
  });

  it("has an empty cell for a field that a record does not have, even if it is required", async () => {
    const { publisher: _, ...rest } = source({ id: "s" });
    // Cast: a record from JavaScript that nobody has checked.
    const { sources } = await read({ sources: [rest as Source] });
    expect(sources).toMatchObject([{ id: "s", publisher: null, published: null }]);
  });

  it("gives whole numbers eight bytes where one of them needs more than four", async () => {
    const sized = (size: number) =>
      meeting({ id: `m${size}`, delegations: [{ side: "JP", capacity: "party", members: [], size }] });
    const sizes = [2_147_483_647, 2_147_483_648, Number.MAX_SAFE_INTEGER];
    const meetings = [
      ...sizes.map(sized),
      meeting({ id: "n", delegations: [{ side: "JP", capacity: "party", members: [] }] }),
    ];
    const ask = (file: string) =>
      file.includes("delegations.") ? `SELECT typeof(size) AS type, size FROM '${file}'` : "SELECT 1";
    const found = async (...some: typeof meetings) => (await read({ meetings: some }, ask))["meetings-delegations"];
    expect(await found(sized(2_147_483_647))).toEqual([{ type: "INTEGER", size: 2_147_483_647 }]);
    expect(await found(...meetings)).toEqual([...sizes.map(String), null].map((size) => ({ type: "BIGINT", size })));
  });

  it("has a table without rows where there are no records, and none for a collection that is not given", async () => {
    expect(await read({ openQuestions: [] })).toEqual({
      "open-questions": [],
      "open-questions-tried": [],
      "open-questions-about": [],
      "open-questions-sources": [],
    });
    expect(toParquet({ about })).toEqual({});
  });

  it("has the words of the dataset as a table", async () => {
    const { vocabularies } = await read(dataset);
    expect(vocabularies).toEqual(
      vocabularyNames.flatMap((vocabulary) =>
        dataset.vocabularies[vocabulary].map((word) => ({ vocabulary, ...word })),
      ),
    );
  });

  it("has a column of names for each language", async () => {
    const { places } = await read({
      about: { name: "mine", title: "Mine", languages: ["en"] },
      places: [place({ id: "p", names: { es: "Pekín", "zh-Hant": "北京" } })],
    });
    expect(places).toMatchObject([{ names_en: null, names_es: "Pekín", names_zh_hant: "北京" }]);
  });

  it("says in each file what it is from", async () => {
    const said = async (whole: About) => {
      const { places } = await read({ about: whole, places: [] }, (file) => {
        const text = "decode(key) AS key, decode(value) AS value";
        return `SELECT ${text} FROM parquet_kv_metadata('${file}')`;
      });
      return Object.fromEntries(places?.map(({ key, value }) => [key, value]) ?? []);
    };
    expect(await said(about)).toEqual({
      name: "japan-dprk-talks",
      title: about.title,
      version: "1.2.3",
      license: "https://creativecommons.org/licenses/by/4.0/",
      homepage: about.homepage,
      citation: citationOfDataset(about),
    });
    expect(await said({ name: "mine", title: "Mine", license: { name: "CC0-1.0" }, citation: "Us: Mine." })).toEqual({
      name: "mine",
      title: "Mine",
      license: "CC0-1.0",
      citation: "Us: Mine.",
    });
  });
});

it("writes the same bytes for the same records", () => {
  const twice = [toParquet(dataset), toParquet(dataset)];
  expect(twice[0]).toEqual(twice[1]);
});
