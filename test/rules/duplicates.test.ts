import { expect, it } from "vitest";

import { nameToShow } from "../../src/model/names.ts";
import { delegate, figure, holding, meeting } from "../builders.ts";
import { record, type Rule, unexcused } from "./rule.ts";

/** Groups records by what makes them the same, and tells the groups that have several. */
const twice = <R extends { readonly id: string }>(
  name: string,
  records: readonly R[],
  same: (entry: R) => unknown,
): string[] => {
  const groups = Map.groupBy(records, (entry) => JSON.stringify(same(entry)));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map(
      ([first, ...others]) => `${name} ${first?.id ?? ""}: stands again as ${others.map(({ id }) => id).join(", ")}`,
    );
};

const address = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");

/** One record a thing: a meeting, a source, a figure, a place is there once. */
const duplicates: Rule = ({
  sources,
  places,
  organizations,
  delegates,
  meetings,
  figures,
  disagreements,
  openQuestions,
}) => [
  ...twice(
    "sources",
    sources.filter(({ url }) => url !== undefined),
    ({ url = "" }) => address(url),
  ),
  ...twice("places", places, ({ names, kind }) => [names.en, kind]),
  ...twice("organizations", organizations, ({ names, side }) => [nameToShow(names), side]),
  ...twice("delegates", delegates, ({ names, side }) => [nameToShow(names), side]),
  ...twice(
    "meetings",
    meetings.filter(({ start }) => start !== undefined),
    ({ start, end, place, channel, status, delegations }) => [
      start,
      end,
      place,
      channel,
      status,
      delegations.map(({ side, organization, description }) => [side, organization, description]),
    ],
  ),
  ...twice("figures", figures, ({ indicator, value, qualifier, asOf, period, population, statedBy }) => [
    indicator,
    value,
    qualifier,
    asOf,
    period,
    population,
    statedBy,
  ]),
  ...twice("disagreements", disagreements, ({ summary }) => summary),
  ...twice("openQuestions", openQuestions, ({ question }) => question),
];

it("holds", () => {
  expect(
    unexcused(duplicates(record), {
      "delegates chon-in-chol-foreign-ministry":
        "a signer of 1971 and a vice minister of 1991 share a name; no source says that they are one person",
    }),
  ).toEqual([]);
});

it("catches what stands twice in any collection that is looked at", () => {
  const source = {
    title: "t",
    publisher: "p",
    accessed: "2026-11-22",
    language: "en",
    type: "news",
    reliability: "normal",
  } as const;
  const broken = holding({
    sources: [
      { ...source, id: "a", url: "http://www.example.org/page/" },
      { ...source, id: "b", url: "https://example.org/page" },
    ],
    meetings: [meeting({ id: "m", start: "2012-08-09" }), meeting({ id: "n", start: "2012-08-09" })],
    figures: [figure({ id: "f", indicator: "i", value: 12 }), figure({ id: "g", indicator: "i", value: 12 })],
    places: ["p", "q"].map((id) => ({ id, names: { en: "Geneva" }, kind: "city", sources: ["a"] })),
    organizations: ["o", "u"].map((id) => ({
      id,
      names: { ja: "外務省" },
      kind: "ministry",
      side: "JP",
      sources: ["a"],
    })),
    delegates: ["d", "e"].map((id) => delegate({ id, names: { ko: "리호림" } })),
    disagreements: ["h", "i"].map((id) => ({
      id,
      about: [{ collection: "meetings", id: "m" }],
      summary: "They differ",
      readings: [],
      basis: "both-kept",
      why: "Nothing decides",
    })),
    openQuestions: ["j", "k"].map((id) => ({ id, question: "When?", state: "Open", asOf: "2026-11-22" })),
  });
  expect(duplicates(broken)).toEqual([
    "sources a: stands again as b",
    "places p: stands again as q",
    "organizations o: stands again as u",
    "delegates d: stands again as e",
    "meetings m: stands again as n",
    "figures f: stands again as g",
    "disagreements h: stands again as i",
    "openQuestions j: stands again as k",
  ]);
});
