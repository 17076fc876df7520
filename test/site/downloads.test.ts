import { readFileSync } from "node:fs";
import path from "node:path";

import { parse } from "csv-parse/sync";
import { collectionNames, dataset, fileNameOf, type CollectionName } from "japan-dprk-talks";
import { toFiles } from "japan-dprk-talks/formats";
import { checkDataset } from "japan-dprk-talks/schema";
import { expect, test } from "vitest";

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

test("each indicator has a table with a row for each of its figures, and says what the table is", () => {
  for (const { id } of dataset.indicators) {
    const rows: unknown[] = parse(contents(`v1/indicators/${id}.csv`), { columns: true });
    const own = dataset.figures.filter(({ indicator }) => indicator === id);
    expect(rows.map((row) => Object(row).id)).toEqual(own.map((figure) => figure.id));
    const about: unknown = JSON.parse(contents(`v1/indicators/${id}.metadata.json`));
    expect(about).toMatchObject({ indicator: plain(dataset.indicators.find((one) => one.id === id)) });
  }
});

test("each record has a file with the record itself", () => {
  const found = files().filter((file) => file.startsWith("v1/records/"));
  const expected = collectionNames.flatMap((collection: CollectionName) =>
    dataset[collection].map(({ id }) => `v1/records/${fileNameOf(collection)}/${id}.json`),
  );
  expect(found.toSorted()).toEqual(expected.toSorted());
  const shenyang: unknown = JSON.parse(contents("v1/records/meetings/2014-03-03-shenyang.json"));
  expect(shenyang).toMatchObject({ record: { id: "2014-03-03-shenyang", channel: "red-cross" } });
});

test.each(["timeline", "silences", "remains", "tracing"])("the chart %s is the same as a table and as JSON", (id) => {
  const rows: unknown = parse(contents(`v1/charts/${id}.csv`), { columns: true });
  const objects: unknown = JSON.parse(contents(`v1/charts/${id}.json`));
  const texts = (objects as Record<string, unknown>[]).map((row) =>
    // Cast: a list of rows, as the next line compares.
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])),
  );
  expect(rows).toEqual(texts);
});
