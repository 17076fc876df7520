import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { results } from "../.tools/readings.ts";
import { isEdtf } from "../src/dates/index.ts";
import { citationOfDataset } from "../src/formats/index.ts";
import { about, bases, dataset, qualifiers, reliabilities, vocabularies, vocabularyNames } from "../src/index.ts";
import { collectionNames } from "../src/model/ids.ts";

const page = readFileSync(new URL("../docs/codebook.md", import.meta.url), "utf8");
const ids = new Set<string>(collectionNames.flatMap((collection) => dataset[collection].map(({ id }) => id)));

const codesIn = (text: string): readonly string[] => Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = ""]) => code);

const namedBelow = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^In the data: (.+)\.$/gm), ([, list = ""]) => list).flatMap(codesIn);

/** The rows of the table under a heading whose first column has that name, each as cells by column. */
function tableOf(first: string): readonly Readonly<Record<string, string>>[] {
  const cells = (line: string): readonly string[] =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const head = cells(lines[start] ?? "");
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  return lines
    .slice(start + 2, start + length)
    .map((line) => Object.fromEntries(cells(line).map((cell, index) => [head[index] ?? "", cell])));
}

/** Each code in the first column of a table with each of its examples, from the column of that name. */
const examplesIn = (first: string, column = "examples"): readonly (readonly [string, string])[] =>
  tableOf(first).flatMap((row) =>
    codesIn(row[column] ?? "").map((example) => [codesIn(row[first] ?? "")[0] ?? "", example] as const),
  );

/** Words in the form of an id that name something else. */
const otherWords = new Set<string>([
  ...vocabularyNames.flatMap((name) => vocabularies[name].map(({ id }) => id)),
  ...bases,
  ...qualifiers,
  ...reliabilities,
  ...results,
  "japan-dprk-talks",
]);

it("names records that there are", () => {
  expect(namedBelow(page).length).toBeGreaterThan(10);
  expect(namedBelow(page).filter((id) => !ids.has(id))).toEqual([]);
  const inForm = codesIn(page).filter((code) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(code));
  expect(inForm.length).toBeGreaterThan(100);
  expect(inForm.filter((code) => !ids.has(code) && !otherWords.has(code) && !isEdtf(code))).toEqual([]);
});

it("gives dates in its good examples that are dates", () => {
  const rows = Array.from(page.matchAll(/^\| [^|]+ \| ([^|]+) \| [^|]+ \|$/gm), ([, good = ""]) => good);
  const dates = rows.flatMap((good) =>
    Array.from(good.matchAll(/(?:start|date|period|published): "(.+?)"/g), ([, date = ""]) => date),
  );
  expect(dates.length).toBeGreaterThan(4);
  expect(dates.filter((date) => !isEdtf(date))).toEqual([]);
});

it("names every collection whose records do not all have a list of sources", () => {
  const [, table = ""] = /\| collection \| where the sources are \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const named = Array.from(table.matchAll(/^\| `(\w+)`/gm), ([, name = ""]) => name);
  const without = collectionNames.filter((collection) =>
    dataset[collection].some((one: object) => !("sources" in one)),
  );
  expect(named).toEqual([...without].toSorted());
});

it("says of every collection what one record is", () => {
  const named = tableOf("collection").map((row) => codesIn(row["collection"] ?? "")[0]);
  expect(named.toSorted()).toEqual([...collectionNames].toSorted());
});

describe("the examples of a code", () => {
  const meeting = (id: string) => dataset.meetings.find((one) => one.id === id);
  const codeOf: Readonly<Record<string, (id: string) => unknown>> = {
    status: (id) => meeting(id)?.status,
    channel: (id) => meeting(id)?.channel,
    reliability: (id) => dataset.sources.find((one) => one.id === id)?.reliability,
    basis: (id) => dataset.disagreements.find((one) => one.id === id)?.basis,
    verdict: (id) => dataset.claims.find((one) => one.id === id)?.verdict,
  };
  const wordsOf: Readonly<Record<string, readonly string[]>> = {
    status: vocabularies.statuses.map(({ id }) => id),
    channel: vocabularies.channels.map(({ id }) => id),
    capacity: vocabularies.capacities.map(({ id }) => id),
    reliability: reliabilities,
    basis: bases,
    verdict: ["agrees", "differs"],
    result: results,
  };

  it.each(Object.entries(codeOf))("%s have it", (code, valueOf) => {
    const examples = examplesIn(code);
    expect(examples.length).toBeGreaterThan(1);
    expect(examples.filter(([word, id]) => valueOf(id) !== word)).toEqual([]);
  });

  it("capacity have it in a delegation", () => {
    const examples = examplesIn("capacity");
    const has = ([word, id]: readonly [string, string]): boolean =>
      meeting(id)?.delegations.some(({ capacity }) => capacity === word) === true;
    expect(examples.length).toBeGreaterThan(2);
    expect(examples.filter((example) => !has(example))).toEqual([]);
  });

  it.each(Object.entries(wordsOf))("%s are given for every word", (code, words) => {
    const named = tableOf(code).map((row) => codesIn(row[code] ?? "")[0] ?? "");
    expect(named.toSorted()).toEqual([...words].toSorted());
  });
});

