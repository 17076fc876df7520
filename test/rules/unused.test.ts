import { expect, it } from "vitest";

import { referencesOf } from "../../src/model/references.ts";
import { figure, holding, meeting } from "../builders.ts";
import { everyRecord, record, type Rule, unexcused } from "./rule.ts";

/** What is listed for others to refer to is referred to: no source, place, organization, delegate or indicator stands alone. */
const unused: Rule = (whole) => {
  const used = new Set(
    everyRecord(whole).flatMap(({ collection, entry }) =>
      referencesOf(collection, entry).map((reference) => `${reference.collection} ${reference.id}`),
    ),
  );
  // A delegate may have spoken for a side without ever taking part in a meeting on record.
  return everyRecord(whole)
    .filter(({ collection }) => ["sources", "places", "organizations", "indicators"].includes(collection))
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => `${name}: no record refers to it`);
};

it("holds", () => {
  expect(unexcused(unused(record))).toEqual([]);
});

it("catches a source, place, organization or indicator that nothing refers to", () => {
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
      { ...source, id: "a" },
      { ...source, id: "b" },
    ],
    places: ["p", "q"].map((id) => ({ id, names: { en: id }, kind: "city", sources: ["a"] })),
    organizations: ["o", "u"].map((id) => ({ id, names: { en: id }, kind: "ministry", side: "JP", sources: ["a"] })),
    indicators: ["i", "j"].map((id) => ({
      id,
      label: "l",
      definition: "d",
      unit: "persons",
      measure: "stock",
      population: "p",
    })),
    figures: [figure({ id: "f", indicator: "i", authority: "o", sources: ["a"] })],
    meetings: [meeting({ id: "m", place: "p", sources: ["a"] })],
  });
  expect(unused(broken)).toEqual(
    ["sources b", "places q", "organizations u", "indicators j"].map((name) => `${name}: no record refers to it`),
  );
});
