import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { fileOf } from "../.tools/data-files.ts";
import { repository } from "../.tools/data-tree.ts";
import { fix } from "../.tools/fix.ts";
import { generate } from "../.tools/generate.ts";
import { create } from "../.tools/new.ts";
import { readData } from "../.tools/read-data.ts";
import { requestedRecord } from "../.tools/requests.ts";
import { validate } from "../.tools/validate.ts";
import { folderWith } from "./cli/folder.ts";
import { smallTree } from "./tools/small-tree.ts";

const read = (file: string): string => readFileSync(path.join(repository, file), "utf8");
const page = read("CONTRIBUTING.md");
const blocks = Array.from(page.matchAll(/```(\w+)\n([^]*?)```/g), ([, kind = "", text = ""]) => ({ kind, text }));
const blocksOf = (kind: string): readonly string[] => blocks.filter((one) => one.kind === kind).map(({ text }) => text);

/** Where a line is in a file changes with every record. */
const withoutLines = (text: string): string => text.replaceAll(/\.ts:\d+/g, ".ts");

it("adds a figure as the page says", async () => {
  const root = folderWith(Object.fromEntries([...smallTree].map(([file, text]) => [`src/data/${file}`, text])));
  generate(root, false);
  const commands = Array.from(page.matchAll(/^npm run new (.+)$/gm), ([, words = ""]) => words.split(" "));
  const printed = blocksOf("text").filter((text) => text.startsWith("Wrote"));
  const records = blocksOf("ts").filter((text) => text.startsWith("{"));
  expect([commands.length, printed.length, records.length]).toEqual([2, 2, 2]);

  for (const [index, words] of commands.entries()) {
    // One after the other, as a reader does it.
    // oxlint-disable-next-line no-await-in-loop
    const { lines } = await create(root, words, new Date(2026, 10, 29));
    expect(withoutLines(`${lines.join("\n")}\n`)).toContain(withoutLines(printed[index] ?? "nothing"));
    const filledIn = records[index] ?? "";
    const [file = ""] = /src\/data\/[\w/-]+\.ts/.exec(lines[0] ?? "") ?? [];
    const where = path.join(root, file);
    const id = /id: "(.+)"/.exec(filledIn)?.[1];
    const draft = readData(new Map([[file.replace("src/data/", ""), readFileSync(where, "utf8")]]))
      .files.flatMap(({ records: all }) => all)
      .find(({ value }) => value["id"] === id);
    writeFileSync(where, readFileSync(where, "utf8").replace(draft?.text ?? "no draft", filledIn.replace(/,\n$/, "")));
  }
  expect(validate(root)).toMatchObject({ isFailure: false });
  expect((await fix(root)).isFailure).toBe(false);
  expect(validate(root)).toMatchObject({ isFailure: false });

  // The message of the page, where the source is misspelt.
  const figures = path.join(root, "src/data/figures/remains/remains-dead.ts");
  writeFileSync(
    figures,
    readFileSync(figures, "utf8").replace('["example-news-2014-03-05-remains"]', '["example-news-2014-03-05-remain"]'),
  );
  const message = blocksOf("text").find((text) => text.includes("expected the id"));
  expect(withoutLines(validate(root).lines[0] ?? "")).toContain(withoutLines(message?.trim() ?? "nothing"));
});

describe("the table of the page", () => {
  const rows = Array.from(
    page.matchAll(/`npm run new (.+?)` \| `(.+?)`/g),
    ([, words = "", file = ""]) => [words, file] as const,
  );
  // In the dataset itself most of these ids are taken.
  const known = readData(
    new Map([...smallTree].filter(([file]) => file.startsWith("places") || file.startsWith("indicators"))),
  );

  it("has every kind of record", () => expect(rows).toHaveLength(11));

  it.each(rows.filter(([words]) => !/^(place|indicator) /.test(words)))("names the file of %s: %s", (words, file) => {
    const { collection, record } = requestedRecord(words.split(" "), known, "2026-11-29");
    expect(fileOf(collection, record)).toBe(file);
  });
});

it("names scripts and folders that there are", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = Array.from(page.matchAll(/npm run ([\w:-]+)/g), ([, script = ""]) => script);
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});
