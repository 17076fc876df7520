import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import * as library from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, example = "", output = ""] = /```ts\n(import \{.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];

it("shows an example that prints what the README says it prints", () => {
  const lines: string[] = [];
  const console = { log: (...words: readonly unknown[]) => lines.push(words.map(shown).join(" ")) };
  const code = example.replace(/^import \{ (.+) \} from "japan-dprk-talks";$/m, "const { $1 } = library;");
  // The text is our own README; there is no other way to run it as a reader would.
  new Function("library", "console", `"use strict";\n${code}`)(library, console);
  expect(lines).toHaveLength(4);
  expect(`${lines.join("\n")}\n`).toBe(output);
});

/** A value as Node's console prints it, as far as the README needs it. */
function shown(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${String(part)}`)
    .join(", ")} }`;
}

it("names every helper and every collection", () => {
  const names = Object.keys(library).filter((name) => !/^get|^is|^explain|^parse|Of$|^format/.test(name));
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});
