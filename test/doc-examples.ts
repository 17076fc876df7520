import { readdirSync, readFileSync } from "node:fs";

import * as formats from "../src/formats/index.ts";
import * as parquet from "../src/formats/parquet/index.ts";
import * as workbook from "../src/formats/workbook/index.ts";
import * as library from "../src/index.ts";
import * as schema from "../src/schema/index.ts";

/** Everything that the package exports. */
export const exported: Readonly<Record<string, unknown>> = {
  ...library,
  ...schema,
  ...formats,
  ...parquet,
  ...workbook,
};

/** The names of the functions that the package exports. An error is a class, made with `new`. */
export const functionNames: readonly string[] = Object.entries(exported).flatMap(([name, value]) =>
  typeof value === "function" && !name.endsWith("Error") ? [name] : [],
);

const source = new URL("../src/", import.meta.url);

/** The files with doc comments: the sources without the records. */
export const documented: readonly { readonly file: string; readonly text: string }[] = readdirSync(source, {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => file.endsWith(".ts") && !/^data\/.+\//.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, source), "utf8") }));

/** The code of every `@example` in the doc comments. */
export const examples: readonly { readonly file: string; readonly code: string }[] = documented
  .flatMap(({ file, text }) =>
    Array.from(text.matchAll(/@example\n(?<block>(?: *\*.*\n)+?) *\* ```\n/g), ({ groups = {} }) => ({
      file,
      code: (groups["block"] ?? "").replaceAll(/^ *\* ?/gm, "").replace("```ts\n", ""),
    })),
  )
  // An example of a type shows what compiles; a type test holds it to that.
  .filter(({ code }) => /\/\/ (=>|throws) /.test(code));

/** What an example can use: what the package exports, and two functions that check what its comments say. */
export interface ExampleScope {
  readonly [name: string]: unknown;
  readonly same: (actual: unknown, expected: unknown) => void;
  readonly throws: (call: () => unknown, message: string) => void;
}

/** Runs an example, with every `call; // => value` and `call; // throws "message"` turned into a check. */
export async function runExample(code: string, scope: ExampleScope): Promise<void> {
  const checked = code
    .replaceAll(/^(.+); \/\/ => (.+)$/gm, "same(($1), ($2));")
    .replaceAll(/^(.+); \/\/ throws (.+)$/gm, "throws(() => ($1), $2);");
  if (/\/\/ (=>|throws) /.test(checked)) throw new Error(`A comment in an example is not checked: ${code}`);
  const body = `"use strict";\nreturn (async () => {\n${checked}\n})();`;
  // The text is from our own sources; there is no other way to run it as a reader would.
  const run = new Function(...Object.keys(scope), body);
  await run(...Object.values(scope));
}
