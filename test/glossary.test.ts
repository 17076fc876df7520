import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

import { commands } from "../src/cli/commands/index.ts";
import { commonOptions } from "../src/cli/help.ts";
import * as formats from "../src/formats/index.ts";
import * as parquet from "../src/formats/parquet/index.ts";
import * as workbook from "../src/formats/workbook/index.ts";
import * as library from "../src/index.ts";
import * as schema from "../src/schema/index.ts";

// docs/glossary.md names one word for each thing. These tests hold the names and the prose of the package to it.

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file));

interface Entry {
  readonly word: string;
  readonly meaning: string;
  readonly insteadOf: string;
}

const entriesIn = (page: string): readonly Entry[] =>
  Array.from(
    page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]*)\|$/gm),
    ([, word = "", meaning = "", insteadOf = ""]) => ({
      word,
      meaning,
      insteadOf,
    }),
  ).filter(({ word }) => word !== "word");

const page = read("docs/glossary.md");
const entries = entriesIn(page);

/** The words that no name may contain, each with what to write instead. */
const retired = new Map<string, string>();
for (const { word, insteadOf } of entries)
  for (const [, old = ""] of insteadOf.matchAll(/`(\w+)`/g))
    retired.set(old, retired.has(old) ? `${retired.get(old)} or ${word}` : word);

/** A name, and where it is. */
type Name = readonly [name: string, where: string];

/** `startOf`, `start_earliest`, `--as-of` → the words that they are made of. */
const wordsOf = (name: string): readonly string[] =>
  name
    .split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase().replace(/s$/, ""))
    .filter((word) => word !== "");

const retiredNames = (names: readonly Name[]): readonly string[] =>
  names.flatMap(([name, where]) =>
    wordsOf(name).flatMap((word) => {
      const instead = retired.get(word);
      return instead === undefined ? [] : [`${where}: "${name}": write "${instead}", not "${word}"`];
    }),
  );

/** Every name that a source file declares: types, fields, functions, parameters, variables. */
function declaredIn(file: string, code: string): readonly Name[] {
  const names: Name[] = [];
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    // What other people's objects call their properties is not ours to choose.
    const isDeclared = ts.isIdentifier(node) && !ts.isPropertyAccessExpression(parent) && "name" in parent;
    if (isDeclared && parent.name === node) names.push([node.text, file]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true));
  return names;
}

/** Every key in a JSON Schema that is the name of a field or a type. */
const namesInSchema = (part: unknown): readonly string[] =>
  typeof part !== "object" || part === null
    ? []
    : Object.entries(part).flatMap(([key, value]: [string, unknown]) => [
        ...(key === "properties" || key === "$defs" ? Object.keys(value ?? {}) : []),
        ...namesInSchema(value),
      ]);

/** The source files in which names and comments are checked: not the records, which have the words of their sources. */
const sources = filesIn("src", ".ts").filter((file) => !/^src\/data\/(?:ids\.ts$|.+\/)/.test(file));

describe("docs/glossary.md", () => {
  it("defines each word once, in one or two sentences, and retires none of them", () => {
    const words = entries.map(({ word }) => word);
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(entries.filter(({ meaning }) => !/^[^.]+\.(?: [^.]+\.)?$/.test(meaning))).toEqual([]);
    expect(words.filter((word) => retired.has(word))).toEqual([]);
  });

  it("defines what each collection contains", () => {
    const singular = library.collectionNames.map((name) =>
      name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/s$/, ""),
    );
    expect(singular.filter((word) => !entries.some((entry) => entry.word === word))).toEqual([]);
  });
});

describe("a retired word", () => {
  it("is in no export", () => {
    const exported = [library, schema, formats, parquet, workbook].flatMap((module) => Object.keys(module));
    expect(exported.length).toBeGreaterThan(100);
    expect(retiredNames(exported.map((name) => [name, "the exports"]))).toEqual([]);
  });

  it.each(sources)("is in no name that %s declares", (file) => {
    expect(retiredNames(declaredIn(file, read(file)))).toEqual([]);
  });

  it("is in no field or type of the JSON Schema, and in no CSV file or column", () => {
    const fields = namesInSchema(schema.datasetJsonSchema);
    expect(fields).toContain("asOf");
    expect(retiredNames(fields.map((name) => [name, "schema.json"]))).toEqual([]);
    const columns = Object.entries(formats.toCsv(library.dataset)).flatMap(([file, text]) =>
      [file, ...(text.split("\r\n", 1)[0] ?? "").split(",")].map((name): Name => [name, file]),
    );
    expect(columns).toContainEqual(["start_earliest", "meetings.csv"]);
    expect(retiredNames(columns)).toEqual([]);
  });

  it("is in no command or option", () => {
    const names = commands.flatMap(({ name, operands, options }) => [
      name,
      operands?.words ?? "",
      ...Object.entries({ ...options, ...commonOptions }).flatMap(([option, { value = "" }]) => [option, value]),
    ]);
    expect(names).toContain("as-of");
    expect(retiredNames(names.map((name) => [name, "the command"]))).toEqual([]);
  });

  it("would be found in a name of any form", () => {
    expect(
      retiredNames([...declaredIn("a.ts", "interface A { positions: string }"), ["longest_silence", "a.csv"]]),
    ).toEqual([
      'a.ts: "positions": write "post or reading", not "position"',
      'a.csv: "longest_silence": write "gap or time since talks", not "silence"',
    ]);
    expect(declaredIn("a.ts", "function b(c: D) { const e = c.f; }").map(([name]) => name)).toEqual(["b", "c", "e"]);
    expect(retiredNames([["composition", "a.ts"]])).toEqual([]);
  });
});

