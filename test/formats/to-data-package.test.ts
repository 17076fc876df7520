import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Ajv } from "ajv";
import { Package, type Resource } from "datapackage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { toCsv } from "../../src/formats/to-csv.ts";
import { toDataPackage } from "../../src/formats/to-data-package.ts";
import { about, dataset, excerpt, findMeetings } from "../../src/index.ts";
import type { Dataset, Selection } from "../../src/model/dataset.ts";
import { holding, meeting, place, source } from "../builders.ts";
import { secondDataset } from "../second-dataset/read.ts";
import { forVersion1 } from "./for-version-1.ts";
import profile from "./profiles/datapackage-2.0.json" with { type: "json" };

let files: ReturnType<typeof toDataPackage>;
let descriptor: ReturnType<typeof JSON.parse>;

interface Field {
  readonly name: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: { readonly enum?: readonly string[]; readonly pattern?: string };
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly Field[] } }[];
}

const descriptorOf = (records: Selection): Descriptor => JSON.parse(toDataPackage(records)["datapackage.json"]);

const fieldIn = ({ resources }: Descriptor, table: string, column: string): Field | undefined =>
  resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);

const directory = mkdtempSync(path.join(tmpdir(), "data-package-"));

function writePackage(folder: string, all: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(forVersion1(all))) writeFileSync(path.join(folder, file), text);
}

