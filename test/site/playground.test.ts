import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { codeFromHash, codeToHash } from "../../docs/site/lib/playground-address.ts";
import { readRecipe } from "../../docs/site/lib/recipe-text.ts";
import { CodeError, programOf } from "../../docs/site/scripts/playground-code.ts";
import { shownValue } from "../../docs/site/scripts/shown-value.ts";
import * as library from "../../src/index.ts";

const modules = { "japan-dprk-talks": library };

/** Runs code as the worker of the playground does, and returns what it shows. */
async function shown(code: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const { body } = programOf(code);
  const print = (...values: readonly unknown[]) => lines.push(values.map(shownValue).join(" "));
  const exported = (module: Readonly<Record<string, unknown>>, name: string): unknown => module[name];
  // Cast: this is how JavaScript names the constructor of async functions.
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  await new AsyncFunction("modules", "exported", "console", "show", body)(modules, exported, { log: print }, print);
  return lines;
}

describe("programOf", () => {
  it("makes look-ups of imports of any form, and says what they import", async () => {
    const code = `import { getMeeting as get, gapBetweenTalks } from "japan-dprk-talks";
import * as all from "japan-dprk-talks";
gapBetweenTalks(get("2002-08-18-pyongyang"), all.getMeeting("2012-08-09-beijing")).days.min`;
    expect(programOf(code).imports).toEqual(["japan-dprk-talks", "japan-dprk-talks"]);
    expect(await shown(code)).toEqual(["3643"]);
  });

  it("leaves words that look like imports in strings and comments alone", async () => {
    const code = `// import { a } from "b";\n'import { a } from "b";'`;
    expect(programOf(code).imports).toEqual([]);
    expect(await shown(code)).toEqual([`import { a } from "b";`]);
  });

  it("shows the value of the last line only if it is an expression, and waits for it", async () => {
    expect(await shown("1; 2")).toEqual(["2"]);
    expect(await shown("const one = 1;")).toEqual([]);
    expect(await shown("await Promise.resolve(3);")).toEqual(["3"]);
    expect(await shown("console.log(1); ({ a: 1 })")).toEqual(["1", "{ a: 1 }"]);
  });

  it("keeps the number of lines, so that messages name the reader's own", () => {
    const code = `import {\n  meetings,\n} from "japan-dprk-talks";\nmeetings.length;`;
    expect(programOf(code).body.split("\n")).toHaveLength(code.split("\n").length);
  });

  it("says where code is wrong, and refuses exports", () => {
    expect(() => programOf("const one = 1;\nconst two = ;")).toThrow(
      new CodeError("Unexpected token in line 2, column 13"),
    );
    expect(() => programOf("export const one = 1;")).toThrow("Nothing can be exported from here");
  });

  const folder = new URL("../../docs/recipes/", import.meta.url);
  const recipes = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  it.each(recipes)("understands the recipe %s, which a reader can open there", (file) => {
    const { code } = readRecipe(readFileSync(new URL(file, folder), "utf8"));
    expect(programOf(code).imports.length).toBeGreaterThan(0);
  });
});

describe("shownValue", () => {
  it.each([
    ["a string as it is", "宋日昊", "宋日昊"],
    ["a string inside of another value in quotation marks", ["a", 1, undefined], '["a", 1, undefined]'],
    ["an object on one line", { min: 1, "a-b": null }, '{ min: 1, "a-b": null }'],
    ["a map and a set", new Map([["a", new Set([1])]]), 'Map(1) { "a" => Set(1) { 1 } }'],
    ["an error", new RangeError("too far"), "RangeError: too far"],
    ["a function", library.startOf, "[Function: startOf]"],
    ["bytes", new Uint8Array(3), "Uint8Array(3 bytes)"],
    ["nothing", [[], {}], "[[], {}]"],
  ])("shows %s", (_, value, text) => {
    expect(shownValue(value)).toBe(text);
  });

  it("breaks what is too long for a line", () => {
    const long = "x".repeat(60);
    expect(shownValue({ one: long, two: long })).toBe(`{\n  one: "${long}",\n  two: "${long}",\n}`);
  });

  it("ends at a circle", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(shownValue(circle)).toBe("{ self: [Circular] }");
  });
});

describe("the code in an address", () => {
  it.each(["", "1 + 1", 'const name = "송일호 & 宋日昊 #?%";\n\tname'])("comes back: %j", (code) => {
    expect(codeFromHash(codeToHash(code))).toBe(code);
  });

  it("is undefined in any other address, and in one that was cut off", () => {
    expect(codeFromHash("")).toBeUndefined();
    expect(codeFromHash("#output")).toBeUndefined();
    expect(codeFromHash("#code=%E5%AE")).toBeUndefined();
  });
});
