import { expect, it } from "vitest";

import { toFiles } from "../../src/formats/to-files.ts";
import { toNdjson } from "../../src/formats/to-ndjson.ts";
import { dataset, meetings } from "../../src/index.ts";
import { collectionNames } from "../../src/model/ids.ts";
import { figure, meeting } from "../builders.ts";

const read = (text: string): readonly unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

it("brings every record through, one a line", () => {
  expect(collectionNames.map((name) => read(toNdjson(dataset[name])))).toEqual(
    collectionNames.map((name) => dataset[name]),
  );
  expect(toNdjson(meetings).split("\n")).toHaveLength(meetings.length + 1);
});

it("keeps a line break in a text on the line", () => {
  const record = { id: "a", note: "one\ntwo\r\nthree\u2028four" };
  expect(toNdjson([record]).indexOf("\n")).toBe(toNdjson([record]).length - 1);
  expect(read(toNdjson([record]))).toEqual([record]);
});

it("is empty for no records", () => {
  expect(toNdjson([])).toBe("");
});

it("refuses a number that JSON would turn into null, and says where it is", () => {
  for (const number of [NaN, Infinity, -Infinity]) {
    expect(() => toNdjson([figure({ id: "a", indicator: "i", value: number })])).toThrow(
      'JSON has no NaN and no Infinity: "a" has one in value.',
    );
    const about = { name: "mine", title: "Mine" };
    const records = { about, figures: [figure({ id: "a", indicator: "i", value: { min: 1, max: number } })] };
    for (const format of ["json", "ndjson"] as const)
      expect(() => toFiles(records, format)).toThrow('"a" has one in value.max.');
    expect(() => toFiles(records, "jsonld")).toThrow("JSON has no NaN");
    const delegations = [{ side: "JP", capacity: "party", members: [], size: number }];
    const sized = { about, meetings: [meeting({ id: "m", delegations })] };
    expect(() => toFiles(sized, "geojson")).toThrow('"m" has one in properties.delegations[0].size.');
  }
  const spoken = { id: "a", note: "null and NaN", size: 0 };
  expect(read(toNdjson([spoken]))).toEqual([spoken]);
});
