import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";
import { check } from "@placemarkio/check-geojson";
import { Ajv } from "ajv";
import { Package } from "datapackage";
import fc from "fast-check";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { read as readWorkbook, utils } from "xlsx";

import { toParquet } from "../../src/formats/parquet/index.ts";
import { toFiles } from "../../src/formats/to-files.ts";
import { toICalendar } from "../../src/formats/to-icalendar.ts";
import { toWorkbook } from "../../src/formats/workbook/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { collectionNames, fileNameOf } from "../../src/model/ids.ts";
import { oddDataset } from "../arbitraries.ts";
import { folderWith } from "../cli/folder.ts";
import { cases } from "../property-runs.ts";
import { csvTables } from "./csv-tables.ts";
import { forVersion1 } from "./for-version-1.ts";
import { brokenRules } from "./icalendar-rules.ts";
import profile from "./profiles/datapackage-2.0.json" with { type: "json" };
import { readBibtex, readCsl } from "./read-citations.ts";
import { readCsv } from "./read-csv.ts";

/** Tries a format with datasets that `validate` accepts, full of what is hard to write or to read. */
const each = (numRuns: number, property: (dataset: Dataset) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(oddDataset, async (dataset) => {
      await property(dataset);
    }),
    // A dataset would take minutes to shrink; the report has the seed and the dataset.
    { ...cases(numRuns), endOnFailure: true },
  );

const languagesIn = ({ places, organizations, delegates }: Dataset): readonly string[] => [
  ...new Set([...places, ...organizations, ...delegates].flatMap(({ names }) => Object.keys(names))),
];

