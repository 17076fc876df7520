import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import type { Outcome } from "../../.tools/command.ts";
import { fix } from "../../.tools/fix.ts";
import { generate } from "../../.tools/generate.ts";
import { create } from "../../.tools/new.ts";
import type { Tree } from "../../.tools/read-data.ts";
import { validate } from "../../.tools/validate.ts";
import { folderWith } from "../cli/folder.ts";
import { changed, event, events, meeting, smallTree } from "./small-tree.ts";

/** A repository with a few data files, and what is generated from them. */
function repositoryWith(tree: Tree = smallTree): string {
  const root = folderWith(Object.fromEntries([...tree].map(([file, text]) => [`src/data/${file}`, text])));
  generate(root, false);
  return root;
}

const read = (root: string, file: string): string => readFileSync(path.join(root, file), "utf8");

/** Every file of a folder with its text. */
const contents = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(root, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [path.join(parentPath, name), read(parentPath, name)]),
  );

const noon = new Date(2026, 10, 29, 12);

describe("generate", () => {
  it("writes what is out of date, and nothing else", () => {
    const root = repositoryWith();
    writeFileSync(path.join(root, "src/data/events/2002.ts"), events(event("2002-10-15-return", "2002-10-15")));
    expect(generate(root, true).isFailure).toBe(true);
    expect(generate(root, false).lines).toEqual([
      "Wrote src/data/events/index.ts.",
      "Wrote src/data/ids.ts.",
      "Wrote docs/coverage.md.",
    ]);
    expect(generate(root, true)).toEqual({ lines: [], isFailure: false });
  });

  it("fails on what is out of date", () => {
    const root = folderWith({ "src/data/events/2002.ts": events(event("2002-10-15-return", "2002-10-15")) });
    const { lines, isFailure } = generate(root, true);
    expect(isFailure).toBe(true);
    expect(lines).toContain("src/data/ids.ts is out of date: run `npm run generate`.");
    expect(lines).toContain("docs/fields.md is out of date: run `npm run generate`.");
    expect(existsSync(path.join(root, "src/data/ids.ts"))).toBe(false);
  });
});

it.each<[string, (root: string) => Outcome | Promise<Outcome>]>([
  ["generate", (root) => generate(root, false)],
  ["new", (root) => create(root, ["event", "2014-05-26", "visit"], noon)],
  ["fix", (root) => fix(root)],
])("%s writes nothing while a file cannot be read", async (_, command) => {
  const root = repositoryWith();
  writeFileSync(path.join(root, "src/data/places/other.ts"), "export const places = [{ id: }];");
  const before = contents(root);
  const { lines, isFailure } = await command(root);
  expect(isFailure).toBe(true);
  expect(lines[0]).toContain("src/data/places/other.ts:1:30: syntax error");
  expect(contents(root)).toEqual(before);
});

describe("validate", () => {
  it("has nothing to say about files without a fault", () => {
    expect(validate(repositoryWith())).toEqual({ lines: ["6 files in src/data, no problem."], isFailure: false });
  });

  it("fails with each problem, and with what is out of date", () => {
    const root = folderWith({ "src/data/events/2014.ts": events(event("2014-01-01-a", "2014-01-01")) });
    const { lines, isFailure } = validate(root);
    expect(isFailure).toBe(true);
    expect(lines[0]).toMatch(/^src\/data\/events\/2014\.ts:4:\d+: events "2014-01-01-a", sources\[0\]: /);
    expect(lines).toContain("src/data/events/index.ts: is out of date; `npm run generate` writes it");
    expect(lines.at(-1)).toMatch(/^\d+ problems\.$/);
  });
});

