import { readFileSync } from "node:fs";
import path from "node:path";

import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { collectionNames, dataset, fileNameOf, type CollectionName } from "japan-dprk-talks";
import { toFiles } from "japan-dprk-talks/formats";
import { checkDataset } from "japan-dprk-talks/schema";
import { expect, test } from "vitest";
import { read as readWorkbook, utils } from "xlsx";

import { files, folder } from "./built-site.ts";

const contents = (file: string): string => readFileSync(path.join(folder, file), "utf8");
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("the dataset at its address is the library's, and valid", () => {
  const read: unknown = JSON.parse(contents("v1/dataset.json"));
  expect(read).toEqual(plain(dataset));
  expect(checkDataset(read)).toEqual([]);
});

test.each(collectionNames)("%s are the same as JSON and as NDJSON", (collection) => {
  const name = fileNameOf(collection);
  expect(JSON.parse(contents(`v1/${name}.json`))).toEqual(plain(dataset[collection]));
  const lines = contents(`v1/${name}.ndjson`).trimEnd().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(plain(dataset[collection]));
});

/** JSON as its values: the built records have their fields in another order than the sources. */
const valuesOf = (text: string): unknown => (text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text);

test.each(["datapackage", "jsonld", "geojson", "csl", "bibtex", "ics"] as const)(
  "%s files are the library's",
  (format) => {
    for (const [name, text] of Object.entries(toFiles(dataset, format)))
      expect(valuesOf(contents(`v1/${name}`))).toEqual(valuesOf(text));
  },
);

const rowsOfCsv = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(contents(file), { columns: true });

/** The rows of a Parquet file. */
async function rowsOfParquet(file: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { buffer, byteOffset, byteLength } = readFileSync(path.join(folder, file));
  return await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer }); // Cast: Node's files are in memory of their own.
}

/** The rows of a sheet. */
const rowsOfSheet = (file: string, sheet: string): readonly Readonly<Record<string, unknown>>[] => {
  const book = readWorkbook(readFileSync(path.join(folder, file)));
  const found = book.Sheets[sheet];
  if (found === undefined) throw new Error(`${file} has no sheet "${sheet}".`);
  return utils.sheet_to_json(found, { defval: "" });
};

/** A row as text, as CSV has it. */
const asText = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? "")]));

test("each indicator has a table with a row for each of its figures, and says what the table is", async () => {
  const check = async ({ id }: (typeof dataset.indicators)[number]): Promise<void> => {
    const own = dataset.figures.filter(({ indicator }) => indicator === id);
    const ids = own.map((figure) => figure.id);
    const numbers = own.map(({ value, qualifier }) =>
      typeof value === "number" && ["exact", "about"].includes(qualifier) ? value : undefined,
    );
    expect(rowsOfCsv(`v1/indicators/${id}.csv`).map((row) => row["id"])).toEqual(ids);
    const parquet = await rowsOfParquet(`v1/indicators/${id}.parquet`);
    expect(parquet.map((row) => row["id"])).toEqual(ids);
    expect(parquet.map((row) => row["value_best"] ?? undefined)).toEqual(numbers);
    const sheet = rowsOfSheet(`v1/indicators/${id}.xlsx`, "figures");
    expect(sheet.map((row) => row["id"])).toEqual(ids);
    expect(sheet.map((row) => (row["value_best"] === "" ? undefined : row["value_best"]))).toEqual(numbers);
    expect(JSON.parse(contents(`v1/indicators/${id}.json`))).toMatchObject({ figures: plain(own) });
    const about: unknown = JSON.parse(contents(`v1/indicators/${id}.metadata.json`));
    expect(about).toMatchObject({ indicator: plain(dataset.indicators.find((one) => one.id === id)) });
  };
  await Promise.all(dataset.indicators.map(check));
});

test.each(collectionNames)("%s are the same as CSV, Parquet and Excel", async (collection) => {
  const name = fileNameOf(collection);
  const ids = dataset[collection].map(({ id }) => id);
  expect(rowsOfCsv(`v1/${name}.csv`).map((row) => row["id"])).toEqual(ids);
  expect((await rowsOfParquet(`v1/${name}.parquet`)).map((row) => row["id"])).toEqual(ids);
  expect(rowsOfSheet(`v1/${name}.xlsx`, name).map((row) => row["id"])).toEqual(ids);
  expect(rowsOfSheet("v1/dataset.xlsx", name).map((row) => row["id"])).toEqual(ids);
});

test("each record has a file with the record itself, and one with its row in the table of its collection", () => {
  const found = files().filter((file) => file.startsWith("v1/records/"));
  const expected = collectionNames.flatMap((collection: CollectionName) =>
    dataset[collection].flatMap(({ id }) =>
      ["json", "csv"].map((format) => `v1/records/${fileNameOf(collection)}/${id}.${format}`),
    ),
  );
  expect(found.toSorted()).toEqual(expected.toSorted());
  for (const collection of collectionNames) {
    const name = fileNameOf(collection);
    const table = rowsOfCsv(`v1/${name}.csv`);
    dataset[collection].forEach((record, index) => {
      const { record: own }: { record: unknown } = JSON.parse(contents(`v1/records/${name}/${record.id}.json`));
      expect(own).toEqual(plain(record));
      expect(rowsOfCsv(`v1/records/${name}/${record.id}.csv`)).toEqual([table[index]]);
    });
  }
});

const charts = files().flatMap((file) => /^v1\/(charts\/.+)\.metadata\.json$/.exec(file)?.[1] ?? []);

test("every chart of its own, career and row of meetings has files", () => {
  expect(charts).toEqual(
    expect.arrayContaining(
      ["timeline", "silences", "remains", "tracing", "venues", "network"].map((id) => `charts/${id}`),
    ),
  );
  expect(charts.filter((id) => id.startsWith("charts/delegates/"))).toHaveLength(dataset.delegates.length);
  expect(charts).toContain("charts/rows/red-cross-talks");
});

test("a chart has the same rows as CSV, JSON, Parquet and Excel", async () => {
  const check = async (id: string): Promise<void> => {
    const objects: readonly Readonly<Record<string, unknown>>[] = JSON.parse(contents(`v1/${id}.json`));
    const texts = objects.map(asText);
    expect(texts.length).toBeGreaterThan(0);
    expect(rowsOfCsv(`v1/${id}.csv`)).toEqual(texts);
    expect((await rowsOfParquet(`v1/${id}.parquet`)).map(asText)).toEqual(texts);
    expect(rowsOfSheet(`v1/${id}.xlsx`, "Data").map(asText)).toEqual(texts);
  };
  await Promise.all(charts.map(check));
});
