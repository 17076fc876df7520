import { Cite, plugins } from "@citation-js/core";
// The plugin enters itself in the core.
// oxlint-disable-next-line no-unassigned-import
import "@citation-js/plugin-bibtex";
import { check } from "@placemarkio/check-geojson";
import { Package } from "datapackage";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";

import { type FileFormat, fileFormats, toFiles } from "../../src/formats/to-files.ts";
import { about, dataset, excerpt, findMeetings, meetings } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type CollectionName, collectionNames, fileNameOf } from "../../src/model/ids.ts";
import { checkDataset } from "../../src/schema/index.ts";
import { holding, meeting, place, source } from "../builders.ts";
import { folderWith } from "../cli/folder.ts";
import { secondDataset } from "../second-dataset/read.ts";
import { forVersion1 } from "./for-version-1.ts";
import { readRows } from "./read-csv.ts";

type Files = Readonly<Record<string, string>>;
type Ids = Partial<Record<CollectionName, readonly unknown[]>>;

/** A small part of the record with something in every collection, and a record with nothing but the day of its state. */
const part: Dataset = excerpt(dataset, findMeetings(meetings, { channel: "summit" }));
const nothing = holding({ sources: [source({ id: "s" })] });

/** The files of a dataset, or of records from this package's dataset. */
const written = (format: FileFormat, records: Partial<Dataset>): Files => toFiles({ about, ...records }, format);
const idsOf = (records: Dataset, collections: readonly CollectionName[]): Ids =>
  Object.fromEntries(collections.map((name) => [name, records[name].map(({ id }) => id)]));
const eachCollection = (idsIn: (file: string) => readonly unknown[]): Ids =>
  Object.fromEntries(collectionNames.map((name) => [name, idsIn(fileNameOf(name))]));
const idOf = ({ id }: { readonly id?: unknown }): unknown => id;
const featuresIn = (text = ""): readonly unknown[] => {
  const collection = check(text);
  return collection.type === "FeatureCollection" ? collection.features.map(idOf) : [];
};

// What would be dropped in silence is an error; the types of the package do not know the option.
const strict = { safe: true, keepFreeFloatingNodes: false };

/** The ids of the records in the files of each format, as a program that reads the format finds them. */
const readers: Readonly<Record<FileFormat, (files: Files) => Ids | Promise<Ids>>> = {
  csv: (files) => eachCollection((name) => readRows(files[`${name}.csv`] ?? "").map(idOf)),
  async datapackage(files) {
    const { resources } = await Package.load(`${folderWith(forVersion1(files))}/datapackage.json`, { strict: true });
    const tables = await Promise.all(
      resources.map(async (table) => [table.name, await table.read({ relations: false, keyed: true })] as const),
    );
    const rows = new Map(tables);
    return eachCollection((name) => (rows.get(name) ?? []).map(idOf));
  },
  json: (files) => {
    const read: Dataset = JSON.parse(files["dataset.json"] ?? "");
    return idsOf(read, collectionNames);
  },
  ndjson: (files) =>
    eachCollection((name) =>
      (files[`${name}.ndjson`] ?? "")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => idOf(JSON.parse(line))),
    ),
  async jsonld(files) {
    const nodes = await jsonld.expand(JSON.parse(files["dataset.jsonld"] ?? ""), strict);
    const ids = nodes.map((node) => String(node["@id"]).split(/[#/]/).slice(-2));
    return Object.fromEntries(
      inJsonLd.map((name) => [name, ids.filter(([collection]) => collection === name).map(([, id]) => id)]),
    );
  },
  geojson: (files) => ({
    places: featuresIn(files["places.geojson"]),
    meetings: featuresIn(files["meetings.geojson"]),
  }),
  csl: (files) => ({ sources: new Cite(files["sources.csl.json"]).data.map(idOf) }),
  bibtex: (files) => ({
    sources: plugins.input
      .chain(files["sources.bib"] ?? "", { target: "@biblatex/entries+list", generateGraph: false })
      .map(({ label }) => label),
  }),
  ics: (files) => ({
    meetings: new ICAL.Component(ICAL.parse(files["meetings.ics"] ?? ""))
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event).uid.replace("@japan-dprk-talks", "")),
  }),
};

/** JSON-LD leaves out disagreements, open questions and claims. */
const inJsonLd = [
  "sources",
  "places",
  "organizations",
  "delegates",
  "meetings",
  "indicators",
  "figures",
  "events",
] as const;

