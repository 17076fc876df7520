import { existsSync, readFileSync } from "node:fs";

import { expect, it } from "vitest";

import * as formats from "../src/formats/index.ts";
import * as parquet from "../src/formats/parquet/index.ts";
import * as workbook from "../src/formats/workbook/index.ts";
import * as library from "../src/index.ts";
import { collectionNames } from "../src/model/ids.ts";
import * as schema from "../src/schema/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const everything = { ...library, ...schema, ...formats, ...parquet, ...workbook };
const [, example = "", output = ""] = /```ts\n(import \{.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];

/** Runs the code of a block as a reader would, with what it takes for granted, and returns what it prints. */
function printed(code: string, granted: Readonly<Record<string, unknown>> = {}): string {
  const lines: string[] = [];
  const console = { log: (...words: readonly unknown[]) => lines.push(words.map(shown).join(" ")) };
  const body = code.replaceAll(/^import \{ (.+) \} from "japan-dprk-talks.*";$/gm, "const { $1 } = library;");
  // The text is our own README; there is no other way to run it as a reader would.
  const run = new Function("library", "console", ...Object.keys(granted), `"use strict";\n${body}`);
  run(everything, console, ...Object.values(granted));
  return `${lines.join("\n")}\n`;
}

it("shows an example that prints what the README says it prints", () => {
  expect(printed(example)).toBe(output);
});

it("shows how a wrong reference is told", () => {
  const [, code = "", comment = ""] = /```ts\n(import \{ checkDataset.*?)\/\/ (.*?)```/s.exec(readme) ?? [];
  const text = JSON.stringify(library.dataset).replace(
    '"start":"2002-08-18","end":"2002-08-19","place":"pyongyang"',
    (found) => found.replace("pyongyang", "pyonyang"),
  );
  expect(printed(code, { text })).toBe(comment);
});

/** A value as Node's console prints it, as far as the README needs it. */
function shown(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${String(part)}`)
    .join(", ")} }`;
}

/** What stands in code in the text between the blocks, such as `getMeeting(id)`. */
const named = Array.from(readme.replaceAll(/^```.*?^```$/gms, "").matchAll(/`([^`]+)`/g), ([, code = ""]) => code);
const isNamed = (name: string): boolean => named.some((code) => code === name || code.startsWith(`${name}(`));
it("names every collection, and every function of the main entry and of the schemas", () => {
  const functions = Object.entries({ ...library, ...schema }).filter(([, value]) => typeof value === "function");
  expect(functions.length).toBeGreaterThan(50);
  const names = [...functions.map(([name]) => name), ...collectionNames, "dataset"];
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});

it("names no function that does not exist", () => {
  const called = named.flatMap((code) => /^([a-z]\w*)\(/.exec(code)?.[1] ?? []);
  const camelCase = named.filter((code) => /^[a-z]+[A-Z]\w*$/.test(code));
  const imported = Array.from(readme.matchAll(/^import \{ (.+) \} from "japan-dprk-talks.*";$/gm), ([, list = ""]) =>
    list.split(", "),
  );
  const others = new Set(["structuredClone", "knownOn", ...Object.keys(library.accounts)]); // of the language, an option, accounts
  expect(called.length).toBeGreaterThan(40);
  expect(imported.length).toBeGreaterThan(1);
  expect(
    [...called, ...camelCase, ...imported.flat()].filter((name) => !(name in everything) && !others.has(name)),
  ).toEqual([]);
});

it("names every fixed list of words in one sentence", () => {
  const lists = Object.entries(library).filter(([, value]) => Array.isArray(value) && typeof value[0] === "string");
  const [sentence = ""] =
    /^(?:- )?Words that are the same in every dataset are exported as lists:[^.]+\./m.exec(readme) ?? [];
  const inIt = Array.from(sentence.matchAll(/`(\w+)`/g), ([, name]) => name);
  expect(inIt.toSorted()).toEqual(lists.map(([name]) => name).toSorted());
});

/** Where the links and pictures of a page lead, other than to other sites. */
const linksOf = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(/\]\(([^)\s]+)\)|\s(?:src|srcset)="([^"]+)"/g),
    ([, link, picture]) => link ?? picture ?? "",
  ).filter((link) => !/^[a-z]+:/.test(link));

/** The anchors of a page's headings, as GitHub and the registry make them. */
const anchorsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

// On the registry's page, a relative link leads to the same file in the repository that package.json names, at its root.
it("links to files and headings that exist, by paths that the registry's page can resolve", () => {
  const links = linksOf(readme);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => link.endsWith(".png"))).toHaveLength(2);
  const dead = links.filter((link) => {
    const [file = "", anchor] = link.split("#");
    if (/^[./]|\.\./.test(file)) return true;
    const address = new URL(`../${file}`, import.meta.url);
    if (file !== "" && !existsSync(address)) return true;
    return anchor !== undefined && !anchorsOf(file === "" ? readme : readFileSync(address, "utf8")).includes(anchor);
  });
  expect(dead).toEqual([]);
  expect(anchorsOf("# The command\n\n## What is in it\n")).toEqual(["the-command", "what-is-in-it"]);
});
