import { describe, expect, it } from "vitest";

import type { Meeting } from "../../src/model/meeting.ts";
import { withCurrentIds } from "../../src/model/renamed-ids.ts";
import { meeting } from "../builders.ts";

const talks = meeting({
  id: "m",
  place: "peking",
  follows: "peking",
  sources: ["a", "b"],
  outcomes: [{ text: "met", sources: ["a"] }],
});

describe("a record with the current ids", () => {
  it("has them wherever it refers to a record that was renamed, and keeps everything else", () => {
    expect(withCurrentIds("meetings", talks, { places: { peking: "beijing" }, sources: { a: "c" } })).toEqual({
      ...talks,
      place: "beijing",
      sources: ["c", "b"],
      outcomes: [{ text: "met", sources: ["c"] }],
    });
    expect(talks).toMatchObject({ place: "peking", sources: ["a", "b"] });
  });

  it("is the same object if nothing that it refers to was renamed", () => {
    expect(withCurrentIds("meetings", talks, {})).toBe(talks);
    expect(withCurrentIds("meetings", talks, { places: { saigon: "ho-chi-minh-city" }, events: {} })).toBe(talks);
    // Its own id is no reference, and no id is a property that every object has.
    expect(withCurrentIds("meetings", talks, { meetings: { m: "n" }, sources: {} })).toBe(talks);
    const odd = meeting({ id: "m", place: "constructor" });
    expect(withCurrentIds("meetings", odd, { places: { peking: "beijing" } })).toBe(odd);
  });

  it("has one new id for two references, and a new id where an entry is an object", () => {
    const evidence: Meeting = meeting({ id: "m", evidence: { start: ["a"], end: ["a", "b"] } });
    expect(withCurrentIds("meetings", evidence, { sources: { a: "c" } }).evidence).toEqual({
      start: ["c"],
      end: ["c", "b"],
    });
  });
});
