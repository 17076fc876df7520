import { expect, it } from "vitest";

import { datasetOf, readData, recordsOf } from "../../.tools/read-data.ts";
import { checkDataset } from "../../src/schema/index.ts";
import { changed, event, events, smallTree } from "./small-tree.ts";

it("reads every record with its place", () => {
  const read = readData(smallTree);
  expect(read.faults).toEqual([]);
  expect(read.files.map(({ hasForm, records }) => [hasForm, records.length])).toEqual([
    [true, 2],
    [true, 1],
    [true, 1],
    [true, 1],
    [true, 1],
    [true, 1],
  ]);
  const [figure] = recordsOf(read, "figures");
  expect(figure?.value["value"]).toBe(34_600);
  expect(figure?.locate(["value"])).toEqual({ file: "figures/remains/remains-dead.ts", line: 7, column: 5 });
});

it("gives the dataset, in order", () => {
  const dataset = datasetOf(readData(changed({ "events/2002.ts": events(event("2002-10-15-return", "2002-10-15")) })));
  expect(checkDataset(dataset)).toEqual([]);
  expect(dataset.events.map(({ id }) => id)).toEqual(["2002-10-15-return", "2014-03-05-visit", "2014-06-25-visit"]);
});

it("keeps each comment with its record, and those of the file apart", () => {
  const text = `// top
import type { EventDraft } from "../drafts.ts";

/* of the list */
export const events: readonly EventDraft[] = [ // first
  // before one
  ${event("2014-01-01-one", "2014-01-01")}, // behind one
  /** before two */
  ${event("2014-01-02-two", "2014-01-02")} /* inside */, // behind two
  // last
];
// bottom
`;
  const [file] = readData(new Map([["events/2014.ts", text]])).files;
  expect(file?.records.map(({ before, after }) => [before, after])).toEqual([
    ["// first\n  // before one", "// behind one"],
    ["/** before two */", "/* inside */\n// behind two"],
  ]);
  expect([file?.top, file?.bottom]).toEqual(["// top\n/* of the list */", "// last\n// bottom"]);
});

it("gives all comments of a file with one record to that record", () => {
  const text = `// top
import type { MeetingDraft } from "../../drafts.ts";

// before
export const meeting: MeetingDraft = {
  // inside
  id: "2014-03-03-shenyang",
}; // behind
`;
  const [file] = readData(new Map([["meetings/2010s/2014-03-03-shenyang.ts", text]])).files;
  expect(file).toMatchObject({ top: "", bottom: "", hasForm: true });
  expect(file?.records[0]?.before).toBe("// top\n// before\n// behind");
  expect(file?.records[0]?.text).toContain("// inside");
});

it.each([
  ["events/2014.ts", "export const events = [\n  { id: 'a' b: 1 },\n];", { line: 2, column: 13, isSyntax: true }],
  ["events/2014.ts", "export const events = [\n", { line: 2, column: 1, isSyntax: true }],
  ["events/2014.ts", "", { line: 1, column: 1, message: expect.stringContaining("one exported constant") }],
  ["events/2014.ts", "export const events = [];\nconst more = 1;", { line: 2, column: 1 }],
  ["events/2014.ts", "export const events = make();", { line: 1, column: 23 }],
  [
    "events/2014.ts",
    "export const events = [\n  make(),\n];",
    { line: 2, column: 3, message: "expected a record { … }" },
  ],
  ["meeting/2014.ts", "export const meetings = [];", { message: expect.stringContaining("folder of a collection") }],
])("says where %s cannot be read: %j", (file, text, fault) => {
  expect(readData(new Map([[file, text]])).faults[0]).toMatchObject({ file, ...fault });
});
