import { expect, it } from "vitest";

import { toNdjson } from "../../src/formats/to-ndjson.ts";
import { dataset, meetings } from "../../src/index.ts";
import { collectionNames } from "../../src/model/ids.ts";

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
