import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkData } from "../../.tools/check-data.ts";
import { fixData } from "../../.tools/fix-data.ts";
import { datasetOf, readData, type Tree } from "../../.tools/read-data.ts";
import { cases } from "../property-runs.ts";
import { changed, event, events, meeting, smallTree } from "./small-tree.ts";

function fixed(tree: Tree): Tree {
  const result = fixData(tree);
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.tree;
}

const refusal = (tree: Tree): readonly string[] => {
  const result = fixData(tree);
  return "problems" in result
    ? result.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
    : [];
};

it("leaves files alone that are right", () => {
  const tree = changed({ "events/2014.ts": `// kept\n${smallTree.get("events/2014.ts") ?? ""}` });
  expect([...fixed(tree)]).toEqual([...tree]);
});

it("moves a record into its file, with its comments, and removes a file that is empty then", () => {
  const wrong = events(event("2013-05-14-visit", "2013-05-14")).replace("  {", "  // an adviser came\n  {");
  const tree = fixed(changed({ "events/2014-part-2.ts": wrong }));
  expect(tree.has("events/2014-part-2.ts")).toBe(false);
  expect(tree.get("events/2013.ts")).toContain("// an adviser came");
  expect(checkData(readData(tree))).toEqual([]);
});

it("puts the records of a file in order, and leaves the comments of the file in it", () => {
  const text = `// About the year\n${events(event("2014-06-25-b", "2014-06-25"), event("2014-03-05-a", "2014-03-05"))}// end\n`;
  const after = fixed(changed({ "events/2014.ts": text })).get("events/2014.ts") ?? "";
  expect(after.indexOf("2014-03-05-a")).toBeLessThan(after.indexOf("2014-06-25-b"));
  expect(after).toMatch(/^\/\/ About the year\nimport [^]*\/\/ end\n/);
});

it("splits a list where every record has a file of its own, and joins single records where a list is kept", () => {
  const one = meeting("2014-03-30-shenyang", "").replace("../../", "../").replace("export", "// one\nexport");
  const tree = fixed(
    changed({
      "meetings/new.ts": one,
      "events/single.ts": `// of March\nexport const event = ${event("2014-03-09-visit", "2014-03-09")};\n`,
    }),
  );
  expect(tree.get("meetings/2010s/2014-03-30-shenyang.ts")).toContain('from "../../drafts.ts";\n\n// one\nexport');
  expect(tree.get("events/2014.ts")).toContain("// of March\n{");
  expect(checkData(readData(tree))).toEqual([]);
});

describe("changes nothing", () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["after a syntax error", { "events/2014.ts": "export const events = [" }, "events/2014.ts:1:24: syntax error"],
    ["where a value has to be run", { "events/2014.ts": events("make()") }, "events/2014.ts:4:3: expected a record"],
    [
      "where an id is taken",
      { "events/new.ts": events(event("2014-03-05-visit", "2014-03-05")) },
      'events/new.ts:4:5: events "2014-03-05-visit": another record has this id',
    ],
    [
      "where a record does not say where it belongs",
      { "meetings/new.ts": meeting("shenyang", "") },
      'meetings/new.ts:4:3: meetings "shenyang", id: expected an id that begins with a year',
    ],
    [
      "where the comment of a file would go with it",
      { "events/new.ts": `// About both\n${events(event("2013-05-14-visit", "2013-05-14"))}` },
      "events/new.ts:1:1: no record stays in this file, and it has comments of its own",
    ],
    [
      "where a comment would be lost",
      { "events/new.ts": events(event("2013-05-14-visit", "2013-05-14")).replace("[] = [", "[] /* odd */ = [") },
      "events/new.ts:3:44: move this comment to the lines in front of a record",
    ],
    ["in a folder that is no collection", { "visits/2014.ts": events() }, "visits/2014.ts:1:1: expected the file in a"],
  ])("%s", (_, files, message) => {
    expect(refusal(changed(files))).toEqual([expect.stringContaining(message)]);
  });
});

it("finds the same files whatever files the records were in", () => {
  const records = Array.from({ length: 12 }, (_, index) => {
    const date = `${2011 + (index % 3)}-0${1 + (index % 9)}-11`;
    return `// note ${index}\n  ${event(`${date}-visit-${index}`, date)}`;
  });
  const right = fixed(changed({ "events/2011.ts": events(...records) }));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(records, { minLength: records.length }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: records.length, maxLength: records.length }),
      (shuffled, files) => {
        const scattered = Object.groupBy(shuffled, (record) => `events/file-${files[records.indexOf(record)] ?? 0}.ts`);
        const texts = Object.entries(scattered).map(([file, list = []]) => [file, events(...list)] as const);
        const tree = fixed(changed(Object.fromEntries(texts)));
        expect([...tree.keys()]).toEqual([...right.keys()]);
        expect([...tree].map(([, text]) => text.replaceAll(/\s+/g, ""))).toEqual(
          [...right].map(([, text]) => text.replaceAll(/\s+/g, "")),
        );
        expect(datasetOf(readData(tree))).toEqual(datasetOf(readData(right)));
      },
    ),
    cases(40),
  );
});

it("moves no figure to the file of an indicator that does not exist", () => {
  const dead = "figures/remains/remains-dead.ts";
  const text = smallTree.get(dead) ?? "";
  expect(refusal(changed({ [dead]: text.replace('indicator: "remains-dead"', 'indicator: "remains-ded"') }))).toEqual([
    expect.stringMatching(/, indicator: There is no indicator "remains-ded"\. Did you mean "remains-dead"\?$/),
  ]);
});
