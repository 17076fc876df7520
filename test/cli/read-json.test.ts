import path from "node:path";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatLocation, parseJson, readText, type Way } from "../../src/cli/read-json.ts";
import { folderWith } from "./folder.ts";

describe("readText", () => {
  const read = (content: string | Uint8Array) => readText(path.join(folderWith({ "a.json": content }), "a.json"));

  it("reads UTF-8, with a byte order mark or without", () => {
    expect(read("日朝")).toBe("日朝");
    expect(read("\uFEFF[]")).toBe("[]");
  });

  it("says what is wrong with a file that it cannot read", () => {
    expect(() => read(Uint8Array.of(0xff, 0xfe, 0x41))).toThrow(/a\.json is not UTF-8 text: save it as UTF-8\.$/);
    expect(() => readText(folderWith())).toThrow(/cannot be read: it is a folder\.$/);
    expect(() => readText("no-such-file.json")).toThrow("no-such-file.json cannot be read: no such file or folder.");
  });
});

describe("parseJson", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, indent);
        expect(parseJson(laidOut, "a.json").value).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{\n  "a": 1,\n}', "3:1", "no comma is allowed before the closing bracket"],
    ['{"a" 1}', "1:6", "expected a colon"],
    ['{"a": 1 "b": 2}', "1:9", "expected a comma"],
    ["{a: 1}", "1:2", "expected a value: strings are in straight double quotes"],
    ["[1, 2", "1:6", "an array is not closed"],
    ['{"a": 1', "1:8", "an object is not closed"],
    ['["a', "1:2", "a string is not closed"],
    ["[1] // one", "1:5", "JSON does not allow comments"],
    ["[01]", "1:3", "expected a comma"],
    ["[] []", "1:4", "expected nothing after the value"],
    [String.raw`["\x"]`, "1:2", "unknown escape sequence"],
    ['{\n"a": “b”}', "2:6", "strings are in straight double quotes"],
    ["[\n'a']", "2:1", "strings are in straight double quotes"],
  ])("refuses %j with the place and the reason", (text, place, reason) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(() => parseJson(text, "a.json")).toThrow(new RegExp(`^a\\.json:${place}: not valid JSON: .*${reason}`));
  });

  it("refuses a file in which nothing stands, and one without a bottom", () => {
    expect(() => parseJson(" \n", "a.json")).toThrow("a.json is empty: expected JSON.");
    for (const depth of [150, 3500, 200_000]) {
      const text = "[".repeat(depth) + "]".repeat(depth);
      expect(() => parseJson(text, "a.json")).toThrow("a.json is nested too deeply for a dataset.");
    }
  });

  it("reads what is nested as deep as any record, and far deeper", () => {
    const text = "[".repeat(90) + "]".repeat(90);
    expect(parseJson(text, "a.json").value).toEqual(JSON.parse(text));
  });

  it("refuses a field that stands twice: JSON would lose the first", () => {
    expect(() => parseJson('{\n "a": [{"b": 1,\n  "b": 2}] }', "a.json")).toThrow(
      'a.json:3:3: "b" appears twice in one object: remove one of them.',
    );
    expect(parseJson('[{"a": 1}, {"a": 2}]', "a.json").value).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it("leaves a field that is named as the prototype a field", () => {
    const { value, whereIs } = parseJson('{"a": {\n"__proto__": {"b": 1}}, "constructor": 2}', "a.json");
    expect(JSON.stringify(value)).toBe('{"a":{"__proto__":{"b":1}},"constructor":2}');
    expect(formatLocation(whereIs(["a", "__proto__", "b"]))).toBe("a.json:2:15");
  });

  it.each([
    "9007199254740993",
    "-9007199254740993",
    "1e400",
    "1e-400",
    "0.12345678901234567",
    "125000.00000000000001",
    `1${"0".repeat(400)}`,
    `0.1${"0".repeat(400)}1`,
    `1${"0".repeat(1_000_000)}`,
    `0.${"0".repeat(1_000_000)}1`,
  ])("refuses a number that programs would read as another: %s", (number) => {
    expect(() => parseJson(`{\n "a": [1, ${number}] }`, "a.json")).toThrow(
      new RegExp(`^a\\.json:2:11: ${number.slice(0, 60)}…? is too large or has too many digits: `),
    );
  });

  it.each([
    "0",
    "-0",
    "0.0",
    "0e5",
    "1.50",
    "15e-1",
    "1E+2",
    "0.1",
    "9007199254740992",
    "-9007199254740992",
    "1e16",
    "1e21",
    "123e-9",
    "5e-324",
  ])("reads a number however it is written: %s", (number) => {
    expect(parseJson(`[${number}]`, "a.json").value).toEqual([Number(number)]);
  });

  it("reads every number as it writes it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -9e15, max: 9e15 }), (number) => {
        expect(parseJson(String(number), "a.json").value).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it("knows where every value stands, and of what is not there where it is missing", () => {
    const { whereIs } = parseJson(
      '{\n  "places": [\n    { "id": "a" },\r\n    { "id": "b", "names": { "en": 3 } }\n  ]\n}',
      "r.json",
    );
    expect(formatLocation(whereIs([]))).toBe("r.json:1:1");
    expect(formatLocation(whereIs(["places"]))).toBe("r.json:2:3");
    expect(formatLocation(whereIs(["places", 1]))).toBe("r.json:4:5");
    expect(formatLocation(whereIs(["places", 1, "names", "en"]))).toBe("r.json:4:29");
    expect(formatLocation(whereIs(["places", 0, "kind"]))).toBe("r.json:3:5");
    expect(formatLocation(whereIs(["places", 7, "kind"]))).toBe("r.json:2:3");
    expect(formatLocation(whereIs(["meetings"]))).toBe("r.json:1:1");
  });

  it.each(["\n", "\r\n", "\r"])("counts lines that end with %j", (end) => {
    const { whereIs } = parseJson(`[${end} 1,${end}  2]`, "r.json");
    expect(formatLocation(whereIs([1]))).toBe("r.json:3:3");
  });

  it("points at the value itself, anywhere in any JSON", () => {
    const ways = (value: unknown, way: Way = []): readonly Way[] =>
      typeof value !== "object" || value === null
        ? [way]
        : [
            way,
            ...Object.entries(value).flatMap(([key, part]) =>
              ways(part, [...way, Array.isArray(value) ? Number(key) : key]),
            ),
          ];
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, which) => {
        const text = JSON.stringify(value, null, 2);
        const all = ways(value);
        const way = all[which % all.length] ?? [];
        const { line = 0, column = 0 } = parseJson(text, "f").whereIs(way);
        const rest = text
          .split("\n")
          .slice(line - 1)
          .join("\n")
          .slice(column - 1);
        const key = way.at(-1);
        const part = way.reduce<unknown>((inner, name) => (inner as Record<string | number, unknown>)[name], value);
        const start =
          typeof part === "object" && part !== null ? JSON.stringify(part).slice(0, 1) : JSON.stringify(part);
        expect(rest.startsWith(typeof key === "string" ? `${JSON.stringify(key)}: ${start}` : start)).toBe(true);
      }),
    );
  });
});
