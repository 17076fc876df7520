import { expect, it } from "vitest";

import { holding, place } from "../builders.ts";
import { record, type Rule } from "./rule.ts";

const collections = ["places", "organizations", "delegates"] as const;

/** An id in another register belongs to one record of a collection. */
const sharedIds: Rule = (dataset) =>
  collections.flatMap((collection) => {
    const seen = new Map<string, string>();
    return dataset[collection].flatMap((entry: (typeof dataset)[typeof collection][number]) =>
      Object.entries(entry.sameAs ?? {}).flatMap(([register, value]) => {
        if (typeof value !== "string") return [];
        const key = `${register} ${value}`;
        const before = seen.get(key);
        seen.set(key, entry.id);
        return before === undefined ? [] : [`${collection} ${entry.id}: has the id ${key}, and so has ${before}`];
      }),
    );
  });

/** The codes of a country are those of a country, and a side that is a country has all of them. */
const countryCodes: Rule = ({ places, vocabularies }) => {
  const sides = new Set<string>(vocabularies.sides.map(({ id }) => id));
  return places.flatMap(({ id, kind, country, sameAs }) => {
    const codes = [sameAs?.isoAlpha, sameAs?.isoNumeric, sameAs?.correlatesOfWar];
    const isSide = kind === "country" && country !== undefined && sides.has(country);
    return [
      ...(kind !== "country" && codes.some((code) => code !== undefined)
        ? [`places ${id}: has the code of a country, and is not one`]
        : []),
      ...(isSide && codes.includes(undefined) ? [`places ${id}: is a side, and lacks one of its codes`] : []),
    ];
  });
};

it("holds", () => {
  expect([...sharedIds(record), ...countryCodes(record)]).toEqual([]);
});

it("joins the sides with other datasets", () => {
  const codesOf = (side: string) =>
    record.places.find(({ kind, country }) => kind === "country" && country === side)?.sameAs;
  expect(codesOf("JP")).toMatchObject({ isoAlpha: "JPN", isoNumeric: "392", correlatesOfWar: "740", wikidata: "Q17" });
  expect(codesOf("KP")).toMatchObject({
    isoAlpha: "PRK",
    isoNumeric: "408",
    correlatesOfWar: "731",
    wikidata: "Q423",
  });
});

it("catches an id of two records, and codes that are wrong or missing", () => {
  const places = [
    place({ id: "oslo", sameAs: { wikidata: "Q585", sources: ["s"] } }),
    place({ id: "bergen", sameAs: { wikidata: "Q585", geonames: "3161732", sources: ["s"] } }),
    place({ id: "norway-coast", sameAs: { isoAlpha: "NOR", sources: ["s"] } }),
    place({ id: "japan", kind: "country", country: "JP", sameAs: { isoAlpha: "JPN", sources: ["s"] } }),
  ];
  expect(sharedIds(holding({ places }))).toEqual(["places bergen: has the id wikidata Q585, and so has oslo"]);
  expect(countryCodes({ ...holding({ places }), vocabularies: record.vocabularies })).toEqual([
    "places norway-coast: has the code of a country, and is not one",
    "places japan: is a side, and lacks one of its codes",
  ]);
});
