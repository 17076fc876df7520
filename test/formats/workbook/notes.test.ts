import { describe, expect, it } from "vitest";

import { citationOfDataset } from "../../../src/formats/citation.ts";
import { meanings, terms } from "../../../src/formats/workbook/notes.ts";
import { about } from "../../../src/index.ts";

describe("the terms of a dataset", () => {
  it("are all that it states", () => {
    expect(terms({ ...about, version: "1.2.3" })).toEqual([
      ["Title", about.title],
      ["Description", about.description],
      ["Version", "1.2.3"],
      ["Licence", "Creative Commons Attribution 4.0 (CC-BY-4.0)"],
      ["Licence text", "https://creativecommons.org/licenses/by/4.0/"],
      ["Publisher", about.publisher?.title],
      ["Covers", "1945/.."],
      ["Up to date as of", about.coverage?.cutOff],
      ["How to cite", citationOfDataset({ ...about, version: "1.2.3" })],
      ["Homepage", about.homepage],
    ]);
  });

  it("are no more than it states", () => {
    const mine = { name: "mine", title: "Mine", license: { name: "CC0-1.0" } } as const;
    const cited = ["How to cite", citationOfDataset(mine)];
    expect(terms(mine)).toEqual([["Title", "Mine"], ["Licence", "CC0-1.0"], cited]);
    expect(terms({ ...mine, coverage: { start: "2012", end: "2016" } })).toEqual([
      ["Title", "Mine"],
      ["Licence", "CC0-1.0"],
      ["Covers", "2012/2016"],
      cited,
    ]);
    expect(terms({ ...mine, coverage: { end: "2016" } })[2]).toEqual(["Covers", "../2016"]);
    expect(terms({ ...mine, coverage: { cutOff: "2016-11-24" } })[2]).toEqual(["Up to date as of", "2016-11-24"]);
    expect(terms({ name: "mine", title: "Mine" })).toHaveLength(2);
  });
});

it("gives the meaning of each column of each sheet", () => {
  const column = { name: "id", title: "Id", type: "string", path: ["id"], required: true } as const;
  const table = {
    name: "places",
    title: "Places",
    key: [],
    columns: [column, { ...column, name: "note", title: "Note", description: "A note." }],
    lists: [],
    holds: "objects",
  } as const;
  expect(meanings([{ table, rows: [] }])).toEqual([
    ["places", "id", "Id", ""],
    ["places", "note", "Note", "A note."],
  ]);
});
