import { describe, expect, it } from "vitest";

import { typeChanges } from "../../../.tools/release/public-types.ts";
import { withoutWords } from "../../../.tools/release/without-words.ts";

const report = (...declarations: readonly string[]) =>
  `## API Report\n\n\`\`\`ts\n\n${declarations.join("\n\n")}\n\n\`\`\`\n`;

const answer = "// @public\nexport interface Answer {\n    readonly days: number;\n}";
const query = "// @public\nexport interface Query {\n    readonly side?: string;\n}";
const ask = "// @public\nexport function ask(query: Query): Answer;";
const base = report(answer, query, ask);

const changes = (...declarations: readonly string[]) =>
  typeChanges(base, report(...declarations)).map(({ bump, text }) => `${bump} ${text}`);

describe("the difference between two API reports", () => {
  it("is nothing for the same types, whatever is said about them", () => {
    expect(changes(answer.replace("@public", "@public (undocumented)"), query, ask)).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ["a new type", [answer, query, ask, "export type Side = string;"], "minor added: Side"],
    ["a type that is gone", [answer, query], "major removed: ask"],
    ["another type of a member", [answer.replace("number", "string"), query, ask], "major changed: Answer"],
    ["a member that may be absent now", [answer.replace("days", "days?"), query, ask], "major changed: Answer"],
    [
      "one more member in an answer",
      [answer.replace("}", "readonly from: string;\n}"), query, ask],
      "minor extended: Answer: from",
    ],
    ["one more option", [answer, query.replace("}", "readonly day?: string;\n}"), ask], "minor extended: Query: day"],
    [
      "an option that must be given",
      [answer, query.replace("}", "readonly day: string;\n}"), ask],
      "major extended: Query: day",
    ],
    [
      "one more optional parameter",
      [answer, query, ask.replace("Query)", "Query, day?: string)")],
      "minor extended: ask: day",
    ],
    [
      "one more parameter that must be given",
      [answer, query, ask.replace("Query)", "Query, day: string)")],
      "major changed: ask",
    ],
    ["another parameter", [answer, query, ask.replace("Query)", "string)")], "major changed: ask"],
    ["another answer", [answer, query, ask.replace("): Answer", "): Query")], "major changed: ask"],
    [
      "an overload",
      [answer, query, ask, "export function ask(words: string): Answer;"],
      "minor added: an overload of ask",
    ],
    ["a type parameter", [answer.replace("Answer", "Answer<T>"), query, ask], "major changed: Answer"],
  ])("of %s", (_, declarations, line) => {
    expect(changes(...declarations)).toEqual([line]);
  });

  it("of an entry is what it exports", () => {
    const entry = (...names: readonly string[]) =>
      report(`declare namespace schema {\n    export {\n        ${names.join(",\n        ")}\n    }\n}`);
    expect(typeChanges(entry("one"), entry("one", "two"))).toEqual([
      { in: "types", text: "extended: schema: two", bump: "minor" },
    ]);
    expect(typeChanges(entry("one", "two"), entry("two"))).toEqual([
      { in: "types", text: "changed: schema", bump: "major" },
    ]);
  });
});

it("the ids and words of the dataset are not in the report, other unions are", () => {
  const text = 'export type MeetingId = "a" | "b";\nexport type Bump = "major" | "minor";\nexport type Topic = "a";';
  expect(withoutWords(text)).toBe(
    'export type MeetingId = "…";\nexport type Bump = "major" | "minor";\nexport type Topic = "…";',
  );
});

it("a look-up in the report is the same after an id was renamed", () => {
  const lookUp = "<Id extends string>(id: string extends Id ? Id : PlaceId) => Place<DatasetIds>";
  expect(
    withoutWords(`export const getPlace: (${lookUp}) & RenamedLookUp<Place<DatasetIds>, "geneve" | "genf">;`),
  ).toBe(`export const getPlace: ${lookUp};`);
});
