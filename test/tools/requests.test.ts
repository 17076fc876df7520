import { describe, expect, it } from "vitest";

import { readData } from "../../.tools/read-data.ts";
import { requestedRecord, usage } from "../../.tools/requests.ts";
import { smallTree } from "./small-tree.ts";

const read = readData(smallTree);
const request = (words: string) => requestedRecord(words.split(" "), read, "2026-11-29");

it.each([
  ["meeting 2026-03-03 shenyang", "meetings", { id: "2026-03-03-shenyang", start: "2026-03-03", place: "shenyang" }],
  ["meeting 2014-03-03 shenyang second", "meetings", { id: "2014-03-03-shenyang-second", start: "2014-03-03" }],
  [
    "figure remains-dead 2015-01 kyodo",
    "figures",
    { id: "remains-dead-2015-01-kyodo", indicator: "remains-dead", asOf: "2015-01" },
  ],
  ["event 2014-03-20 protest at-noon", "events", { id: "2014-03-20-protest-at-noon", date: "2014-03-20" }],
  ["event undated notice", "events", { id: "undated-notice" }],
  [
    "source kyodo 2014-03-03 shenyang",
    "sources",
    { id: "kyodo-2014-03-03-shenyang", published: "2014-03-03", accessed: "2026-11-29" },
  ],
  ["source kyodo undated history", "sources", { id: "kyodo-undated-history", accessed: "2026-11-29" }],
  ["delegate song-il-ho", "delegates", { id: "song-il-ho", side: "" }],
  ["delegate song-il-ho KP", "delegates", { id: "song-il-ho", side: "KP" }],
  ["organization icrc other", "organizations", { id: "icrc", side: "other" }],
  ["place dalian CN", "places", { id: "dalian", country: "CN" }],
  ["place some-sea", "places", { id: "some-sea" }],
  ["indicator remains-found", "indicators", { id: "remains-found" }],
  ["disagreement 2014-03-03 count", "disagreements", { id: "2014-03-03-count" }],
  ["disagreement remains money-asked", "disagreements", { id: "remains-money-asked" }],
  ["open-question 2014 list", "openQuestions", { id: "2014-list", asOf: "2026-11-29" }],
  ["claim nth 2014-03-03 ninth-visit", "claims", { id: "2014-03-03-ninth-visit", kind: "nth", number: "" }],
])("understands %s", (words, collection, fields) => {
  const { collection: found, record } = request(words);
  expect(found).toBe(collection);
  expect(record).toMatchObject(fields);
});

describe("refuses", () => {
  it.each([
    ["meting 2014-03-03 shenyang", 'There is no kind of record "meting". Did you mean "meeting"?'],
    ["meeting 2014-03-04 shenyan", 'There is no place "shenyan". Did you mean "shenyang"?'],
    ["meeting 2014-03-04 atlantis", "If it is new, add it first: npm run new place"],
    ["figure remains-ded 2014-03-03 ap", 'There is no indicator "remains-ded". Did you mean "remains-dead"?'],
    ["meeting 2014-03-03 shenyang", "already: src/data/meetings/2010s/2014-03-03-shenyang.ts:4."],
    ["figure remains-dead 2014-03-03 ap", "already: src/data/figures/remains/remains-dead.ts:5."],
    ["meeting 2014-02-30 shenyang", '"2014-02-30" is not a date'],
    ["disagreement 2014-02-30 count", '"2014-02-30" is not a date'],
    ["event March visit", '"March" is not a date'],
    ["delegate Song_Il_Ho", 'write lower-case words joined by "-", such as "song-il-ho".'],
    ["delegate 宋日昊", 'write lower-case words joined by "-".'],
    ["delegate ../../package", 'such as "package".'],
    ["delegate song-il-ho NK", 'There is no side "NK".'],
    ["place dalian China", '"China" is not a country code'],
    ["claim frist-since 2014-03-03 x", 'Did you mean "first-since"?'],
    ["meeting 2014", "Expected: npm run new meeting <date> <place>"],
  ])("%s", (words, message) => {
    expect(() => request(words)).toThrow(message);
  });
});

it("says how each kind is asked for", () => {
  expect(usage).toHaveLength(11);
  expect(usage).toContain("npm run new open-question <date> <subject>");
});
