import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";
import Ajv from "ajv/dist/2020.js";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { read, utils } from "xlsx";

import * as formats from "../../src/formats/index.ts";
import * as parquet from "../../src/formats/parquet/index.ts";
import * as workbook from "../../src/formats/workbook/index.ts";
import { excerpt, findMeetings } from "../../src/index.ts";
import { checkDataset, datasetJsonSchema } from "../../src/schema/index.ts";
import { readRows } from "../formats/read-csv.ts";
import { type Case, describeCases, foreignWords, theRecord } from "./cases.ts";
import { secondDataset } from "./read.ts";

const { about, meetings, places, sources, vocabularies } = secondDataset;
const oslo = [theRecord(meetings, "2012-10-17-oslo")];
const bbc = theRecord(sources, "bbc-2012-10-oslo");

/** The rows of a file of CSV with an id. */
const rowsIn = (files: Readonly<Record<string, string>>, file: string, ...ids: readonly string[]) =>
  readRows(files[file] ?? "").filter(({ id }) => ids.includes(id ?? ""));

const places4326 = {
  oslo: { type: "Point", coordinates: [10.7461, 59.9127] },
  havana: { type: "Point", coordinates: [-82.383, 23.133] },
};

/** The properties of each entry of a calendar, as another program reads them. */
const entriesOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((entry) => ({
    uid: String(entry.getFirstPropertyValue("uid")),
    start: String(entry.getFirstPropertyValue("dtstart")),
    end: String(entry.getFirstPropertyValue("dtend")),
    stamp: String(entry.getFirstPropertyValue("dtstamp")),
    place: String(entry.getFirstPropertyValue("location")),
    categories: entry.getFirstProperty("categories")?.getValues(),
  }));

const opening = {
  uid: "2012-10-17-oslo@colombia-farc-talks",
  start: "2012-10-17",
  // The first day after the 18th.
  end: "2012-10-19",
  stamp: "2026-11-29T00:00:00Z",
  place: "Oslo",
  categories: ["Negotiating table", "Arrangements", "Agenda"],
};

/** The sheets of a workbook, as another program reads them. */
const sheetsIn = (bytes: Uint8Array) => {
  const { SheetNames, Sheets } = read(bytes.slice());
  return Object.fromEntries(
    SheetNames.map((name) => [name, utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1 })]),
  );
};

