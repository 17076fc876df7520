import { describe, expect, it } from "vitest";

import { nearest, unknownWord } from "../../src/cli/nearest.ts";

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
});

describe("unknownWord", () => {
  it("names the word that was meant, or the few that there are", () => {
    expect(unknownWord("channel", "sumit", ["summit", "party"])).toBe(
      'There is no channel "sumit". Did you mean "summit"?',
    );
    expect(unknownWord("side", "xyz", ["JP", "KP"])).toBe('There is no side "xyz". Expected one of: JP, KP.');
    const many = Array.from({ length: 26 }, (_, index) => `topic-${index}`);
    expect(unknownWord("topic", "zzz", many)).toBe('There is no topic "zzz".');
  });
});
