import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import wrapAnsi from "wrap-ansi";

import { isNarrow, widthOf } from "../../src/cli/width.ts";
import { wrapped } from "../../src/cli/wrap.ts";

const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
const narrow = characters.filter(isNarrow);
/** Words of one to twelve narrow characters, with one space between them. */
const words = fc.array(
  fc.string({ unit: fc.constantFrom(...narrow.filter((one) => /^[^\s-]$/.test(one))), minLength: 1, maxLength: 12 }),
  {
    minLength: 1,
    maxLength: 30,
  },
);

describe("the width of a text", () => {
  it("is one column for each character that is counted without the library", () => {
    expect(narrow.length).toBeGreaterThan(600);
    expect(narrow.filter((one) => stringWidth(one) !== 1)).toEqual([]);
  });

  it("is that of the library for any text", () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...narrow), fc.constantFrom("日", "가", "é", "👩", "\u200D", "\uFE0F", "\u20E3")),
    });
    fc.assert(fc.property(text, (one) => void expect(widthOf(one)).toBe(stringWidth(one))));
    expect(widthOf("\u001B[1mbold\u001B[22m")).toBe(4);
  });
});

describe("the lines of a text", () => {
  it("are those of the library for narrow words that fit", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
        const text = list.join(" ");
        expect(wrapped(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split("\n"));
      }),
    );
  });

  it("cut a word that is longer than a line", () => {
    expect(wrapped("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
    expect(wrapped("日本赤十字社 kl", 4)).toEqual(["日本", "赤十", "字社", "kl"]);
  });
});
