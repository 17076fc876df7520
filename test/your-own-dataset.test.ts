import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import * as xlsx from "xlsx";

import { commands } from "../src/cli/commands/index.ts";
import { fileFormats } from "../src/formats/index.ts";
import { collectionNames, qualifiers, statuses, vocabularyNames } from "../src/index.ts";
import { datasetJsonSchema } from "../src/schema/index.ts";
import { blocksOf, callIn, run, write } from "./tutorial.ts";

// A reader who follows the page from top to bottom, with the package and the command as they are built.
const read = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");
const page = read("your-own-dataset.md");
const blocks = blocksOf(page);

const folder = mkdtempSync(path.join(tmpdir(), "own-dataset-"));
const inFolder = (name: string): string => readFileSync(path.join(folder, name), "utf8");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first line of a block. */
const nameOf = (body: string): string => body.split("\n", 1)[0] ?? "";
const steps = blocks.map((block) => ({ name: nameOf(block.body), block }));

describe("each block of docs/your-own-dataset.md", () => {
  it("is found", () => {
    expect(steps.length).toBeGreaterThan(30);
    expect(page.match(/^```/gm)).toHaveLength(2 * steps.length);
  });

  // In order: each step builds on those before it.
  it.each(steps)("does what it says: $name", ({ block }) => {
    const call = callIn(block);
    if (call === undefined) {
      write(folder, block);
      return;
    }
    const { stdout, stderr, status } = run(folder, call.line, block);
    expect(stderr).toBe("");
    if (call.line.startsWith("npm ")) return; // What npm prints depends on its version.
    expect(stdout).toBe(call.output);
    // Problems and differences have an exit code of their own.
    const finds = /\d problems? in |error TS|a minor version/.test(stdout);
    expect(status !== 0).toBe(finds);
  });
});

describe("what the reader has in the end", () => {
  it("is docs/my-dataset.json", () => {
    expect(inFolder("my-dataset.json")).toBe(read("my-dataset.json"));
  });

  it("is checked by an editor, which finds the schema where the file says that it is", () => {
    const mine = JSON.parse(inFolder("my-dataset.json"));
    const schema = path.join(folder, mine.$schema);
    expect(existsSync(schema)).toBe(true);
    expect(JSON.parse(readFileSync(schema, "utf8"))).toEqual(datasetJsonSchema);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(datasetJsonSchema);
    validate(mine);
    expect(validate.errors).toBeNull();
    expect(validate({ ...mine, metings: [] })).toBe(false);
  });

  it("is a Data Package with the title, the words and the records", () => {
    const descriptor = JSON.parse(inFolder("package/datapackage.json"));
    expect(descriptor).toMatchObject({ name: "a-b-talks", title: "Red Cross talks between A and B", version: "0.1.0" });
    expect(inFolder("package/vocabularies.csv")).toContain("red-cross-rounds");
    expect(inFolder("package/meetings.csv").trim().split("\r\n")).toHaveLength(4);
    expect(inFolder("package/figures.csv")).toContain("children");
  });

  it("is an Excel workbook with a sheet About", () => {
    const { SheetNames, Sheets } = xlsx.read(readFileSync(path.join(folder, "talks.xlsx")));
    expect(SheetNames).toEqual(expect.arrayContaining(["About", "meetings", "figures"]));
    expect(xlsx.utils.sheet_to_csv(Sheets["About"] ?? {})).toContain("Red Cross talks between A and B");
    expect(xlsx.utils.sheet_to_json(Sheets["meetings"] ?? {})).toHaveLength(3);
  });

  it("names nothing of this package's dataset", () => {
    const outputs = ["my-dataset.json", "package/datapackage.json", "package/vocabularies.csv"]
      .map(inFolder)
      .join("\n");
    expect(outputs.replaceAll("japan-dprk-talks/dist/data/schema.json", "")).not.toMatch(/Japan|DPRK|KP\b/i);
  });
});

describe("the lists on the page", () => {
  const text = page.replaceAll(/^```.*?^```$/gms, "");
  const isNamed = (word: string): boolean => text.includes(`\`${word}\``) || text.includes(`**\`${word}\`**`);

  it("name every vocabulary, status, qualifier and format", () => {
    expect([...vocabularyNames, ...statuses, ...qualifiers].filter((word) => !isNamed(word))).toEqual([]);
    const exported = new Set(Array.from(page.matchAll(/--format (\w+)/g), ([, format]) => format));
    const formats = [...fileFormats, "xlsx", "parquet"];
    expect(formats.filter((format) => !isNamed(format) && !exported.has(format))).toEqual([]);
  });

  it("use every collection, or say what it is for", () => {
    const mine = JSON.parse(read("my-dataset.json"));
    expect(collectionNames.filter((name) => mine[name].length === 0 && !isNamed(name))).toEqual([]);
  });

  it("link to steps and pages that exist", () => {
    const anchors = new Set(
      Array.from(page.matchAll(/^## (.+)$/gm), ([, heading = ""]) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\w -]/g, "")
          .replaceAll(" ", "-"),
      ),
    );
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(10);
    const lost = links.filter((link) => {
      if (link.startsWith("#")) return !anchors.has(link.slice(1));
      return !link.startsWith("https:") && !existsSync(new URL(`../docs/${link.replace(/#.*/, "")}`, import.meta.url));
    });
    expect(lost).toEqual([]);
  });

  it("show calls of commands that exist", () => {
    const names = new Set<string>(commands.map(({ name }) => name));
    const called = [...page.matchAll(/npx japan-dprk-talks (\S+)/g)].map(([, name = ""]) => name);
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((name) => !names.has(name))).toEqual([]);
  });
});
