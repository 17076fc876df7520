import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { excerpt } from "../../../src/analysis/datasets/excerpt.ts";
import { checkClaim, dataset, findMeetings, meetings } from "../../../src/index.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { collectionNames } from "../../../src/model/ids.ts";
import { checkDataset } from "../../../src/schema/index.ts";
import { event, figure, holding, meeting, source } from "../../builders.ts";
import { cases } from "../../property-runs.ts";

const record = holding({
  sources: ["a", "b", "of-figure", "of-place", "of-nobody"].map((id) => source({ id })),
  places: [
    { id: "hotel", names: { en: "Hotel" }, kind: "site", partOf: "city", sources: ["of-place"] },
    { id: "city", names: { en: "City" }, kind: "city", sources: ["of-place"] },
    { id: "elsewhere", names: { en: "Elsewhere" }, kind: "city", sources: ["of-nobody"] },
  ],
  indicators: ["counted", "not-counted"].map((id) => ({
    id,
    label: id,
    definition: id,
    unit: "persons",
    measure: "stock",
    population: "persons",
  })),
  meetings: [
    meeting({ id: "first", start: "2002-08-18", sources: ["a"] }),
    meeting({ id: "second", start: "2012-08-09", place: "hotel", follows: "first", sources: ["b"] }),
  ],
  events: [
    event({ id: "visit", meetings: ["first", "second"], figures: ["visitors"], sources: ["b"] }),
    event({ id: "elsewhere", meetings: ["first"], sources: ["of-nobody"] }),
  ],
  figures: [
    figure({
      id: "visitors",
      indicator: "counted",
      derived: { from: ["part"], method: "sum" },
      sources: ["of-figure"],
    }),
    figure({ id: "part", indicator: "counted", sources: ["of-figure"] }),
    figure({ id: "stated", indicator: "counted", meeting: "second", sources: ["of-figure"] }),
    figure({ id: "of-visit", indicator: "counted", event: "visit", sources: ["of-figure"] }),
    figure({ id: "disputed", indicator: "counted", sources: ["of-figure"] }),
    figure({ id: "other", indicator: "not-counted", meeting: "first", sources: ["of-nobody"] }),
  ],
  disagreements: [
    {
      id: "on-second",
      about: [
        { collection: "meetings", id: "second", field: "start" },
        { collection: "meetings", id: "first" },
      ],
      summary: "They differ",
      readings: [
        { value: "1", sources: ["a"], figures: ["disputed"] },
        { value: "2", sources: ["b"] },
      ],
      basis: "both-kept",
      why: "Nothing decides",
    },
    ...(
      [
        ["on-figure", "figures", "stated"],
        ["on-other", "figures", "other"],
      ] as const
    ).map(([id, collection, about]) => ({
      id,
      about: [{ collection, id: about }],
      summary: "They differ",
      readings: [
        { value: "1", sources: ["b"] },
        { value: "2", sources: ["b"] },
      ],
      basis: "both-kept" as const,
      why: "Nothing decides",
    })),
  ],
  openQuestions: ["visit", "elsewhere"].map((id) => ({
    id: `on-${id}`,
    question: "When?",
    state: "Open",
    about: [
      { collection: "events" as const, id },
      { collection: "meetings" as const, id: "first" },
    ],
    asOf: "2026-11-22" as const,
  })),
  claims: [
    {
      id: "since-first",
      kind: "first-since",
      says: "The first since",
      about: "second",
      since: "first",
      scope: { collection: "meetings" },
      verdict: "agrees",
      sources: ["a"],
    },
    {
      id: "the-second",
      kind: "nth",
      says: "The second",
      about: "second",
      number: 2,
      scope: { collection: "meetings" },
      verdict: "agrees",
      sources: ["b"],
    },
  ],
});

const idsOf = (data: Dataset) =>
  Object.fromEntries(
    collectionNames.filter((name) => data[name].length > 0).map((name) => [name, data[name].map(({ id }) => id)]),
  );

describe("excerpt", () => {
  it("takes with a meeting what belongs to it, and of the rest what that refers to", () => {
    expect(idsOf(excerpt(record, [{ id: "second" }]))).toEqual({
      sources: ["a", "b", "of-figure", "of-place"],
      places: ["hotel", "city"],
      indicators: ["counted"],
      meetings: ["second"],
      events: ["visit"],
      figures: ["visitors", "part", "stated", "of-visit", "disputed"],
      disagreements: ["on-second", "on-figure"],
      openQuestions: ["on-visit"],
    });
  });

  it("does not say that it covers the time that the whole covers", () => {
    const aboutOf = (coverage: object) =>
      excerpt({ ...record, about: { ...record.about, coverage } }, [{ id: "second" }]).about;
    expect(aboutOf({ start: "1945", end: "2026", cutOff: "2026-11-29" })).toEqual({
      ...record.about,
      coverage: { cutOff: "2026-11-29" },
    });
    expect(aboutOf({ start: "1945" })).toEqual(record.about);
    expect(excerpt(record, []).about).toEqual(record.about);
  });

  it("takes out what refers to a record outside, and what cannot do without one", () => {
    const { meetings: [second] = [], disagreements: [disagreement] = [], claims } = excerpt(record, [{ id: "second" }]);
    expect(second).not.toHaveProperty("follows");
    expect(disagreement?.about).toEqual([{ collection: "meetings", id: "second", field: "start" }]);
    expect(disagreement?.readings[0]?.figures).toEqual(["disputed"]);
    expect(claims).toEqual([]);
    expect(excerpt(record, record.meetings).claims).toEqual(record.claims);
  });

  it("is empty without meetings, and knows none that are not in the record", () => {
    expect(idsOf(excerpt(record, []))).toEqual({});
    expect(idsOf(excerpt(record, [{ id: "unheard-of" }]))).toEqual({});
  });

  it("of any meetings is a valid dataset, in the order of the whole, that holds just those", () => {
    fc.assert(
      fc.property(fc.subarray([...meetings], { maxLength: 40 }), (some) => {
        const part: Dataset = excerpt(dataset, some);
        expect(checkDataset(part)).toEqual([]);
        expect(part.meetings.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
        for (const name of collectionNames) {
          const ids = new Set(part[name].map(({ id }) => id));
          expect(part[name].map(({ id }) => id)).toEqual(
            dataset[name].filter(({ id }) => ids.has(id)).map(({ id }) => id),
          );
        }
        // The claims that go along are as true as they were.
        expect(part.claims.filter((claim) => checkClaim(part, claim).verdict !== claim.verdict)).toEqual([]);
        // Once more changes nothing.
        expect(excerpt(part, part.meetings)).toEqual(part);
      }),
      cases(15),
    );
  });

  it("of all meetings keeps every meeting as it is", () => {
    expect(excerpt(dataset, meetings).meetings).toEqual(meetings);
    const { delegates } = excerpt(dataset, findMeetings(meetings, { delegate: "osamu-tasaka" }));
    expect(delegates.find(({ id }) => id === "osamu-tasaka")).toEqual(
      dataset.delegates.find(({ id }) => id === "osamu-tasaka"),
    );
  });
});
