import { expect, it } from "vitest";

import { blankRecord, claimKinds, emptyFields } from "../../.tools/blank-records.ts";
import { collectionNames } from "../../src/model/ids.ts";
import { recordSchemas } from "../../src/schema/dataset.ts";
import { problemsOf } from "../../src/schema/index.ts";

const known = { id: "2014-03-03-a", date: "2014-03-03", today: "2026-11-29", measure: "flow" };

it.each([
  ...collectionNames.filter((name) => name !== "claims").map((name) => [name, known] as const),
  ...Object.keys(claimKinds).map((kind) => ["claims", { ...known, kind }] as const),
])("has every field that one of the %s needs: %j", (collection, given) => {
  const record = blankRecord(collection, given);
  const problems = problemsOf(record, recordSchemas[collection], "record");
  // What is wrong with it is what is still to be filled in, and nothing else.
  const empty = emptyFields(record).length;
  expect(empty).toBeGreaterThan(0);
  expect(problems.map(({ message }) => message).filter((message) => /is missing|no field/.test(message))).toEqual([]);
  expect(problems).toHaveLength(empty);
});

it("names what is to be filled in", () => {
  expect(
    emptyFields({ id: "a", title: "", posts: [{ seen: "", sources: [""] }], readings: [{ x: "" }, { x: "" }] }),
  ).toEqual(["title", "posts.seen", "posts.sources", "readings[0].x", "readings[1].x"]);
});
