import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import * as formats from "../src/formats/index.ts";
import * as parquet from "../src/formats/parquet/index.ts";
import * as workbook from "../src/formats/workbook/index.ts";
import * as library from "../src/index.ts";
import * as schema from "../src/schema/index.ts";

const source = new URL("../src/", import.meta.url);
const scope = { ...library, ...schema, ...formats, ...parquet, ...workbook };

/** The code of every `@example` in the doc comments. */
const examples = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/^data\/.+\//.test(file))
  .flatMap((file) =>
    Array.from(
      readFileSync(new URL(file, source), "utf8").matchAll(/@example\n(?<block>(?: *\*.*\n)+?) *\* ```\n/g),
      ({ groups = {} }) => ({
        file,
        code: (groups["block"] ?? "").replaceAll(/^ *\* ?/gm, "").replace("```ts\n", ""),
      }),
    ),
  )
  // An example of a type shows what compiles; a type test holds it to that.
  .filter(({ code }) => /\/\/ (=>|throws) /.test(code));

/** The example as it stands, with every `call; // => value` and `call; // throws "message"` turned into a check. */
const checked = (code: string): string =>
  code
    .replaceAll(/^(.+); \/\/ => (.+)$/gm, "same(($1), ($2));")
    .replaceAll(/^(.+); \/\/ throws (.+)$/gm, "throws(() => ($1), $2);");

describe("the examples of the doc comments", () => {
  it.each(examples)("$file: $code", async ({ code }) => {
    const same = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
    const throws = (call: () => unknown, message: string): void => expect(call).toThrow(message);
    // The text is from our own sources; there is no other way to run it as a reader would.
    expect(checked(code)).not.toMatch(/\/\/ (=>|throws) /);
    const body = `"use strict";\nreturn (async () => {\n${checked(code)}\n})();`;
    const run = new Function("same", "throws", ...Object.keys(scope), body);
    await run(same, throws, ...Object.values(scope));
  });

  it("are there for every public function", () => {
    const functions = Object.entries(scope).filter(
      ([name, value]) => typeof value === "function" && name !== "DatasetError",
    );
    expect(functions.length).toBeGreaterThan(20);
    const all = examples.map(({ code }) => code).join("\n");
    const isShown = (name: string): boolean => new RegExp(`\\b${name}\\(|\\(${name}\\)`).test(all);
    expect(functions.map(([name]) => name).filter((name) => !isShown(name))).toEqual([]);
  });
});