/** Phrases that are never right, each with what to write instead. */
const wrongPhrases: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\brecords? of (?:your|its|one's) own\b/, "your own dataset"],
  [/\bwhole record\b(?! is)|\bstates? of (?:a|the) record\b/, "the whole dataset; versions of a dataset"],
  [/\brows? of talks\b/, "series"],
  [/\bsilences?\b/, "gap; time since talks"],
  [/\bpositions?\b(?! in (?:a|the) list)/, "post; reading"],
  [
    /\bcarried by\b|\b(?:who|sources?|evidence) carr(?:y|ies)\b|\bcarr(?:y|ies) (?:a|the) (?:value|field)\b/,
    "is supported by; sources state",
  ],
  [/\b(?:a|any|no) text\b(?! file)/, "a string"],
  [/\bstands? (?:in|twice|beside|alone)\b/, "is in; appears"],
  [/\b(?:tells|told)\b/, "says; reports; names"],
  [/\bbears?\b/, "has"],
  [/\bwants? (?:a|an|the|all)\b/, "needs"],
  [/(?<!\bthere )\bis no (?!longer\b|more\b|less\b|other\b)/i, "is not a"],
  [/\bthat is none\b/, "that is not one"],
  [/\bof which it is\b/, "whose … is"],
];

const faultsIn = (prose: string): readonly string[] =>
  wrongPhrases.flatMap(([phrase, instead]) => {
    const [found] = phrase.exec(prose) ?? [];
    return found === undefined ? [] : [`"${found}": write "${instead}"`];
  });

/** Markdown without what is not prose: blocks and names of code, comments, and the glossary's own column of retired words. */
const proseOfPage = (text: string): string =>
  text
    .replaceAll(/^```[\s\S]*?^```$|<!--[\s\S]*?-->|`[^`\n]*`/gm, "")
    .replaceAll(/^(\| [^|]+ \| [^|]+ \|).*\|$/gm, (row, start: string) => (text === page ? start : row))
    .replaceAll(/\s+/g, " ");

/** The doc comments of a source file without their examples and code, and the sentences among its strings. */
function proseOfSource(file: string, code: string): string {
  const comments = Array.from(code.matchAll(/\/\*\*([\s\S]*?)\*\//g), ([, comment = ""]) =>
    comment
      .replaceAll(/^\s*\* ?/gm, "")
      .replace(/@example[\s\S]*/, "")
      .replaceAll(/`[^`]*`/g, "")
      .replaceAll(/\s+/g, " "),
  );
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true));
  return [...comments, ...strings].join("\n");
}

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
  ...filesIn(".changeset", ".md"),
];

describe("the prose", () => {
  it.each(pages)("of %s says it in the right words", (file) => {
    expect(faultsIn(proseOfPage(read(file)))).toEqual([]);
  });

  it.each(sources)("of %s says it in the right words", (file) => {
    expect(faultsIn(proseOfSource(file, read(file)))).toEqual([]);
  });

  it("is told apart from code, and a wrong phrase in it from a right one", () => {
    expect(faultsIn(proseOfPage("A `position`.\n```ts\nsilence\n```\nA record\nof your own."))).toEqual([
      '"record of your own": write "your own dataset"',
    ]);
    const code = '/** Its position. @example silence */ throw new Error(`It ${what} is no date: "${text}"`);';
    expect(faultsIn(proseOfSource("a.ts", code))).toEqual([
      '"position": write "post; reading"',
      '"is no ": write "is not a"',
    ]);
    expect(faultsIn("There is no place, it is no longer there; the position in the list; a text file.")).toEqual([]);
  });
});