describe("the members of a series", () => {
  const seriesOf = (id: string) =>
    [...dataset.meetings, ...dataset.events].find((one) => one.id === id)?.series ?? "none";

  it("are in it, and the others in another one or in none", () => {
    const inIt = examplesIn("series", "in");
    const outside = examplesIn("series", "out");
    expect(inIt.length).toBeGreaterThan(10);
    expect(inIt.filter(([series, id]) => seriesOf(id) !== series)).toEqual([]);
    expect(outside.length).toBeGreaterThan(7);
    expect(outside.filter(([series, id]) => !ids.has(id) || seriesOf(id) === series)).toEqual([]);
  });

  it("are described for every series, of meetings in the table and of events below it", () => {
    const [, events = ""] = /^Events have series, too: ([^]+?)\.\n\n/m.exec(page) ?? [];
    const pairs = Array.from(events.matchAll(/`([^`]+)`\s\(`([^`]+)`\)/g), ([, series = "", id = ""]) => [series, id]);
    expect(pairs.filter(([series = "", id = ""]) => seriesOf(id) !== series)).toEqual([]);
    const described = [
      ...tableOf("series").map((row) => codesIn(row["series"] ?? "")[0]),
      ...pairs.map(([one]) => one),
    ];
    expect(described.toSorted()).toEqual(vocabularies.series.map(({ id }) => id).toSorted());
  });

  it("share a channel", () => {
    const channels = vocabularies.series.map(({ id }) => [
      id,
      new Set(dataset.meetings.filter(({ series }) => series === id).map(({ channel }) => channel)).size,
    ]);
    expect(channels.filter(([, size]) => Number(size) > 1)).toEqual([]);
  });
});

it("cites the dataset as the library does, and gives the codes that the places have", () => {
  expect(page).toContain(`> ${citationOfDataset({ ...about, version: "1.2.0" })}\n`);
  for (const id of ["japan", "dprk"]) {
    const { isoAlpha, isoNumeric, correlatesOfWar } = dataset.places.find((one) => one.id === id)?.sameAs ?? {};
    expect(page).toMatch(new RegExp(`\\(\\w+, ${isoAlpha}\\)|\\(${isoAlpha}, \\w+\\)`));
    expect(page).toMatch(new RegExp(`\\(\\d+, ${isoNumeric}\\)|\\(${isoNumeric}, \\d+\\)`));
    expect(page).toMatch(new RegExp(`\`${id}\` (?:is )?${correlatesOfWar}\\b`));
  }
  const linked = ["shenyang", "tokyo", "ldp", "kang-sok-ju"].map((id) =>
    [...dataset.places, ...dataset.organizations, ...dataset.delegates].find((one) => one.id === id),
  );
  expect(linked.filter((one) => one?.sameAs === undefined)).toEqual([]);
});

it("says what its examples of meetings, history and topics are", () => {
  const meeting = (id: string) => dataset.meetings.find((one) => one.id === id);
  expect(meeting("2008-06-11-beijing")?.sessions?.length).toBe(3);
  expect(meeting("1999-03-06-dprk-nakayama")?.history?.length).toBeGreaterThan(1);
  const heads = dataset.meetings.flatMap(({ delegations }) =>
    delegations.map(({ members }) => members.filter(({ role }) => role === "head").length),
  );
  expect(Math.max(...heads)).toBe(1);
  expect(meeting("1973-dprk-jsp")?.topics).toEqual([]);
  expect(meeting("2002-08-18-pyongyang")?.topics).toEqual(expect.arrayContaining(["missing-japanese", "abductions"]));
  expect(meeting("1959-08-13-calcutta")?.follows).toBe("1959-04-13-geneva");
  expect(dataset.events.find(({ id }) => id === "2012-12-12-rocket-launch")?.meetings).toContain("2012-12-05-beijing");
});

it("leads to headings that there are, on this page and on that of the counts", () => {
  const coverage = readFileSync(new URL("../docs/coverage.md", import.meta.url), "utf8");
  const anchors = (text: string): readonly string[] =>
    Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, "")
        .replaceAll(" ", "-"),
    );
  const to = (file: string): readonly string[] =>
    Array.from(page.matchAll(new RegExp(`\\]\\(${file}#([\\w-]+)\\)`, "g")), ([, anchor = ""]) => anchor);
  expect(to("").length).toBeGreaterThan(10);
  expect(to("").filter((anchor) => !anchors(page).includes(anchor))).toEqual([]);
  expect(to("coverage.md").length).toBeGreaterThan(1);
  expect(to("coverage.md").filter((anchor) => !anchors(coverage).includes(anchor))).toEqual([]);
});
