import { expect, it } from "vitest";

import type { Dataset } from "../../src/model/dataset.ts";
import type { Vocabulary } from "../../src/model/ids.ts";
import { units } from "../../src/model/indicator.ts";
import { topics } from "../../src/model/meeting.ts";
import { series } from "../../src/model/series.ts";
import { sides } from "../../src/model/side.ts";
import { delegate, delegation, event, holding, meeting } from "../builders.ts";
import { record, type Rule } from "./rule.ts";

/** The words of this record. The schemas take any, for the records of others. */
const lists: Readonly<Record<keyof Vocabulary, readonly string[]>> = { sides, topics, series, units };

type Word = readonly [name: string, list: keyof Vocabulary, word: string | undefined];

const wordsIn = (whole: Dataset): readonly Word[] => [
  ...whole.organizations.map(({ id, side }): Word => [`organizations ${id}`, "sides", side]),
  ...whole.delegates.map(({ id, side }): Word => [`delegates ${id}`, "sides", side]),
  ...whole.meetings.flatMap((one): readonly Word[] => [
    ...one.delegations.map(({ side }): Word => [`meetings ${one.id}`, "sides", side]),
    ...one.topics.map((topic): Word => [`meetings ${one.id}`, "topics", topic]),
    [`meetings ${one.id}`, "series", one.series],
  ]),
  ...whole.events.flatMap((one): readonly Word[] => [
    [`events ${one.id}`, "series", one.series],
    ...(one.sides ?? []).map((side): Word => [`events ${one.id}`, "sides", side]),
  ]),
  ...whole.claims.flatMap(({ id, scope }) => (scope.series ?? []).map((one): Word => [`claims ${id}`, "series", one])),
  ...whole.indicators.map(({ id, unit }): Word => [`indicators ${id}`, "units", unit]),
];

/** Every side, topic, series and unit is one of this record's lists. */
const vocabulary: Rule = (whole) =>
  wordsIn(whole)
    .filter(([, list, word]) => word !== undefined && !lists[list].includes(word))
    .map(([name, list, word = ""]) => `${name}: says "${word}", which is none of the ${list}`);

it("holds", () => {
  expect(vocabulary(record)).toEqual([]);
});

it("catches a foreign word wherever one can stand", () => {
  const broken = holding({
    organizations: [{ id: "o", names: { en: "O" }, kind: "ministry", side: "US", sources: ["s"] }],
    delegates: [delegate({ id: "d", side: "jp" })],
    meetings: [
      meeting({
        id: "m",
        delegations: [delegation("JP"), delegation("IR")],
        topics: ["remains", "enrichment"],
        series: "talks",
      }),
    ],
    events: [event({ id: "e", series: "home-visit", sides: ["KR"] })],
    claims: [
      {
        id: "c",
        kind: "nth",
        number: 2,
        says: "The second",
        about: "m",
        scope: { collection: "meetings", series: ["grave-visits", "rounds"] },
        verdict: "agrees",
        sources: ["s"],
      },
    ],
    indicators: [{ id: "i", label: "I", definition: "I", unit: "barrels", measure: "flow", population: "I" }],
  });
  expect(vocabulary(broken)).toEqual([
    'organizations o: says "US", which is none of the sides',
    'delegates d: says "jp", which is none of the sides',
    'meetings m: says "IR", which is none of the sides',
    'meetings m: says "enrichment", which is none of the topics',
    'meetings m: says "talks", which is none of the series',
    'events e: says "home-visit", which is none of the series',
    'events e: says "KR", which is none of the sides',
    'claims c: says "rounds", which is none of the series',
    'indicators i: says "barrels", which is none of the units',
  ]);
});
