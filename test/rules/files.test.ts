import { execFileSync } from "node:child_process";

import { expect, it } from "vitest";

import { filingProblems } from "../../.tools/check-data.ts";
import { loadTree, repository, staleFiles } from "../../.tools/data-tree.ts";
import { generatedFromData } from "../../.tools/generated.ts";
import { datasetOf, readData, type Tree } from "../../.tools/read-data.ts";
import { dataset } from "../../src/index.ts";

// Who knows an id or a subject finds the file: `fileOf` in .tools/data-files.ts says which one it is.
const read = readData(loadTree(repository));

const misfiled = (tree: Tree): readonly string[] =>
  readData(tree).files.flatMap((file) => filingProblems(file).map(({ line, message }) => `${line}: ${message}`));

const event = (id: string, date: string): string =>
  `  { id: "${id}", kind: "visit", date: "${date}", summary: "A visit", sources: ["s"] },\n`;
const events = (...list: readonly string[]): string =>
  `import type { EventDraft } from "../drafts.ts";\n\nexport const events: readonly EventDraft[] = [\n${list.join("")}];\n`;

it("can be read without being run", () => {
  expect(read.faults).toEqual([]);
  expect(read.files.length).toBeGreaterThan(600);
});

it.each(read.files)("has in src/data/$file the records that belong there, in order, and nothing else", (file) => {
  expect(filingProblems(file)).toEqual([]);
});

it("is what the tests see", () => {
  expect(JSON.stringify(dataset)).toBe(JSON.stringify(datasetOf(read)));
});

it("is read as it runs", () => {
  const program = `import { dataset } from "./src/data/dataset.ts"; console.log(JSON.stringify(dataset));`;
  const ran = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: repository,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  expect(JSON.stringify(datasetOf(read))).toBe(ran.trim());
});

it("has current indexes and types of ids", () => {
  expect(staleFiles(repository, generatedFromData(read))).toEqual([]);
});

it("catches a record in a file of another year", () => {
  expect(misfiled(new Map([["events/2003.ts", events(event("2002-10-15-return", "2002-10-15"))]]))).toEqual([
    '4: events "2002-10-15-return": belongs in events/2002.ts; `npm run fix` moves it',
  ]);
});

it("catches records that are out of order", () => {
  const text = events(event("2002-10-15-return", "2002-10-15"), event("2002-09-17-visit", "2002-09-17"));
  expect(misfiled(new Map([["events/2002.ts", text]]))).toEqual([
    '5: events "2002-09-17-visit": belongs before "2002-10-15-return"; `npm run fix` moves it',
  ]);
});

it("catches a meeting whose id begins with no year, and a file that is written in another way", () => {
  const meeting = (id: string): string => `export const meeting = { id: "${id}" };\n`;
  const tree = new Map([
    ["meetings/2010s/shenyang.ts", meeting("shenyang")],
    ["meetings/2010s/2014-03-03-shenyang.ts", meeting("2014-03-03-shenyang")],
    ["events/2014.ts", events()],
  ]);
  expect(misfiled(tree)).toEqual([
    '1: meetings "shenyang", id: expected an id that begins with a year, such as "2014-03-03-shenyang"',
    "1: expected `export const meeting: MeetingDraft`; `npm run fix` writes it",
    "1: has no record; `npm run fix` removes the file",
  ]);
});

it("catches an index that does not have a file, and ids that are gone", () => {
  const generated = generatedFromData(readData(new Map([["events/2002.ts", events(event("2002-10-15-return", ""))]])));
  expect(staleFiles(repository, generated)).toEqual(
    expect.arrayContaining(["src/data/events/index.ts", "src/data/ids.ts"]),
  );
});
