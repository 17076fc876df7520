import { describe, expect, it } from "vitest";

import { dataset } from "../../src/index.ts";
import { checkCollection, datasetJsonSchema, formatProblem, problemsOf, sourceSchema } from "../../src/schema/index.ts";

const [place] = dataset.places;
const [source] = dataset.sources;
const named = (en: string) => checkCollection([{ ...place, names: { en } }], "places").map(({ message }) => message);

describe("the characters of a text", () => {
  it.each([
    ["\0", "U+0000"],
    ["\t", "U+0009"],
    ["\n", "U+000A"],
    ["\r\n", "U+000D"],
    ["\u001B[31m", "U+001B"],
    ["\u007F", "U+007F"],
    ["\u0085", "U+0085"],
    ["\u009F", "U+009F"],
    ["\u2028", "U+2028"],
    ["\u2029", "U+2029"],
    ["\uD83D", "U+D83D"],
    ["\uDE00\uD83D", "U+DE00"],
    ["\uFDD0", "U+FDD0"],
    ["\uFFFE", "U+FFFE"],
    ["\uFFFF", "U+FFFF"],
  ])("%j are refused, by name and place", (wrong, code) => {
    const message = `expected a string without control characters and line breaks; found ${code} as character 4`;
    expect(named(`abc${wrong}d`)).toEqual([message]);
    const outcomes = [{ text: `abc${wrong}d` }];
    expect(
      checkCollection([{ ...dataset.meetings[0], outcomes }], "meetings").map(({ path, message: why }) => [path, why]),
    ).toEqual([["outcomes[0].text", message]]);
  });

  it.each(["日朝赤十字会談", "조일 적십자 회담", "é", "e\u0301", "😀", "👨‍👩‍👧", "a\u00A0b", "a\u200Fb", "\uFFFD"])(
    "%j are text",
    (right) => {
      expect(named(right)).toEqual([]);
    },
  );

  it("are refused in a variant and in an address, too", () => {
    const variants = [{ field: "title", value: "a\0b", sources: ["s"] }];
    expect(
      checkCollection([{ ...dataset.meetings[0], variants: [{ ...variants[0], field: "venue" }] }], "meetings").map(
        formatProblem,
      ),
    ).toEqual([expect.stringMatching(/variants\[0\]\.value: .*found U\+0000 as character 2$/)]);
    for (const wrong of ["\0", "\u001B", "\uD800", "\uFFFF"]) {
      expect(problemsOf({ ...source, url: `https://example.org/a${wrong}b` }, sourceSchema, "s")).toMatchObject([
        { path: "url", message: "expected a web address without spaces or control characters" },
      ]);
    }
  });
});

describe("a web address", () => {
  it.each([
    ["https://example.org/ ", "without spaces"],
    [" https://example.org/", "without spaces"],
    ["https://example.org/a\nb", "without spaces"],
    ["https://example.org/a\tb", "without spaces"],
    ["https://example.org/\n", "without spaces"],
    // A browser takes these for an address, other programs do not.
    ["https:example.org", "that begins with http:// or https://"],
    ["https:///example.org", "that begins with http:// or https://"],
    ["https:\\\\example.org", "that begins with http:// or https://"],
    ["https://example.org:99999/", "that begins with http:// or https://"],
  ])("is not %j, for the schema as for the JSON Schema", (url, why) => {
    expect(problemsOf({ ...source, url }, sourceSchema, "s")).toMatchObject([
      { path: "url", message: expect.stringContaining(`expected a web address ${why}`) },
    ]);
    const { pattern = "" } = datasetJsonSchema.$defs["Source"]?.properties?.["url"] ?? {};
    expect(new RegExp(pattern, "u").test(url) && URL.canParse(url)).toBe(false);
    expect(new RegExp(pattern, "u").test("HTTPS://[::1]:80/日?a=[1]#b")).toBe(true);
  });
});

describe("the keys of every object that a prototype has", () => {
  it.each(["__proto__", "constructor", "prototype", "toString"])("are refused wherever they are: %s", (key) => {
    // As JSON.parse makes it: a field like any other, even if it is named "__proto__".
    const own = (value: object): unknown =>
      Object.defineProperty({ ...value }, key, { value: { en: "a" }, enumerable: true });
    const [meeting] = dataset.meetings;
    const told = (fields: object) =>
      checkCollection([{ ...meeting, ...fields }], "meetings").map(({ path, message }) => `${path}: ${message}`);
    expect(checkCollection([own({ ...place })], "places").map(formatProblem)).toEqual([
      `places "${place?.id}": has an unknown field "${key}"; correct its name or remove it`,
    ]);
    expect(told({ outcomes: [own({ text: "a" })] })).toEqual([
      expect.stringContaining(`outcomes[0]: has an unknown field "${key}"`),
    ]);
    expect(told({ evidence: own({}) })).toEqual([expect.stringContaining(`evidence: has an unknown field "${key}"`)]);
    expect(Object.prototype).not.toHaveProperty("en");
  });
});
