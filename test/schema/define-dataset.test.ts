import { describe, expect, it } from "vitest";

import { dataset, getterOf, meetings } from "../../src/index.ts";
import { DatasetError, defineDataset, extendDataset } from "../../src/schema/index.ts";

const page = {
  title: "Minutes",
  publisher: "ICRC",
  accessed: "2026-11-22",
  language: "fr",
  type: "red-cross",
  reliability: "normal",
} as const;
const talks = {
  title: "Talks",
  channel: "red-cross",
  status: "held",
  delegations: [],
  topics: [],
  outcomes: [],
  sources: ["minutes"],
} as const;

describe("defineDataset", () => {
  it("fills in the collections that are left out, and freezes what it returns", () => {
    const mine = defineDataset({ sources: [{ id: "minutes", ...page }], meetings: [{ id: "first", ...talks }] });
    expect(getterOf(mine.meetings)("first").sources).toEqual(["minutes"]);
    expect(mine.figures).toEqual([]);
    expect(Object.isFrozen(mine.meetings[0])).toBe(true);
    expect(defineDataset({}).sources).toEqual([]);
  });

  it("throws one error with every problem, at what the types cannot see too", () => {
    const attempt = (): unknown =>
      defineDataset({
        sources: [{ id: "Minutes", ...page }],
        meetings: [{ id: "first", ...talks, start: "2014-02-30", place: "atlantis", sources: ["Minutes"] }],
      });
    expect(attempt).toThrow(DatasetError);
    expect(attempt).toThrow(/^The dataset has \d problems:/);
    expect(attempt).toThrow(/'2014-02-30' is no date/);
  });
});

describe("extendDataset", () => {
  it("adds records that can refer to those that were there, and leaves the base as it was", () => {
    const before = meetings.length;
    const more = extendDataset(dataset, {
      meetings: [{ id: "ours", ...talks, follows: "2014-03-03-shenyang", sources: ["ap-2014-03-03-shenyang"] }],
    });
    expect(more.meetings.slice(0, before)).toEqual(meetings);
    expect(more.meetings.map(({ id }) => id).slice(before)).toEqual(["ours"]);
    expect(dataset.meetings).toHaveLength(before);
  });

  it("refuses an id that is taken and a collection that is none", () => {
    const base = defineDataset({ sources: [{ id: "minutes", ...page }] });
    expect(() => extendDataset(base, { sources: [{ id: "minutes", ...page }] })).toThrow(
      'sources "minutes", id: expected an id of its own: "minutes" stands twice',
    );
    const misspelt: object = { sorces: [] };
    expect(() => extendDataset(base, misspelt)).toThrow("sorces: is no collection");
  });
});