describe("new", () => {
  it("writes a draft into a file with others, in order, and its id among the types", async () => {
    const root = repositoryWith();
    const { lines, isFailure } = await create(root, ["event", "2014-05-26", "visit"], noon);
    expect(isFailure).toBe(false);
    expect(lines.slice(0, 2)).toEqual(["Wrote src/data/events/2014.ts:11", "Fill in: kind, summary, sources."]);
    const text = read(root, "src/data/events/2014.ts");
    expect(Array.from(text.matchAll(/id: "(.*?)"/g), ([, id]) => id)).toEqual([
      "2014-03-05-visit",
      "2014-05-26-visit",
      "2014-06-25-visit",
    ]);
    expect(read(root, "src/data/ids.ts")).toContain('"2014-05-26-visit"');
  });

  it("writes a draft into a file of its own, which the index has then", async () => {
    const root = repositoryWith();
    await create(root, ["meeting", "2026-01-13", "shenyang"], noon);
    expect(read(root, "src/data/meetings/2020s/2026-01-13-shenyang.ts"))
      .toBe(`import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2026-01-13-shenyang",
  title: "",
  channel: "",
  status: "",
  start: "2026-01-13",
  place: "shenyang",
  delegations: [],
  topics: [],
  outcomes: [],
  sources: [""],
};
`);
    expect(read(root, "src/data/meetings/index.ts")).toContain('from "./2020s/2026-01-13-shenyang.ts"');
    const { lines } = validate(root);
    expect(lines.filter((line) => line.includes("2026-01-13-shenyang.ts"))).toHaveLength(4);
  });

  it("reads a source on the day of today", async () => {
    const root = repositoryWith();
    await create(root, ["source", "kyodo", "2014-03-03", "shenyang"], noon);
    expect(read(root, "src/data/sources/2014.ts")).toContain('accessed: "2026-11-29"');
  });

  it.each([
    ["an id that is taken", ["meeting", "2014-03-03", "shenyang"], "There is a meeting"],
    ["a place that does not exist", ["meeting", "2014-03-04", "shenyan"], 'Did you mean "shenyang"?'],
    ["no words at all", [], "Expected one of:"],
  ])("writes nothing for %s", async (_, words, message) => {
    const root = repositoryWith();
    const before = contents(root);
    const { lines, isFailure } = await create(root, words, noon);
    expect(isFailure).toBe(true);
    expect(lines.join("\n")).toContain(message);
    expect(contents(root)).toEqual(before);
  });
});

describe("fix", () => {
  const untidy = changed({
    "meetings/2010s/2014-03-03-shenyang.ts": undefined,
    "meetings/new/first.ts": meeting("2014-03-03-shenyang", 'start: "2014-03-03", place: "shenyang",'),
    "events/2014.ts": events(
      event("2014-06-25-visit", "2014-06-25"),
      `// earlier\n${event("2013-05-14-visit", "2013-05-14")}`,
    ),
  });

  it("files, sorts and formats, and everything is right then", async () => {
    const root = repositoryWith(untidy);
    const { lines, isFailure } = await fix(root);
    expect(isFailure).toBe(false);
    expect(lines).toEqual([
      "Wrote src/data/events/2013.ts.",
      "Wrote src/data/events/2014.ts.",
      "Wrote src/data/meetings/2010s/2014-03-03-shenyang.ts.",
      "Wrote src/data/meetings/index.ts.",
      "Wrote src/data/events/index.ts.",
      "Removed src/data/meetings/new/first.ts: its records are in other files now.",
    ]);
    expect(existsSync(path.join(root, "src/data/meetings/new"))).toBe(false);
    expect(read(root, "src/data/events/2013.ts")).toBe(
      `import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  // earlier
  {
    id: "2013-05-14-visit",
    kind: "visit",
    date: "2013-05-14",
    summary: "A visit",
    sources: ["ap-2014-03-03-shenyang"],
  },
];
`,
    );
    expect(validate(root)).toEqual({ lines: ["7 files in src/data, no problem."], isFailure: false });
    expect(await fix(root)).toEqual({ lines: ["Nothing to fix."], isFailure: false });
  });
});