/** What DuckDB answers about Parquet files, which are in the folder of the question. */
async function askDuckDb(files: Readonly<Record<string, Uint8Array>>, ...questions: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "second-dataset-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const answers = [];
    for (const question of questions) {
      // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
      const answer = await connection.runAndReadAll(question.replaceAll(/'(?=[a-z-]+\.parquet')/g, `'${folder}/`));
      answers.push(answer.getRowObjectsJson());
    }
    connection.closeSync();
    return answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fileCases: Readonly<Record<formats.FileFormat, Case>> = {
  csv: [
    () => {
      const files = formats.toFiles(secondDataset, "csv");
      return {
        meetings: readRows(files["meetings.csv"] ?? "").length,
        words: rowsIn(files, "vocabularies.csv", "FARC-EP", "COP"),
        places: rowsIn(files, "places.csv", "norway", "oslo"),
        figures: rowsIn(files, "figures.csv", "persons-held-by-farc-2012-10-pais-libre"),
        files,
      };
    },
    {
      meetings: 39,
      words: [
        { vocabulary: "sides", id: "FARC-EP", label: "FARC-EP" },
        { vocabulary: "units", id: "COP", label: "Colombian pesos" },
      ],
      places: [
        { same_as_wikidata: "Q20", same_as_iso_alpha: "NOR", same_as_correlates_of_war: "385", same_as_geonames: "" },
        {
          names_en: "Oslo",
          names_es: "Oslo",
          names_pt_br: "",
          names_ar: "اوسلو",
          part_of: "norway",
          same_as_geonames: "3143244",
        },
      ],
      figures: [{ value: "", value_min: "400", value_max: "600", value_low: "400", value_best: "", value_high: "600" }],
    },
  ],
  datapackage: [
    () => JSON.parse(formats.toFiles(secondDataset, "datapackage")["datapackage.json"] ?? ""),
    {
      name: "colombia-farc-talks",
      title: "Talks between the Government of Colombia and the FARC-EP, 2012-2016",
      version: "0.1.0",
      licenses: [{ name: "CC-BY-4.0" }],
      resources: expect.arrayContaining([
        expect.objectContaining({
          name: "organizations",
          schema: expect.objectContaining({
            fields: expect.arrayContaining([
              expect.objectContaining({
                name: "side",
                categories: [
                  { value: "CO", label: "Government of Colombia" },
                  { value: "FARC-EP", label: "FARC-EP" },
                  { value: "other", label: "Other" },
                ],
              }),
            ]),
            foreignKeys: [{ fields: ["part_of"], reference: { fields: ["id"] } }],
          }),
        }),
      ]),
    },
  ],
  json: [
    () => {
      const written: unknown = JSON.parse(formats.toFiles(secondDataset, "json")["dataset.json"] ?? "");
      return { written, problems: checkDataset(written) };
    },
    { written: secondDataset, problems: [] },
  ],
  ndjson: [
    () => {
      const files = formats.toFiles(secondDataset, "ndjson");
      return { names: Object.keys(files).length, meetings: files["meetings.ndjson"]?.match(/^\{/gm)?.length, files };
    },
    // The two parts and the eleven collections.
    { names: 13, meetings: 39, files: { "about.json": expect.stringContaining('"colombia-farc-talks"') } },
  ],
  jsonld: [
    () => JSON.parse(formats.toFiles(secondDataset, "jsonld")["dataset.jsonld"] ?? ""),
    {
      "@context": { "@base": "urn:x-dataset:colombia-farc-talks" },
      "@graph": { length: 1 + 198 + 25 + 33 + 45 + 39 + 34 + 117 + 43 },
    },
  ],
  geojson: [
    () => {
      const files = formats.toFiles(secondDataset, "geojson");
      return [files["places.geojson"], files["meetings.geojson"]].map((text) => JSON.parse(text ?? ""));
    },
    [
      { type: "FeatureCollection", features: { length: 25 } },
      { type: "FeatureCollection", features: { length: 39 } },
    ],
  ],
  csl: [
    () => JSON.parse(formats.toFiles({ about, sources: [bbc] }, "csl")["sources.csl.json"] ?? ""),
    [{ id: "bbc-2012-10-oslo", type: "article-newspaper", "container-title": "BBC News", language: "en" }],
  ],
  bibtex: [() => formats.toFiles(secondDataset, "bibtex")["sources.bib"]?.match(/^@misc\{/gm)?.length, 198],
  ics: [
    () => entriesOf(formats.toFiles(secondDataset, "ics")["meetings.ics"] ?? ""),
    // One of the 39 meetings has no date.
    Object.assign(
      Array.from({ length: 38 }, () => expect.anything()),
      { 3: opening },
    ),
  ],
};

describeCases(
  "the functions of the formats",
  { ...formats, ...parquet, ...workbook },
  {
    citationOfDataset: [
      () => formats.citationOfDataset(about),
      "Talks between the Government of Colombia and the FARC-EP, 2012-2016: a sample dataset (version 0.1.0).",
    ],
    citationOfSource: [
      () => formats.citationOfSource(bbc),
      "BBC News, Colombia and Farc negotiators launch Norway peace talks (undated) http://www.bbc.com/news/world-latin-america-19994289",
    ],
    meetingsToGeoJson: [
      () => formats.meetingsToGeoJson([...oslo, theRecord(meetings, "2014-08-16-havana-victims")], { places }),
      {
        features: [
          { id: "2012-10-17-oslo", geometry: places4326.oslo, properties: { lastDay: "2012-10-18" } },
          // El Laguito has no coordinates of its own.
          { geometry: places4326.havana, properties: { placeName: "El Laguito", locatedAt: "havana" } },
        ],
      },
    ],
    placesToGeoJson: [
      () => formats.placesToGeoJson([theRecord(places, "oslo"), theRecord(places, "el-laguito")]),
      {
        features: [
          { id: "oslo", geometry: places4326.oslo, properties: { name: "Oslo" } },
          { id: "el-laguito", geometry: null, properties: { name: "El Laguito", partOf: "havana" } },
        ],
      },
    ],
    toBibtex: [
      () => formats.toBibtex([theRecord(sources, "farc-2012-08-26-general-agreement")]).split("\n"),
      expect.arrayContaining([
        "@misc{farc-2012-08-26-general-agreement,",
        "  title = {{Acuerdo General para la Mesa de Diálogos}},",
        "  date = {2013-01},",
        "  sourcetype = {armed-group},",
      ]),
    ],
    toCsl: [
      () => formats.toCsl([theRecord(sources, "farc-2012-08-26-general-agreement")]),
      [
        {
          type: "document",
          issued: { "date-parts": [[2013, 1]] },
          custom: { type: "armed-group", reliability: "low" },
        },
      ],
    ],
    toCsv: [
      () => formats.toCsv({ meetings: oslo }),
      {
        "meetings-topics.csv": "meeting,no,topic\r\n2012-10-17-oslo,1,arrangements\r\n2012-10-17-oslo,2,agenda\r\n",
        "meetings-history.csv": expect.stringContaining(
          "2012-10-17-oslo,1,planned,2012-09-04,2012-09-04,2012-09-04,2012-10-01/2012-10-15,2012-10-01,2012-10-15,",
        ),
      },
    ],
    toDataPackage: [
      () => JSON.parse(formats.toDataPackage({ about, meetings: oslo })["datapackage.json"]),
      {
        name: "colombia-farc-talks",
        resources: expect.arrayContaining([expect.objectContaining({ name: "meetings", path: "meetings.csv" })]),
      },
    ],
    toFiles: [
      () => formats.fileFormats.map((format) => Object.keys(formats.toFiles(secondDataset, format)).length > 0),
      Array(9).fill(true),
    ],
    toICalendar: [
      () => formats.toICalendar(oslo, { about, places, vocabularies, stamp: "2026-11-29" }).split("\r\n"),
      expect.arrayContaining([
        "PRODID:-//colombia-farc-talks//NONSGML colombia-farc-talks 0.1.0//EN",
        "UID:2012-10-17-oslo@colombia-farc-talks",
      ]),
    ],
    toJsonLd: [
      () => formats.toJsonLd({ about, vocabularies, places: [theRecord(places, "oslo")], meetings: oslo })["@graph"],
      [
        {
          "@type": "Dataset",
          name: "Talks between the Government of Colombia and the FARC-EP, 2012-2016",
          version: "0.1.0",
          inLanguage: ["en", "es", "pt-BR", "ar"],
          temporalCoverage: "2002-01-20/2019-08-20",
        },
        { "@id": "#places/oslo", sameAs: [{ "@id": "https://sws.geonames.org/3143244/" }] },
        {
          "@id": "#meetings/2012-10-17-oslo",
          keywords: ["Negotiating table", "Arrangements", "Agenda"],
          subEvent: [{ startDate: "2012-10-17" }, { startDate: "2012-10-18" }],
          "prov:wasInformedBy": { "@id": "#meetings/2012-02-23-havana" },
        },
      ],
    ],
    toNdjson: [() => formats.toNdjson(oslo), `${JSON.stringify(oslo[0])}\n`],
    toParquet: [
      () =>
        askDuckDb(
          parquet.toParquet(secondDataset),
          "SELECT count(*)::INT AS meetings FROM 'meetings.parquet'",
          "SELECT start, start_earliest, end_latest FROM 'meetings.parquet' WHERE id = '2014-12-02-havana'",
          "SELECT sum(value_low) AS low, sum(value_high) AS high FROM 'figures.parquet' WHERE indicator = 'farc-strength'",
          "SELECT decode(value) AS name FROM parquet_kv_metadata('places.parquet') WHERE decode(key) = 'name'",
        ),
      [
        [{ meetings: 39 }],
        [{ start: "2014-12-02?", end_latest: "2014-12-03" }],
        // 9,000, 9,200, 8,000, 11,000, 7,000 to 8,000, 8,000 and 7,000.
        [{ low: 59_200, high: 60_200 }],
        [{ name: "colombia-farc-talks" }],
      ],
    ],
    toWorkbook: [
      async () => sheetsIn(await workbook.toWorkbook(secondDataset)),
      {
        About: expect.arrayContaining([
          ["Title", "Talks between the Government of Colombia and the FARC-EP, 2012-2016"],
          ["Licence", "Creative Commons Attribution 4.0 (CC-BY-4.0)"],
          ["Covers", "2002-01-20/2019-08-20"],
        ]),
        // With a line of names.
        meetings: { length: 40 },
        vocabularies: expect.arrayContaining([["channels", "third-party", "With a third party", expect.any(String)]]),
      },
    ],
  },
);

describeCases(
  "the formats of toFiles",
  Object.fromEntries(formats.fileFormats.map((format) => [format, () => format])),
  fileCases,
);

it("knows every entry of the formats: a folder with an index is one", () => {
  const folders = readdirSync(path.resolve("src/formats"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(path.resolve("src/formats", name, "index.ts")));
  expect(folders.toSorted()).toEqual(["parquet", "workbook"]);
});

it.each(formats.fileFormats)("is written as %s without a word of this package's record", (format) => {
  const text = Object.values(formats.toFiles(secondDataset, format)).join("\n");
  expect(text).toMatch(/havana/i);
  expect(foreignWords(text)).toEqual([]);
});

it("is written as Parquet without a word of this package's record", async () => {
  const files = parquet.toParquet(secondDataset);
  const rows = await askDuckDb(
    files,
    ...Object.keys(files).flatMap((file) => [
      `SELECT * FROM '${file}'`,
      `SELECT decode(value) FROM parquet_kv_metadata('${file}')`,
    ]),
  );
  const text = JSON.stringify(rows);
  expect(text).toMatch(/havana/i);
  expect(foreignWords(text)).toEqual([]);
});

it("does not say in a workbook of a few meetings that it covers the time of the whole", async () => {
  const part = excerpt(secondDataset, findMeetings(meetings, { series: "renegotiation" }));
  const { About: rows = [] } = sheetsIn(await workbook.toWorkbook(part));
  expect(rows.map(([name]) => name)).not.toContain("Covers");
  expect(rows).toContainEqual(["Up to date as of", "2026-11-29"]);
  // In JSON-LD it is the time of its meetings.
  expect(formats.toJsonLd(part)["@graph"][0]?.["temporalCoverage"]).toMatch(/^2016-10-05\/2016-11-22$/);
});

it("is a dataset by the JSON Schema, words and all", () => {
  const ajv = new Ajv.Ajv2020({ strict: true, strictRequired: false, formats: { edtf: true, date: true, uri: true } });
  const check = ajv.compile(datasetJsonSchema);
  expect([check({ $schema: "schema.json", ...structuredClone(secondDataset) }), check.errors]).toEqual([true, null]);
  expect(check({ ...secondDataset, about: { ...about, coverage: { start: "2002/2019" } } })).toBe(false);
});