beforeAll(() => {
  files = toDataPackage({ ...dataset, about: { ...about, version: "1.2.3" } });
  descriptor = JSON.parse(files["datapackage.json"]);
  writePackage(directory, files);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("toDataPackage", () => {
  it("holds the files of toCsv, and describes each with its size and hash", () => {
    const { "datapackage.json": _, ...tables } = files;
    expect(tables).toEqual(toCsv(dataset));
    for (const { path: file, bytes, hash } of descriptor.resources) {
      const text = files[file] ?? "";
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    }
    expect(descriptor.resources).toHaveLength(Object.keys(tables).length);
  });

  it("refuses a package without any table, which the standard does not have", () => {
    expect(() => toDataPackage({ about })).toThrow(
      "A data package has at least one table: pass toDataPackage some records",
    );
    expect(descriptorOf({ about, places: [] }).resources).not.toEqual([]);
  });

  it("has no pattern that XML Schema has no words for", () => {
    const patterns = descriptor.resources.flatMap(({ schema }: Descriptor["resources"][number]) =>
      schema.fields.flatMap(({ constraints }) => constraints?.pattern ?? []),
    );
    expect(patterns.length).toBeGreaterThan(30);
    expect(patterns.filter((pattern: string) => /[\^$]|\(\?|\\[bB]|\*\?|\+\?/.test(pattern))).toEqual([]);
  });

  it("describes a table, its file and what its columns lead to", () => {
    const small = toDataPackage({
      about: { name: "mine", title: "Mine" },
      places: [place({ id: "city" }), place({ id: "site", partOf: "city", sources: ["nobody"] })],
    });
    const [places, lists] = JSON.parse(small["datapackage.json"]).resources;
    expect(places).toEqual({
      name: "places",
      type: "table",
      profile: "tabular-data-resource",
      path: "places.csv",
      title: expect.any(String),
      description: expect.any(String),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      bytes: Buffer.byteLength(small["places.csv"] ?? ""),
      hash: `sha256:${createHash("sha256")
        .update(small["places.csv"] ?? "")
        .digest("hex")}`,
      schema: {
        fields: expect.arrayContaining([
          expect.objectContaining({
            name: "id",
            type: "string",
            constraints: expect.objectContaining({ required: true }),
          }),
        ]),
        primaryKey: ["id"],
        // Within the table there is no name of a resource.
        foreignKeys: [{ fields: ["part_of"], reference: { fields: ["id"] } }],
        missingValues: [""],
      },
    });
    // The sources are not given, so that nothing leads to them.
    expect(lists.schema).toMatchObject({
      primaryKey: ["place", "no"],
      foreignKeys: [{ fields: ["place"], reference: { resource: "places", fields: ["id"] } }],
    });
  });

  it("says what it is called and what may be done with it", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "japan-dprk-talks",
      version: "1.2.3",
      licenses: [
        {
          name: "CC-BY-4.0",
          title: "Creative Commons Attribution 4.0",
          path: "https://creativecommons.org/licenses/by/4.0/",
        },
      ],
      contributors: [{ ...about.publisher, roles: ["publisher"] }],
      keywords: about.keywords,
      homepage: about.homepage,
      languages: about.languages,
      coverage: about.coverage,
    });
    // For the standard, an address has its scheme in small letters.
    const address = { path: "HTTPS://EXAMPLE.org/A" };
    const loud = { name: "a", title: "A", license: { name: "Own", ...address }, publisher: { title: "B", ...address } };
    expect(descriptorOf({ about: loud, places: [] })).toMatchObject({
      licenses: [{ name: "Own", path: "https://EXAMPLE.org/A" }],
      contributors: [{ title: "B", path: "https://EXAMPLE.org/A", roles: ["publisher"] }],
    });
    // Under the names of the standard only.
    expect(descriptor).not.toHaveProperty("license");
    expect(descriptor).not.toHaveProperty("publisher");
    const mine = JSON.parse(toDataPackage({ about: { name: "mine", title: "Mine" }, places: [] })["datapackage.json"]);
    expect(Object.keys(mine)).toEqual(["$schema", "name", "title", "resources"]);
    expect(mine).toMatchObject({ name: "mine", title: "Mine" });
  });

  it("fits the profile of version 2, which catches what does not", () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...descriptor, resources: [{ path: "a.csv" }] })).toBe(false);
    expect(validate({ ...descriptor, contributors: [] })).toBe(false);
    validate(JSON.parse(toDataPackage(secondDataset)["datapackage.json"]));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("describes every column, its type and what may stand in it", () => {
    const fields = (name: string) =>
      descriptor.resources.find((resource: { name: string }) => resource.name === name).schema.fields;
    expect(fields("meetings").find((field: { name: string }) => field.name === "start")).toEqual({
      name: "start",
      type: "string",
      title: "Start",
      description:
        "The first day; an interval means one day within it. Absent if no source states it: the meeting is then taken to have begun on its last day, or with its first session if that is earlier.",
    });
    expect(fields("places-sources").map((field: { name: string; type: string }) => [field.name, field.type])).toEqual([
      ["place", "string"],
      ["no", "integer"],
      ["source", "string"],
    ]);
    expect(fields("vocabularies").map(({ name, constraints }: Field) => [name, constraints])).toEqual(
      ["vocabulary", "id", "label", "definition"].map((name) => [name, { required: true }]),
    );
    const keys = new Map(
      descriptor.resources.map((one: { name: string; schema: { primaryKey: string[] } }) => [
        one.name,
        one.schema.primaryKey,
      ]),
    );
    expect(keys.get("vocabularies")).toEqual(["vocabulary", "id"]);
    expect(keys.get("meetings")).toEqual(["id"]);
  });

  it("lists the words of a column with their labels", () => {
    const { vocabularies } = dataset;
    expect(fieldIn(descriptor, "meetings-delegations", "capacity")?.categories).toEqual([
      { value: "party", label: "Party" },
      { value: "observer", label: "Observer" },
    ]);
    const topic = fieldIn(descriptor, "meetings-topics", "topic");
    expect(topic?.categories).toEqual(vocabularies.topics.map(({ id, label }) => ({ value: id, label })));
    // The schema fixes only the form of a word.
    expect(topic?.constraints?.enum).toBeUndefined();
    // For the whole value, as in XML Schema, in whose syntax ^ and $ are characters like any other.
    expect(topic?.constraints?.pattern).toBe("[A-Za-z0-9]+([-/.][A-Za-z0-9]+)*");
    const pattern = new RegExp(`^(?:${topic?.constraints?.pattern})$`);
    expect(["home-visits", "M23", "USD/yr", "home visits"].map((word) => pattern.test(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const own = { ...vocabularies, units: [{ id: "USD/yr", label: "US dollars a year", definition: "Money a year." }] };
    expect(fieldIn(descriptorOf(holding({ vocabularies: own })), "indicators", "unit")?.categories).toEqual([
      { value: "USD/yr", label: "US dollars a year" },
    ]);
    expect(fieldIn(descriptorOf({ about, meetings: [] }), "meetings", "channel")).not.toHaveProperty("categories");
    // No vocabulary has qualifiers.
    expect(fieldIn(descriptor, "figures", "qualifier")).not.toHaveProperty("categories");
    expect(fieldIn(descriptor, "figures", "qualifier")?.constraints?.enum).toContain("at-least");
  });

  it("allows no value that is not among the categories, as the standard demands", () => {
    const statuses = [
      { id: "held", label: "Held", definition: "It took place." },
      { id: "planned", label: "Planned", definition: "It was announced." },
    ] as const;
    const some = holding({ vocabularies: { ...dataset.vocabularies, statuses } });
    const none = holding({ vocabularies: { ...dataset.vocabularies, statuses: [] } });
    const allowed = (records: Selection, table: string) =>
      fieldIn(descriptorOf(records), table, "status")?.constraints?.enum;
    expect([allowed(some, "meetings"), allowed(some, "meetings-history"), allowed(some, "events")]).toEqual([
      ["held", "planned"],
      ["held", "planned"],
      ["planned"],
    ]);
    expect(allowed(none, "meetings")).toBeUndefined();
    // Without the vocabularies, what the schema allows.
    expect(allowed({ about, events: [] }, "events")).toEqual(["planned", "postponed", "cancelled", "reported"]);
    const fields = [descriptor, descriptorOf(secondDataset)].flatMap(({ resources }: Descriptor) =>
      resources.flatMap(({ schema }) => schema.fields),
    );
    const described = fields.filter(({ categories }) => categories !== undefined);
    expect(described.length).toBeGreaterThan(30);
    const beyond = described.filter(
      ({ categories, constraints }) =>
        constraints?.enum?.some((word) => !categories?.some(({ value }) => value === word)) === true,
    );
    expect(beyond).toEqual([]);
    const labels = described.map(({ categories = [] }) => categories.map(({ label }) => label));
    expect(labels.filter((list) => new Set(list).size !== list.length)).toEqual([]);
  });

  it("has a title and a sentence for every column of every table", () => {
    const bare = descriptor.resources.flatMap(
      ({
        name,
        schema,
      }: {
        name: string;
        schema: { fields: { name: string; title?: string; description?: string }[] };
      }) =>
        schema.fields
          .filter(({ title = "", description = "" }) => title === "" || !description.endsWith("."))
          .map((field) => `${name}.${field.name}`),
    );
    expect(bare).toEqual([]);
  });

  it("declares a foreign key where every reference leads to a row of the package", () => {
    const keys = (records: Partial<Dataset>) =>
      JSON.parse(toDataPackage({ about, ...records })["datapackage.json"]).resources.flatMap(
        (resource: {
          name: string;
          schema: { foreignKeys?: { fields: string[]; reference: { resource?: string } }[] };
        }) =>
          (resource.schema.foreignKeys ?? []).map(
            ({ fields, reference }) => `${resource.name}(${String(fields)}) → ${reference.resource ?? "itself"}`,
          ),
      );
    const meetings = [meeting({ id: "a", sources: ["s"] }), meeting({ id: "b", sources: ["s"], follows: "a" })];
    expect(keys({ meetings })).not.toContain("meetings-sources(source) → sources");
    expect(keys({ meetings, sources: [source({ id: "s" })] })).toEqual(
      expect.arrayContaining([
        "meetings(follows) → itself",
        "meetings-sources(meeting) → meetings",
        "meetings-sources(source) → sources",
        "meetings-delegations-members(meeting,delegation) → meetings-delegations",
      ]),
    );
    expect(keys({ meetings: meetings.slice(1) })).not.toContain("meetings(follows) → itself");
  });

  describe("in another program's eyes", () => {
    const open = async (folder = directory): Promise<Package> =>
      Package.load(path.join(folder, "datapackage.json"), { strict: true });
    const rows = (resource: Resource): Promise<readonly unknown[]> => resource.read({ relations: true });

    it("is a valid package whose every cell has its type", async () => {
      const { valid, errors, resources } = await open();
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
      const tables = await Promise.all(
        resources.map(async (resource) => [resource.name, (await resource.read({ relations: false })).length] as const),
      );
      const counts = Object.fromEntries(tables);
      expect(counts["meetings"]).toBe(dataset.meetings.length);
      expect(counts["vocabularies"]).toBe(Object.values(dataset.vocabularies).flat().length);
      expect(counts["figures-sources"]).toBe(dataset.figures.flatMap(({ sources }) => sources).length);
      expect(Object.keys(counts)).toHaveLength(descriptor.resources.length);
    });

    // A part of the record: for each table the program reads again every table that its keys lead to. DuckDB, which
    // holds the whole record to its keys (duckdb.test.ts), is faster.
    it("has a row wherever a key leads", async () => {
      const part = excerpt(dataset, findMeetings(dataset.meetings, { series: "red-cross-talks" }));
      const folder = mkdtempSync(path.join(tmpdir(), "data-package-"));
      try {
        writePackage(folder, toDataPackage(part));
        const { resources } = await open(folder);
        // oxlint-disable-next-line no-await-in-loop -- it holds each table that keys lead to in memory
        for (const resource of resources) await rows(resource);
        expect(resources).toHaveLength(descriptor.resources.length);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it("is broken when a cell has another type, or a key leads nowhere", async () => {
      const broken = async (file: string, from: string, to: string): Promise<unknown> => {
        writeFileSync(path.join(directory, file), (files[file] ?? "").replace(from, to));
        try {
          const { resources } = await open();
          const resource = resources.find(({ name }) => `${name}.csv` === file);
          return resource && (await rows(resource).catch((error: Error) => error.message));
        } finally {
          writeFileSync(path.join(directory, file), files[file] ?? "");
        }
      };
      expect(await broken("meetings-topics.csv", ",1,", ",one,")).toMatch(/type|cast/);
      expect(await broken("places-sources.csv", ",geonames", ",geo-names")).toMatch(/[Ff]oreign key/);
    });
  });
});
