import { describe, expect, it } from "vitest";

import { didYouMean, nearest } from "../../src/internal/nearest.ts";

describe("nearest", () => {
  const words = ["red-cross", "government", "summit", "party", "remains-dead", "remains-repatriated"];

  it.each([
    ["redcross", "red-cross"],
    ["goverment", "government"],
    ["SUMIT", "summit"],
    ["remains", "remains-dead"],
    ["repatri", "remains-repatriated"],
    ["gov", "government"],
    ["praty", "party"],
    ["rde-cross", "red-cross"],
  ])("takes %s for %s", (word, meant) => expect(nearest(word, words)).toBe(meant));

  it.each(["x", "", "completely-different", "日本", "foo", "summer"])("makes no guess at %j", (word) =>
    expect(nearest(word, words)).toBeUndefined(),
  );

  it("keeps the spelling of the word that is meant", () => expect(nearest("beijng", ["Beijing"])).toBe("Beijing"));

  it("takes the nearest of several, and the first of those that are as near", () => {
    expect(nearest("2014-03-04-shenyang", ["2014-05-26-stockholm", "2014-03-19-shenyang", "2014-03-03-shenyang"])).toBe(
      "2014-03-03-shenyang",
    );
    expect(nearest("2014-03-04", ["2014-03-05", "2014-03-03"])).toBe("2014-03-05");
  });
});

describe("didYouMean", () => {
  it("asks for the nearest word, and says nothing where none is near", () => {
    expect(didYouMean("sumit", ["summit", "party"])).toBe('Did you mean "summit"?');
    expect(didYouMean("zzz", ["summit", "party"])).toBe("");
  });
});