describe("any dataset that validate accepts comes out whole of", () => {
  it("JSON and NDJSON", async () => {
    await each(30, (dataset) => {
      expect(JSON.parse(toFiles(dataset, "json")["dataset.json"] ?? "")).toEqual(dataset);
      const files = toFiles(dataset, "ndjson");
      for (const name of collectionNames) {
        const lines = (files[`${fileNameOf(name)}.ndjson`] ?? "").split("\n").slice(0, -1);
        expect(lines.map((line) => JSON.parse(line))).toEqual(dataset[name]);
      }
    });
  });

  it("CSV", async () => {
    await each(30, (dataset) => {
      const { about: _about, ...records } = dataset;
      expect(readCsv(toFiles(dataset, "csv"), languagesIn(dataset))).toEqual(records);
    });
  });

  it("a data package, which fits the profile of version 2 and whose tables another program reads", async () => {
    const isPackage = new Ajv({ strict: false, validateFormats: false }).compile(profile);
    await each(2, async (dataset) => {
      const files = toFiles(dataset, "datapackage");
      isPackage(JSON.parse(files["datapackage.json"] ?? ""));
      expect(isPackage.errors ?? []).toEqual([]);
      const folder = folderWith(forVersion1(files));
      const { valid, errors, resources } = await Package.load(`${folder}/datapackage.json`, { strict: true });
      expect([valid, errors]).toEqual([true, []]);
      const tables = await Promise.all(
        resources.map(async (table) => [table.name, (await table.read({ relations: false })).length] as const),
      );
      expect(Object.fromEntries(tables)["meetings"]).toBe(dataset.meetings.length);
      rmSync(folder, { recursive: true });
    });
  });

  it("Parquet", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "odd-"));
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    // DuckDB takes a file with a name that it knows for the one that it has read.
    await connection.run("SET enable_external_file_cache = false");
    try {
      await each(3, async (dataset) => {
        const files = toParquet(dataset);
        for (const { name, rows } of csvTables(dataset)) {
          const file = path.join(folder, `${name}.parquet`);
          writeFileSync(file, files[`${name}.parquet`] ?? "");
          // oxlint-disable-next-line no-await-in-loop -- one connection answers one question at a time
          const answer = await connection.runAndReadAll(`SELECT * FROM '${file}'`);
          const cells = answer.getRowObjectsJson().map((row) => Object.values(row));
          // It gives a number of eight bytes as a string.
          const inFile = rows.map((row) =>
            row.map((cell) =>
              Number(cell) > 2 ** 31 && Number.isInteger(cell) && name === "meetings-delegations" ? String(cell) : cell,
            ),
          );
          expect(cells).toEqual(inFile);
        }
      });
    } finally {
      connection.closeSync();
      rmSync(folder, { recursive: true });
    }
  });

  it("a workbook", async () => {
    await each(3, async (dataset) => {
      const { Sheets } = readWorkbook((await toWorkbook(dataset)).slice());
      for (const { name, rows } of csvTables(dataset)) {
        const [, ...cells] = utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, defval: null });
        expect(cells).toEqual(rows);
      }
    });
  });

  it("JSON-LD, with an address for every node and every link", async () => {
    const strict = { safe: true, keepFreeFloatingNodes: false };
    await each(20, async (dataset) => {
      const document = JSON.parse(toFiles(dataset, "jsonld")["dataset.jsonld"] ?? "");
      const nodes = await jsonld.expand(document, strict);
      const valuesOf = (collection: string, id: string, property: string): readonly unknown[] => {
        const node = nodes.find((one) => String(one["@id"]).endsWith(`#${collection}/${id}`));
        return [node?.[`https://schema.org/${property}`] ?? []].flat().map((value) => Object(value)["@value"]);
      };
      for (const { id, title, titleIsDescription, published } of dataset.sources) {
        expect(valuesOf("sources", id, "name")).toEqual([titleIsDescription ? `[${title}]` : title]);
        expect(valuesOf("sources", id, "datePublished")).toEqual(published === undefined ? [] : [published]);
      }
      for (const { id, names, aliases = [] } of [...dataset.places, ...dataset.places]) {
        expect(valuesOf("places", id, "name").toSorted()).toEqual(Object.values(names).toSorted());
        expect(valuesOf("places", id, "alternateName")).toEqual(aliases);
      }
      for (const { id, outcomes, remarks = [] } of dataset.meetings)
        expect(valuesOf("meetings", id, "description")).toEqual([...outcomes, ...remarks].map(({ text }) => text));
      // Every line is one statement; an address has none of the signs that end one.
      const statements = String(await jsonld.toRDF(document, { ...strict, format: "application/n-quads" }));
      const term = String.raw`(?:<[A-Za-z]+:[^\0-\x20<>"{}|^\x60\\]*>|_:\w+|"(?:[^"\\\n\r]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^<> ]+>)?)`;
      const statement = new RegExp(`^${term} ${term} ${term} \\.$`, "u");
      expect(statements.split("\n").filter((line) => line !== "" && !statement.test(line))).toEqual([]);
    });
  });

  it("GeoJSON", async () => {
    await each(30, (dataset) => {
      const files = toFiles(dataset, "geojson");
      const [places, meetings] = ["places.geojson", "meetings.geojson"].map((file) => {
        check(files[file] ?? "");
        return JSON.parse(files[file] ?? "").features;
      });
      type Feature = {
        readonly geometry: { readonly coordinates: readonly [number, number] } | null;
        readonly properties: object;
      };
      expect(
        places.map(
          ({ geometry, properties: { name: _name, ...fields } }: Feature & { properties: { name: string } }) => ({
            ...fields,
            ...(geometry && { coordinates: { latitude: geometry.coordinates[1], longitude: geometry.coordinates[0] } }),
          }),
        ),
      ).toEqual(dataset.places);
      expect(meetings.map(({ properties }: Feature) => properties)).toMatchObject(dataset.meetings);
    });
  });

  it("CSL-JSON and BibTeX", async () => {
    await each(30, (dataset) => {
      expect(readCsl(toFiles(dataset, "csl")["sources.csl.json"] ?? "")).toEqual(dataset.sources);
      const encoded = (address: string) => address.replaceAll(/[{}\\]/g, encodeURIComponent);
      expect(readBibtex(toFiles(dataset, "bibtex")["sources.bib"] ?? "")).toEqual(
        dataset.sources.map((source) => ({
          ...source,
          ...(source.url !== undefined && { url: encoded(source.url) }),
          ...(source.archived !== undefined && { archived: encoded(source.archived) }),
        })),
      );
    });
  });

  it("iCalendar, by the rules of RFC 5545", async () => {
    await each(30, (dataset) => {
      const { about, places, vocabularies } = dataset;
      const text = toICalendar(dataset.meetings, { about, places, vocabularies, stamp: "2026-11-29" });
      expect(brokenRules(text)).toEqual([]);
      const calendar = new ICAL.Component(ICAL.parse(text));
      for (const component of calendar.getAllSubcomponents("vevent")) {
        const { uid, summary, description } = new ICAL.Event(component);
        const meeting = dataset.meetings.find(({ id }) => uid === `${id}@${about.name}`);
        expect(summary.startsWith(meeting?.title ?? "?")).toBe(true);
        for (const outcome of meeting?.outcomes ?? []) expect(description).toContain(`\n- ${outcome.text}`);
        expect(component.getFirstPropertyValue("x-edtf-start") ?? undefined).toBe(meeting?.start);
        expect(component.getFirstPropertyValue("x-edtf-end") ?? undefined).toBe(meeting?.end);
        const label = vocabularies.channels.find(({ id }) => id === meeting?.channel)?.label;
        // ical.js takes the comma after an escaped backslash for an escaped one.
        const categories = component.getFirstProperty("categories")?.getValues();
        expect(label?.endsWith("\\") ? label : categories?.[0]).toBe(label);
      }
    });
  });
});
