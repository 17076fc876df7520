import { describe, expect, it } from "vitest";

import { nameIndexOf } from "../../../src/analysis/people/internal/name-index.ts";

const spellings = [
  "Kim Yong Chol",
  "Kim Il",
  "Kimura Yong",
  "Yong Kin",
  "Pak Yong",
  "Kim Chol Ho",
  "虎林 李",
  "林虎 崔",
  "Kim Song Nam",
  "Il Yong",
];
const index = nameIndexOf(spellings);
const offered = (...wanted: readonly string[]): readonly (string | undefined)[] =>
  [...index.candidatesFor(wanted)].toSorted((a, b) => a - b).map((number) => spellings[number]);

// What a search looks at decides how long it takes in a million records, so the index offers no more than it has to.
describe("the index of names offers", () => {
  it("the spellings that have every wanted word, or a word that begins with it", () => {
    expect(offered("yong", "kim")).toEqual(["Kim Yong Chol", "Kimura Yong"]);
    expect(offered("yo")).toEqual(["Kim Yong Chol", "Kimura Yong", "Yong Kin", "Pak Yong", "Il Yong"]);
    expect(offered("kim", "pak")).toEqual([]);
    expect(offered("yon", "pak")).toEqual(["Pak Yong"]);
  });

  it("in other scripts the spellings that have the wanted text in a word, not only its characters", () => {
    expect(offered("虎林")).toEqual(["虎林 李"]);
    expect(offered("林虎")).toEqual(["林虎 崔"]);
    expect(offered("林")).toEqual(["虎林 李", "林虎 崔"]);
    expect(offered("金")).toEqual([]);
  });

  it("the spellings that can begin and end a text of several words", () => {
    expect(offered("kimchol")).toEqual(["Kim Yong Chol", "Kim Chol Ho"]);
    expect(offered("x", "chol")).toEqual([]);
    expect(offered("kim", "x")).toEqual([]);
    expect(offered("xchol")).toEqual([]);
    expect(offered("kimx")).toEqual([]);
  });

  it("nothing for no words", () => {
    expect(nameIndexOf([]).candidatesFor(["kim"])).toEqual(new Set());
  });
});
