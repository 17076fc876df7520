import { describe, expect, it } from "vitest";

import { unknownWord } from "../../src/cli/unknown-word.ts";

describe("unknownWord", () => {
  it("names the word that was meant, or the few that there are", () => {
    expect(unknownWord("channel", "sumit", ["summit", "party"])).toBe(
      'There is no channel "sumit". Did you mean "summit"?',
    );
    expect(unknownWord("side", "xyz", ["JP", "KP"])).toBe('There is no side "xyz". Expected one of: JP, KP.');
    const many = Array.from({ length: 60 }, (_, index) => `topic-${index}`);
    expect(unknownWord("topic", "zzz", many)).toBe('There is no topic "zzz".');
    expect(unknownWord("kind", "launch", [])).toBe('There is no kind "launch".');
  });
});
