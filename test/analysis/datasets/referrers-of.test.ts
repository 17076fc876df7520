import { describe, expect, it } from "vitest";

import { referrersOf } from "../../../src/analysis/datasets/referrers-of.ts";
import { dataset } from "../../../src/index.ts";
import { collectionNames } from "../../../src/model/ids.ts";
import { referencesOf } from "../../../src/model/references.ts";
import { delegation, event, holding, meeting } from "../../builders.ts";

const small = holding({
  meetings: [
    meeting({ id: "m", place: "p", delegations: [delegation("JP", "a"), delegation("KP", "b", "a")] }),
    meeting({ id: "n", follows: "m" }),
  ],
  events: [event({ id: "m", places: ["p"], meetings: ["m"] })],
});

describe("referrersOf", () => {
  it("finds each record once, with every path", () => {
    expect(referrersOf(small, { collection: "delegates", id: "a" })).toEqual([
      {
        collection: "meetings",
        record: small.meetings[0],
        paths: [
          ["delegations", 0, "members", 0, "delegate"],
          ["delegations", 1, "members", 1, "delegate"],
        ],
      },
    ]);
  });

  it("tells apart records of two collections with the same id", () => {
    expect(referrersOf(small, { collection: "meetings", id: "m" }).map(({ record }) => record.id)).toEqual(["n", "m"]);
    expect(referrersOf(small, { collection: "events", id: "m" })).toEqual([]);
  });

  it("returns every reference of the dataset the other way round", () => {
    const counts = new Map<string, number>();
    for (const collection of collectionNames)
      for (const record of dataset[collection])
        for (const to of new Set(referencesOf(collection, record).map((one) => `${one.collection} ${one.id}`)))
          counts.set(to, (counts.get(to) ?? 0) + 1);
    for (const place of dataset.places)
      expect(referrersOf(dataset, { collection: "places", id: place.id })).toHaveLength(
        counts.get(`places ${place.id}`) ?? 0,
      );
  });
});
