import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { toDataPackage } from "../../src/formats/to-data-package.ts";
import { about, dataset } from "../../src/index.ts";
import { call, json } from "./call.ts";
import { folderWith } from "./folder.ts";

const files = toDataPackage({ about, places: dataset.places });
const descriptor = JSON.parse(files["datapackage.json"]);
const packageWith = (changes: Readonly<Record<string, string>>): string => folderWith({ ...files, ...changes });
const places = files["places.csv"] ?? "";

/** A package whose descriptor says something else about the places. */
const described = (changes: object): string =>
  packageWith({ "datapackage.json": JSON.stringify({ resources: [{ ...descriptor.resources[0], ...changes }] }) });

/** The fields with a problem. */
const fields = async (folder: string): Promise<readonly unknown[]> => {
  // Cast: `validate --json` prints problems.
  const problems = (await json("validate", folder)) as readonly { readonly record: string; readonly path: string }[];
  return problems.map((problem) => `${problem.record} ${problem.path}`);
};

describe("validate, of a data package", () => {
  it("finds nothing wrong with what was exported", async () => {
    const folder = packageWith({});
    const note = `Compared ${descriptor.resources.length} files with the sizes and digests in datapackage.json. What is in the tables was not checked.`;
    const [inFolder, byItself] = await Promise.all([
      call(["validate", folder]),
      call(["validate", `${folder}/datapackage.json`]),
    ]);
    expect(inFolder).toEqual({ output: `No problems in ${folder}.\n${note}\n`, exitCode: 0 });
    expect(byItself).toEqual({ output: `No problems in ${folder}/datapackage.json.\n${note}\n`, exitCode: 0 });
  });

  it("finds a file that was cut off, one that was changed, and one that is not there", async () => {
    expect(await fields(packageWith({ "places.csv": places.slice(0, -10) }))).toEqual([
      'resource "places" bytes',
      'resource "places" hash',
    ]);
    // Of the same size.
    const changed = places.replace("Beijing", "Nanjing");
    expect(changed.length).toBe(places.length);
    const { output, exitCode } = await call(["validate", packageWith({ "places.csv": changed })]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /datapackage\.json:\d+:\d+: resource "places", hash: places\.csv has another digest \(sha256:/,
    );
    expect(await fields(described({ path: "gone.csv" }))).toEqual(['resource "places" path']);
  });

  it.each(["../places.csv", "a/../../places.csv", "/etc/hosts", "https://example.org/places.csv"])(
    "reads nothing outside of the package: %s",
    async (outside) => {
      expect(await fields(described({ path: outside }))).toEqual(['resource "places" path']);
    },
  );

  it("takes a digest without an algorithm for MD5, and refuses one that it cannot compute", async () => {
    expect(await fields(described({ hash: "d41d8cd98f00b204e9800998ecf8427e" }))).toEqual(['resource "places" hash']);
    expect(await fields(described({ hash: "crc32:abcd" }))).toEqual(['resource "places" hash']);
    expect(await fields(described({ hash: undefined, bytes: undefined }))).toEqual([]);
    expect(await fields(packageWith({ "datapackage.json": "{}" }))).toEqual(["data package resources"]);
  });

  it("also checks a dataset that is in the same folder", async () => {
    const folder = packageWith({ "meetings.json": "[]" });
    const { output } = await call(["validate", folder]);
    expect(output).toContain(`No problems in ${path.join(folder, "datapackage.json")}.`);
    expect(output).toContain("places: is missing");
    expect(output).toContain(`problems in ${folder}.`);
    expect(output).not.toContain("was not checked");
    await call(["export", "--format", "json", "--out", folder]);
    writeFileSync(path.join(folder, "meetings.json"), JSON.stringify(dataset.meetings));
    expect(await call(["validate", folder])).toMatchObject({ exitCode: 0 });
  });
});

it("checks what `export` writes", async () => {
  const folder = folderWith();
  const out = path.join(folder, "talks");
  mkdirSync(out);
  await call(["export", "--format", "datapackage", "--out", out]);
  expect(await fields(out)).toEqual([]);
  writeFileSync(path.join(out, "meetings.csv"), "id\r\n");
  expect(await fields(out)).toEqual(['resource "meetings" bytes', 'resource "meetings" hash']);
});