/** The collections of each format. */
const collections: Readonly<Record<FileFormat, readonly CollectionName[]>> = {
  csv: collectionNames,
  datapackage: collectionNames,
  json: collectionNames,
  ndjson: collectionNames,
  jsonld: inJsonLd,
  geojson: ["places", "meetings"],
  csl: ["sources"],
  bibtex: ["sources"],
  ics: ["meetings"],
};

describe("toFiles", () => {
  it("gives each file the name under which the package ships it", () => {
    const tables = collectionNames.map((name) => `${fileNameOf(name)}.csv`);
    expect(Object.keys(written("csv", part))).toEqual(expect.arrayContaining(tables));
    expect(Object.keys(written("datapackage", part)).toSorted()).toEqual(
      ["datapackage.json", ...Object.keys(written("csv", part))].toSorted(),
    );
    const others = fileFormats.filter((format) => format !== "csv" && format !== "datapackage");
    expect(Object.fromEntries(others.map((format) => [format, Object.keys(written(format, part))]))).toEqual({
      json: ["dataset.json"],
      ndjson: ["about.json", "vocabularies.json", ...collectionNames.map((name) => `${fileNameOf(name)}.ndjson`)],
      jsonld: ["dataset.jsonld"],
      geojson: ["places.geojson", "meetings.geojson"],
      csl: ["sources.csl.json"],
      bibtex: ["sources.bib"],
      ics: ["meetings.ics"],
    });
  });

  it.each(fileFormats)(
    "writes %s in which another program finds the records of an excerpt, in their order",
    async (format) => {
      // A calendar has no place for a plan without a date.
      const shown =
        format === "ics" ? { ...part, meetings: part.meetings.filter(({ start }) => start !== undefined) } : part;
      const expected = idsOf(shown, collections[format]);
      expect(Object.values(expected).every((ids) => ids.length > 0)).toBe(true);
      expect(await readers[format](written(format, part))).toEqual(expected);
    },
  );

  it.each(fileFormats)("writes %s that another program reads where there are no records", async (format) => {
    const files = written(format, nothing);
    expect(Object.keys(files)).toEqual(Object.keys(written(format, part)));
    expect(await readers[format](files)).toEqual(idsOf(nothing, collections[format]));
  });

  it("writes no table of a collection that is not given", () => {
    expect(
      Object.keys(written("csv", { openQuestions: [] })).filter((name) => !name.startsWith("open-questions")),
    ).toEqual([]);
    expect(Object.keys(written("ndjson", { places: [], claims: [] }))).toEqual([
      "about.json",
      "places.ndjson",
      "claims.ndjson",
    ]);
  });

  it("gives every entry of a list a line of its own, so that a change of a record is a change of a line", () => {
    const lines = (format: FileFormat, file: string) => (written(format, part)[file] ?? "").trimEnd().split("\n");
    for (const [file, count] of [
      ["places.geojson", part.places.length],
      ["meetings.geojson", part.meetings.length],
    ] as const)
      expect(lines("geojson", file)).toHaveLength(count + 2);
    expect(lines("csl", "sources.csl.json")).toHaveLength(part.sources.length + 2);
    expect(lines("csl", "sources.csl.json")[1]).toContain(`"id":"${part.sources[0]?.id}"`);
    const records = inJsonLd.flatMap((name) => [...part[name]]);
    expect(lines("jsonld", "dataset.jsonld")).toHaveLength(1 + records.length + 2);
  });

  it("writes a dataset as one JSON file that reads back as it was, with the collections that are given", () => {
    const text = (records: Partial<Dataset>) => written("json", records)["dataset.json"] ?? "";
    expect(JSON.parse(text(dataset))).toEqual(dataset);
    expect(Object.keys(JSON.parse(text(dataset)))).toEqual(["about", "vocabularies", ...collectionNames]);
    expect(checkDataset(JSON.parse(text(part)))).toEqual([]);
    const mine = { name: "mine", title: "Mine" };
    expect(text({ about: mine, places: [place({ id: "p" })], claims: [] })).toBe(
      '{"about":{"name":"mine","title":"Mine"},\n"places":[\n{"kind":"city","names":{"en":"p"},"sources":["a-source"],"id":"p"}\n],\n"claims":[\n\n]}\n',
    );
    expect(text({ about: mine })).toBe('{"about":{"name":"mine","title":"Mine"}}\n');
  });

  it("writes beside NDJSON what the dataset says of itself, and its words", () => {
    const files = written("ndjson", secondDataset);
    expect(JSON.parse(files["about.json"] ?? "")).toEqual(secondDataset.about);
    expect(JSON.parse(files["vocabularies.json"] ?? "")).toEqual(secondDataset.vocabularies);
    expect(files["about.json"]).toBe(`${JSON.stringify(secondDataset.about, null, 2)}\n`);
    expect(written("ndjson", { places: [] })).not.toHaveProperty("vocabularies.json");
  });

  it("writes empty files for records that are not given, and meetings at their places", () => {
    const empty = '{"type":"FeatureCollection","features":[\n\n]}\n';
    expect(written("geojson", {})).toEqual({ "places.geojson": empty, "meetings.geojson": empty });
    expect(written("csl", {})).toEqual({ "sources.csl.json": "[\n\n]\n" });
    expect(written("bibtex", {})).toEqual({ "sources.bib": "" });
    expect(written("ics", {})["meetings.ics"]).not.toContain("BEGIN:VEVENT");
    const coordinates = { latitude: 39, longitude: 125.7 };
    const files = written("geojson", {
      places: [place({ id: "p", coordinates })],
      meetings: [meeting({ id: "m", place: "p" })],
    });
    expect(files["meetings.geojson"]).toContain('"coordinates":[125.7,39]');
    expect(() => written("ics", { about: { name: "mine", title: "Mine" } })).toThrow(RangeError);
  });

  it("lists the formats where it is given another word", () => {
    // @ts-expect-error -- what a program may read from its own options
    expect(() => written("geojsn", part)).toThrow(
      `Unknown format "geojsn": expected one of ${fileFormats.join(", ")}.`,
    );
    // @ts-expect-error -- a key of every object, but no format
    expect(() => written("constructor", part)).toThrow(RangeError);
  });

  it("dates a calendar by the last certain day on which a source was read", () => {
    const stamped = (...accessed: Parameters<typeof source>[0]["accessed"][]) =>
      written("ics", {
        about: { name: "mine", title: "Mine" },
        meetings: [meeting({ id: "m", start: "2014-03-03" })],
        sources: accessed.map((day, index) => source({ id: `s${index}`, ...(day && { accessed: day }) })),
      })["meetings.ics"];
    expect(stamped("2026-01-02", "2026-11-21", "2025-12-31", "2027?")).toContain("DTSTAMP:20261121T000000Z");
    expect(() => stamped("2026-11")).toThrow(/give the dataset a cut-off day .*, or pass the sources too/);
  });

  it("dates a calendar by the cut-off day of the dataset, if it states one", () => {
    const records = { meetings: [meeting({ id: "m", start: "2014-03-03" })], sources: [source({ id: "s" })] };
    const cutOff = { name: "mine", title: "Mine", coverage: { cutOff: "2020-02-29" } } as const;
    expect(written("ics", { ...records, about: cutOff })["meetings.ics"]).toContain("DTSTAMP:20200229T000000Z");
    expect(written("ics", { meetings: [], about: cutOff })["meetings.ics"]).toContain("BEGIN:VCALENDAR");
  });

  it("gives the entries of two calendars different identifiers, although the meetings have the same id", () => {
    const uids = ["first-talks", "second-talks"].map((name) => {
      const records = holding({
        about: { name, title: "Talks" },
        meetings: [meeting({ id: "round-1", start: "2014" })],
      });
      const text = written("ics", { ...records, sources: [source({ id: "s" })] })["meetings.ics"] ?? "";
      return /^UID:(.*)\r$/m.exec(text)?.[1];
    });
    expect(uids).toEqual(["round-1@first-talks", "round-1@second-talks"]);
  });

  it("uses the labels of the dataset's words where a format shows words to people", () => {
    const { vocabularies } = dataset;
    const channels = [{ id: "red-cross", label: "Red Cross, and others", definition: "The societies." }];
    const records = holding({
      vocabularies: { ...vocabularies, channels },
      meetings: [meeting({ id: "m", start: "2014", topics: ["remains"] })],
      sources: [source({ id: "s" })],
    });
    expect(written("ics", records)["meetings.ics"]).toContain(String.raw`CATEGORIES:Red Cross\, and others,Remains`);
    const { "@graph": nodes } = JSON.parse(written("jsonld", records)["dataset.jsonld"] ?? "");
    expect(nodes.find((node: { "@id": string }) => node["@id"] === "#meetings/m")).toMatchObject({
      keywords: ["Red Cross, and others", "Remains"],
    });
  });
});
