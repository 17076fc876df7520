import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Ajv } from "ajv";
import { Package, type Resource } from "datapackage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { aboutThisDataset } from "../../src/formats/about.ts";
import { toCsv } from "../../src/formats/to-csv.ts";
import { toDataPackage } from "../../src/formats/to-data-package.ts";
import { dataset, excerpt, findMeetings } from "../../src/index.ts";
import { meeting, source } from "../builders.ts";
import profile from "./profiles/datapackage-2.0.json" with { type: "json" };

const files = toDataPackage(dataset, { ...aboutThisDataset, version: "1.2.3" });
const descriptor = JSON.parse(files["datapackage.json"]);
const directory = mkdtempSync(path.join(tmpdir(), "data-package-"));

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(directory, file), text);
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

  it("says what it is called and what may be done with it", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "japan-dprk-talks",
      version: "1.2.3",
      licenses: [{ name: "CC-BY-4.0" }],
    });
    const mine = JSON.parse(toDataPackage({ places: [] }, { name: "mine", title: "Mine" })["datapackage.json"]);
    expect(mine).toMatchObject({ name: "mine", title: "Mine" });
    expect(mine).not.toHaveProperty("licenses");
  });

  it("fits the profile of version 2, which catches what does not", () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...descriptor, resources: [{ path: "a.csv" }] })).toBe(false);
  });

  it("describes every column, its type and what may stand in it", () => {
    const fields = (name: string) =>
      descriptor.resources.find((resource: { name: string }) => resource.name === name).schema.fields;
    expect(fields("meetings").find((field: { name: string }) => field.name === "start")).toEqual({
      name: "start",
      type: "string",
      title: "Start",
      description: "The first day; an interval means one day within it. Absent if no source states it.",
    });
    expect(fields("places-sources").map((field: { name: string; type: string }) => [field.name, field.type])).toEqual([
      ["place", "string"],
      ["no", "integer"],
      ["source", "string"],
    ]);
    expect(
      fields("meetings-delegations").find(({ name }: { name: string }) => name === "capacity").constraints.enum,
    ).toEqual(["party", "observer"]);
    // A record chooses its topics itself, so only their form is set.
    expect(new RegExp(fields("meetings-topics").at(-1).constraints.pattern).test("home-visits")).toBe(true);
    expect(fields("meetings-topics").at(-1).constraints.enum).toBeUndefined();
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
    const keys = (records: Parameters<typeof toDataPackage>[0]) =>
      JSON.parse(toDataPackage(records, aboutThisDataset)["datapackage.json"]).resources.flatMap(
        (resource: {
          name: string;
          schema: { foreignKeys?: { fields: string[]; reference: { resource: string } }[] };
        }) =>
          (resource.schema.foreignKeys ?? []).map(
            ({ fields, reference }) => `${resource.name}(${String(fields)}) → ${reference.resource}`,
          ),
      );
    const meetings = [meeting({ id: "a", sources: ["s"] }), meeting({ id: "b", sources: ["s"], follows: "a" })];
    expect(keys({ meetings })).not.toContain("meetings-sources(source) → sources");
    expect(keys({ meetings, sources: [source({ id: "s" })] })).toEqual(
      expect.arrayContaining([
        "meetings(follows) → meetings",
        "meetings-sources(meeting) → meetings",
        "meetings-sources(source) → sources",
        "meetings-delegations-members(meeting,delegation) → meetings-delegations",
      ]),
    );
    expect(keys({ meetings: meetings.slice(1) })).not.toContain("meetings(follows) → meetings");
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
      expect(counts["figures-sources"]).toBe(dataset.figures.flatMap(({ sources }) => sources).length);
      expect(Object.keys(counts)).toHaveLength(descriptor.resources.length);
    });

    // A part of the record: for each table the program reads again every table that its keys lead to. DuckDB, which
    // holds the whole record to its keys (duckdb.test.ts), is faster.
    it("has a row wherever a key leads", async () => {
      const part = excerpt(dataset, findMeetings(dataset.meetings, { series: "red-cross-talks" }));
      const folder = mkdtempSync(path.join(tmpdir(), "data-package-"));
      try {
        for (const [file, text] of Object.entries(toDataPackage(part, aboutThisDataset)))
          writeFileSync(path.join(folder, file), text);
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
