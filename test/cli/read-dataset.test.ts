import path from "node:path";

import { describe, expect, it } from "vitest";

import { readDataset } from "../../src/cli/read-dataset.ts";
import { formatLocation } from "../../src/cli/read-json.ts";
import { folderWith } from "./folder.ts";

const source = { id: "s" };

/** What is read as a whole record. */
function whole(where: string) {
  const read = readDataset(where);
  if ("only" in read) throw new Error(`Only ${read.only} was read.`);
  return read;
}

describe("readDataset", () => {
  it("reads an object with the collections", () => {
    const file = path.join(folderWith({ "mine.json": '{\n "sources": [{"id": "s"}] }' }), "mine.json");
    const { value, whereIs } = whole(file);
    expect(value).toEqual({ sources: [source] });
    expect(formatLocation(whereIs(["sources", 0, "id"]))).toBe(`${file}:2:15`);
  });

  it("reads a folder with a file for each collection, JSON before NDJSON", () => {
    const folder = folderWith({
      "sources.json": '[\n{"id": "s"}\n]',
      "sources.ndjson": '{"id": "s"}',
      "open-questions.ndjson": '{"id": "q"}\n\n{"id": "r"}\n',
      "other.json": "not read",
    });
    const { value, whereIs } = whole(folder);
    expect(value).toEqual({ sources: [source], openQuestions: [{ id: "q" }, { id: "r" }] });
    expect(formatLocation(whereIs(["sources", 0, "id"]))).toBe(`${path.join(folder, "sources.json")}:2:2`);
    expect(formatLocation(whereIs(["openQuestions", 1, "id"]))).toBe(
      `${path.join(folder, "open-questions.ndjson")}:3:2`,
    );
    expect(formatLocation(whereIs(["openQuestions", 5]))).toBe(path.join(folder, "open-questions.ndjson"));
    expect(formatLocation(whereIs(["meetings"]))).toBe(folder);
  });

  it("reads in a folder what the dataset says of itself, and its words", () => {
    const folder = folderWith({
      "about.json": '{\n "name": "mine",\n "title": "Mine"\n}',
      "vocabularies.json": '{ "sides": [\n  { "id": "A" } ] }',
      "sources.json": "[]",
    });
    const { value, whereIs } = whole(folder);
    expect(value).toEqual({
      about: { name: "mine", title: "Mine" },
      vocabularies: { sides: [{ id: "A" }] },
      sources: [],
    });
    expect(formatLocation(whereIs(["about", "title"]))).toBe(`${path.join(folder, "about.json")}:3:2`);
    expect(formatLocation(whereIs(["vocabularies", "sides", 0, "id"]))).toBe(
      `${path.join(folder, "vocabularies.json")}:2:5`,
    );
    // What is missing is missing in the file, and a file that is missing is missing in the folder.
    expect(formatLocation(whereIs(["about", "version"]))).toBe(`${path.join(folder, "about.json")}:1:1`);
    expect(formatLocation(whole(folderWith({ "sources.json": "[]" })).whereIs(["about"]))).not.toContain("about.json");
  });

  it("reads a folder with one file, and its other files only if they are the same", () => {
    const text = '{ "about": { "name": "mine" },\n "sources": [{"id": "s"}] }';
    const folder = folderWith({ "dataset.json": text });
    const { value, whereIs } = whole(folder);
    expect(value).toEqual({ about: { name: "mine" }, sources: [source] });
    expect(formatLocation(whereIs(["sources", 0]))).toBe(`${path.join(folder, "dataset.json")}:2:14`);
    const both = { "dataset.json": text, "sources.ndjson": '{"id": "s"}' };
    expect(whole(folderWith({ ...both, "about.json": '{"name":"mine"}' })).value).toEqual(value);
    for (const other of [{ "sources.ndjson": "" }, { "places.ndjson": "" }, { "about.json": "{}" }])
      expect(() => readDataset(folderWith({ ...both, ...other }))).toThrow(
        /dataset\.json and the (sources|places|about) in .* both exist and differ: remove one of them\.$/,
      );
  });

  it("takes records for the same, whatever the order of their fields", () => {
    const [one, other] = ['[{"id": "s", "title": "S"}]', '[{"title": "S", "id": "s"}]'];
    const folder = folderWith({ "dataset.json": `{"sources": ${one}}`, "sources.json": other });
    expect(whole(folder).value).toEqual({ sources: [{ id: "s", title: "S" }] });
    const twice = folderWith({ "sources.json": one, "sources.ndjson": other.slice(1, -1) });
    expect(whole(twice).value).toEqual({ sources: [{ id: "s", title: "S" }] });
    // The order of records is not free: two files that differ in it are not the same.
    const turned = folderWith({
      "sources.json": '[{"id": "a"}, {"id": "b"}]',
      "sources.ndjson": '{"id":"b"}\n{"id":"a"}',
    });
    expect(() => readDataset(turned)).toThrow(/both exist and differ/);
  });

  it("says that it does not read the tables of a data package", () => {
    const folder = folderWith({ "datapackage.json": "{}", "places.csv": "" });
    for (const where of [folder, path.join(folder, "datapackage.json")])
      expect(() => readDataset(where)).toThrow(
        `${where} is a data package, whose tables this command does not read: export the dataset with --format json or ndjson.`,
      );
  });

  it("says that one record is no list of them", () => {
    const folder = folderWith({ "places.json": '{"id": "p"}' });
    expect(() => readDataset(path.join(folder, "places.json"))).toThrow(
      /places\.json contains one record, not a list of places: put it between \[ and \]\.$/,
    );
  });

  it("refuses two files of one collection that differ", () => {
    const folder = folderWith({ "sources.json": "[]", "sources.ndjson": '{"id": "s"}' });
    expect(() => readDataset(folder)).toThrow(/sources\.json and .*sources\.ndjson both exist and differ: remove one/);
  });

  it.each(["sources.json", "sources.ndjson", "sources.jsonl"])(
    "reads %s by itself as the collection that its name says",
    (name) => {
      const content = name !== "sources.json" ? '{"id": "s"}\r\n' : '[{"id": "s"}]';
      const file = path.join(folderWith({ [name]: content }), name);
      const { whereIs, ...rest } = readDataset(file);
      expect(rest).toEqual({ only: "sources", records: [source] });
      expect(formatLocation(whereIs([0]))).toBe(`${file}:1:${name === "sources.json" ? 2 : 1}`);
    },
  );

  it.each(["about", "vocabularies"] as const)("reads %s.json by itself as that part of a dataset", (only) => {
    const file = path.join(folderWith({ [`${only}.json`]: '{\n "name": "mine" }' }), `${only}.json`);
    const { whereIs, ...rest } = readDataset(file);
    expect(rest).toEqual({ only, value: { name: "mine" } });
    expect(formatLocation(whereIs(["name"]))).toBe(`${file}:2:2`);
  });

  it("says what a list has to be called, and where a line is no JSON", () => {
    const folder = folderWith({ "mine.json": "[]", "mine.ndjson": "{}", "places.ndjson": '{"id": "a"}\n{"id": }\n' });
    for (const name of ["mine.json", "mine.ndjson"]) {
      expect(() => readDataset(path.join(folder, name))).toThrow(
        /its name does not say of which collection: name it sources\.json, /,
      );
    }
    expect(() => readDataset(path.join(folder, "places.ndjson"))).toThrow(
      /places\.ndjson:2:8: not valid JSON: .* A file of this kind has one record per line\.$/,
    );
  });

  it("says what is missing of a folder without a record, and of nothing", () => {
    const folder = folderWith({ "readme.txt": "" });
    expect(() => readDataset(folder)).toThrow(
      `${folder} contains no file of a dataset, such as dataset.json, meetings.json`,
    );
    expect(() => readDataset(folderWith({ "about.json": "{}" }))).toThrow(/contains no file of a dataset/);
    expect(() => readDataset(path.join(folder, "nowhere"))).toThrow(/cannot be read: no such file or folder/);
  });
});
