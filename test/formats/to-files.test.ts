import { describe, expect, it } from "vitest";

import { aboutThisDataset } from "../../src/formats/about.ts";
import { toCsl } from "../../src/formats/to-csl.ts";
import { toCsv } from "../../src/formats/to-csv.ts";
import { toDataPackage } from "../../src/formats/to-data-package.ts";
import { fileFormats, toFiles } from "../../src/formats/to-files.ts";
import { meetingsToGeoJson, placesToGeoJson } from "../../src/formats/to-geojson.ts";
import { toJsonLd } from "../../src/formats/to-json-ld.ts";
import { toNdjson } from "../../src/formats/to-ndjson.ts";
import { dataset, meetings, places, sources } from "../../src/index.ts";
import { meeting, source } from "../builders.ts";

const files = (format: (typeof fileFormats)[number]) => toFiles(format, dataset, aboutThisDataset);
const json = (format: (typeof fileFormats)[number], name: string): unknown => JSON.parse(files(format)[name] ?? "");

describe("toFiles", () => {
  it("writes what the function of the format makes", () => {
    expect(files("csv")).toEqual(toCsv(dataset));
    expect(files("datapackage")).toEqual(toDataPackage(dataset, aboutThisDataset));
    expect(files("ndjson")["open-questions.ndjson"]).toBe(toNdjson(dataset.openQuestions));
    expect(Object.keys(files("ndjson"))).toHaveLength(11);
    expect(json("jsonld", "dataset.jsonld")).toEqual(JSON.parse(JSON.stringify(toJsonLd(dataset, aboutThisDataset))));
    expect(json("geojson", "places.geojson")).toEqual(placesToGeoJson(places));
    expect(json("geojson", "meetings.geojson")).toEqual(meetingsToGeoJson(meetings, places));
    expect(json("csl", "sources.csl.json")).toEqual(toCsl(sources));
    expect(files("bibtex")["sources.bib"]).toContain("@misc{ap-2014-03-03-shenyang,");
    expect(files("ics")["meetings.ics"]).toContain("UID:2014-03-03-shenyang@japan-dprk-talks");
  });

  it("gives a list an entry a line", () => {
    expect(files("csl")["sources.csl.json"]?.split("\n")).toHaveLength(sources.length + 3);
    expect(files("geojson")["places.geojson"]?.split("\n")).toHaveLength(places.length + 3);
    expect(files("jsonld")["dataset.jsonld"]?.split("\n").length).toBeGreaterThan(2000);
  });

  it("dates a calendar by the last certain day on which a source was read", () => {
    const stamped = (...accessed: Parameters<typeof source>[0]["accessed"][]) =>
      toFiles(
        "ics",
        {
          meetings: [meeting({ id: "m", start: "2014-03-03" })],
          sources: accessed.map((day, index) => source({ id: `s${index}`, ...(day && { accessed: day }) })),
        },
        aboutThisDataset,
      )["meetings.ics"];
    expect(stamped("2026-01-02", "2026-11-21", "2025-12-31", "2027?")).toContain("DTSTAMP:20261121T000000Z");
    expect(() => stamped("2026-11")).toThrow(/pass the sources too/);
  });

  it.each(fileFormats)("makes files of an empty record in %s", (format) => {
    const empty = { sources: [source({ id: "s" })], meetings: [], places: [] };
    const made = Object.values(toFiles(format, empty, aboutThisDataset));
    expect(made.length).toBeGreaterThan(0);
  });
});
