import { describe, expect, it } from "vitest";

import { whyThisValue } from "../../src/analysis/why-this-value.ts";
import { figure, meeting } from "../builders.ts";

const talks = meeting({
  id: "m",
  start: "2014-03-03",
  outcomes: [{ text: "agreed", sources: ["d"] }, { text: "met" }],
  sources: ["a"],
  evidence: { start: ["b", "c"] },
  variants: [
    { field: "start", value: "2014-03-04", sources: ["d"], note: "one paper" },
    { field: "venue", value: "a hotel", sources: ["d"] },
  ],
});
const disagreement = {
  id: "first-day",
  about: [{ collection: "meetings", id: "m", field: "start" }],
  summary: "The first day.",
  positions: [
    { value: "3 March", used: true, sources: ["b"] },
    { value: "4 March", sources: ["d"] },
  ],
  basis: "official-text",
  why: "The ministry gives the third.",
} as const;

describe("whyThisValue", () => {
  it("tells who carries a value, who says otherwise and by which rule the record chose", () => {
    const answer = whyThisValue(talks, "start", [disagreement]);
    expect(answer).toMatchObject({
      value: "2014-03-03",
      sources: ["b", "c"],
      variants: [{ value: "2014-03-04" }],
      disagreements: [{ id: "first-day", basis: "official-text" }],
    });
    expect(answer.caveats.map(({ kind, message }) => [kind, message])).toEqual([
      ["differs", "Others say: 2014-03-04 (one paper)."],
      ["differs", "The first day. The ministry gives the third."],
    ]);
  });

  it("falls back on the sources of the record, and for an entry of a list on its own", () => {
    expect(whyThisValue(talks, "title", [disagreement])).toEqual({
      value: "A meeting",
      sources: ["a"],
      variants: [],
      disagreements: [],
      caveats: [],
    });
    expect(whyThisValue(talks, "outcomes", []).sources).toEqual(["d", "a"]);
    expect(whyThisValue(figure({ id: "f", indicator: "i", value: 9 }), "value", [])).toMatchObject({
      value: 9,
      sources: ["a-source"],
    });
  });

  it("has no source for what the record leaves open, and keeps what others say of it", () => {
    const answer = whyThisValue(talks, "venue", []);
    expect([answer.value, answer.sources]).toEqual([undefined, []]);
    expect(answer.variants.map(({ value }) => value)).toEqual(["a hotel"]);
    expect(answer.caveats).toEqual([{ kind: "differs", message: "Others say: a hotel.", records: [] }]);
  });

  it("points at the disagreement, and names each source once", () => {
    const twice = { ...talks, sources: ["a", "a"], outcomes: [{ text: "met" }, { text: "agreed" }] };
    expect(whyThisValue(twice, "outcomes", []).sources).toEqual(["a"]);
    expect(whyThisValue(twice, "title", []).sources).toEqual(["a"]);
    expect(whyThisValue(talks, "start", [disagreement]).caveats.at(-1)?.records).toEqual([
      { collection: "disagreements", id: "first-day" },
    ]);
  });
});
