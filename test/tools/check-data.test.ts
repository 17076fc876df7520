import { describe, expect, it } from "vitest";

import { checkData, formatDataProblem } from "../../.tools/check-data.ts";
import { readData, type Tree } from "../../.tools/read-data.ts";
import { vocabularies } from "../../src/data/vocabularies.ts";
import type { VocabularyName } from "../../src/model/vocabularies.ts";
import { changed, event, events, list, meeting, smallTree } from "./small-tree.ts";

const problems = (tree: Tree): readonly string[] => checkData(readData(tree)).map(formatDataProblem);
const shenyang = "meetings/2010s/2014-03-03-shenyang.ts";
const place = 'start: "2014-03-03",\n  place: "shenyang",';

it("finds nothing in files without a fault", () => {
  expect(problems(smallTree)).toEqual([]);
});

it("finds every problem at once, with its place, from top to bottom", () => {
  const tree = changed({
    "events/2014.ts": events(
      event("2014-03-05-visit", "2014-03-05").replace("ap-2014-03-03-shenyang", "ap-2014-03-03-shenyan"),
      event("2014-06-25-visit", "2014-06-31"),
    ),
    [shenyang]: meeting("2014-03-03-shenyang", 'start: "2014-03-03",\n  plaice: "shenyang",\n  place: "shenyan",'),
  });
  expect(problems(tree)).toEqual([
    expect.stringMatching(
      /^src\/data\/events\/2014\.ts:4:94: events "2014-03-05-visit", sources\[0\]: .*"ap-2014-03-03-shenyan"/,
    ),
    expect.stringMatching(/^src\/data\/events\/2014\.ts:5:44: events "2014-06-25-visit", date: .*2014-06-31/),
    expect.stringMatching(/^src\/data\/meetings\/2010s\/2014-03-03-shenyang\.ts:9:3: .* an unknown field "plaice"/),
    expect.stringMatching(/^src\/data\/meetings\/2010s\/2014-03-03-shenyang\.ts:10:3: .*, place: .*"shenyan"/),
  ]);
});

const words = (name: VocabularyName): string => vocabularies[name].map(({ id }) => id).join(", ");

it("names the word that was meant", () => {
  const text = meeting("2014-03-03-shenyang", `${place}\n  series: "red-cross-talk",`).replace("remains", "remain");
  expect(problems(changed({ [shenyang]: text }))).toEqual([
    `src/data/${shenyang}:10:3: meetings "2014-03-03-shenyang", series: expected a word that the dataset declares in vocabularies.series (${words("series")}); there is no "red-cross-talk". Did you mean "red-cross-talks"?`,
    `src/data/${shenyang}:12:12: meetings "2014-03-03-shenyang", topics[0]: expected a word that the dataset declares in vocabularies.topics; there is no "remain". Did you mean "remains"?`,
  ]);
});

it.each([
  ["organizations/japan.ts", list("OrganizationDraft", "organizations", '{ side: "JPN" }'), "sides"],
  ["delegates/a.ts", "export const delegate = { side: 'KPR' };", "sides"],
  [shenyang, 'export const meeting = { delegations: [{ side: "CN" }] };', "sides"],
  ["events/2014.ts", events('{ series: "talks-of-two" }'), "series"],
  ["claims/2014.ts", list("ClaimDraft", "claims", '{ scope: { series: ["talks-of-two"] } }'), "series"],
  ["indicators/remains.ts", list("IndicatorDraft", "indicators", '{ unit: "person" }'), "units"],
])("finds a word in %s that is in none of the lists of this dataset", (file, text, vocabulary) => {
  expect(problems(new Map([[file, text]]))).toContainEqual(expect.stringContaining(`vocabularies.${vocabulary}`));
});

describe("a syntax error", () => {
  it("is reported with its place, without guesses about the rest of the file", () => {
    const tree = changed({ [shenyang]: meeting("2014-03-03-shenyang", 'start: "2014-03-03\n  place: "shenyan",') });
    const found = problems(tree);
    expect(found[0]).toBe(`src/data/${shenyang}:8:21: syntax error: Unterminated string literal.`);
    expect(found.every((line) => line.includes("syntax error"))).toBe(true);
  });

  it("hides no problem in another file", () => {
    const tree = changed({
      "events/2014.ts": "export const events = [",
      [shenyang]: meeting("2014-03-03-shenyang", ""),
    });
    const broken = new Map([...tree, ["places/other.ts", "export const places = [{}];"]]);
    expect(problems(broken)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("src/data/events/2014.ts:1:24: syntax error"),
        expect.stringContaining("src/data/places/other.ts:1:24: places[0], id: is missing"),
      ]),
    );
  });
});

it("reports what cannot be read once, and not as missing too", () => {
  const text = meeting("2014-03-03-shenyang", place).replace('"Red Cross talks"', "title()");
  expect(problems(changed({ [shenyang]: text }))).toEqual([
    `src/data/${shenyang}:5:3: expected a plain literal: a string, a number, true, a list or an object`,
  ]);
});

it("reports what is still to be filled in once", () => {
  const text = events(event("2014-03-05-visit", "2014-03-05").replace("ap-2014-03-03-shenyang", ""));
  expect(problems(changed({ "events/2014.ts": text }))).toEqual([
    expect.stringContaining("sources[0]: expected the id of a record in sources"),
  ]);
});

it("says what to do with a record in a wrong file or place, and with an id that does not say where it belongs", () => {
  const tree = changed({
    "events/2013.ts": events(event("2014-01-01-one", "2014-01-01")),
    "events/2014.ts": events(event("2014-06-25-visit", "2014-06-25"), event("2014-03-05-visit", "2014-03-05")),
    [shenyang]: undefined,
    "meetings/shenyang.ts": meeting("shenyang", place),
  });
  expect(problems(tree)).toEqual([
    'src/data/events/2013.ts:4:5: events "2014-01-01-one": belongs in events/2014.ts; `npm run fix` moves it',
    'src/data/events/2014.ts:5:5: events "2014-03-05-visit": belongs before "2014-06-25-visit"; `npm run fix` moves it',
    'src/data/meetings/shenyang.ts:4:3: meetings "shenyang", id: expected an id that begins with a year, such as "2014-03-03-shenyang"',
  ]);
});

it("does not judge the place of records while one of them is wrong", () => {
  const dead = "figures/remains/remains-dead.ts";
  const text = smallTree.get(dead) ?? "";
  const misspelt = problems(changed({ [dead]: text.replace('indicator: "remains-dead"', 'indicator: "remains-ded"') }));
  expect(misspelt).toEqual([expect.stringMatching(/, indicator: .*"remains-ded"\. Did you mean "remains-dead"\?$/)]);
  const impossible = events(event("2014-06-25-visit", "2014-06-31"), event("2014-03-05-visit", "2014-03-05"));
  expect(problems(changed({ "events/2014.ts": impossible }))).toEqual([expect.stringContaining("2014-06-31")]);
});
