import { describe, expect, it } from "vitest";

import * as datasets from "../../src/analysis/datasets/index.ts";
import * as evidence from "../../src/analysis/evidence/index.ts";
import * as figures from "../../src/analysis/figures/index.ts";
import * as analysis from "../../src/analysis/index.ts";
import * as people from "../../src/analysis/people/index.ts";
import * as talks from "../../src/analysis/talks/index.ts";
import { findMeetings } from "../../src/index.ts";
import * as model from "../../src/model/index.ts";
import * as schema from "../../src/schema/index.ts";
import { describeCases, functionsIn, theRecord } from "./cases.ts";
import { secondDataset } from "./read.ts";

const { meetings, places } = secondDataset;
const arauca = theRecord(places, "arauca");
const exploratory = findMeetings(meetings, { series: "exploratory-talks" });

describe("the second dataset", () => {
  it("has no problem", () => {
    expect(schema.checkDataset(secondDataset)).toEqual([]);
  });

  it("is large enough to prove something", () => {
    expect(meetings.length).toBeGreaterThanOrEqual(15);
    expect(secondDataset.delegates.length).toBeGreaterThanOrEqual(10);
    expect(secondDataset.figures.length).toBeGreaterThanOrEqual(30);
    expect(secondDataset.events.length).toBeGreaterThanOrEqual(12);
  });

  it("is asked by every family of helpers", () => {
    expect([talks, people, figures, evidence, datasets].flatMap(functionsIn).toSorted()).toEqual(functionsIn(analysis));
  });
});

it("gives parts and earlier states that are valid by themselves", () => {
  const part = datasets.excerpt(secondDataset, exploratory);
  expect(schema.checkDataset(part)).toEqual([]);
  const then = datasets.snapshot(secondDataset, "2014-12-31");
  expect(schema.checkDataset(then)).toEqual([]);
  // Of the 26 meetings up to then, three have only sources without a date.
  expect([part.meetings.length, then.meetings.length]).toEqual([2, 23]);
});

describeCases("the helpers about datasets", datasets, {
  coverageOf: [
    () => datasets.coverageOf({ meetings, claims: secondDataset.claims }),
    [
      {
        collection: "meetings",
        records: 39,
        // The working meeting that was announced in September 2014 has no date.
        undated: 1,
        first: "2002-01-20",
        last: "2016-11-24",
        periods: [
          { period: "2000/2009", records: 1 },
          { period: "2010/2019", records: 37 },
        ],
      },
      { collection: "claims", records: 10, undated: 9, first: "2015-07-18", last: "2015-07-18" },
    ],
  ],
  diffDatasets: [
    () =>
      datasets.diffDatasets(secondDataset, {
        ...secondDataset,
        meetings: meetings.slice(1),
        places: places.map((place) => (place.id === "guapi" ? { ...place, note: "A town on the coast." } : place)),
      }),
    {
      bump: "major",
      changes: [
        {
          collection: "places",
          id: "guapi",
          kind: "changed",
          bump: "minor",
          fields: [{ field: "note", after: "A town on the coast." }],
        },
        { collection: "meetings", id: "2002-01-20-los-pozos", kind: "removed", bump: "major" },
      ],
    },
  ],
  excerpt: [
    () => datasets.excerpt(secondDataset, exploratory),
    {
      about: { name: "colombia-farc-talks", coverage: { cutOff: "2026-11-29" } },
      meetings: [{ id: "2011-03-03-rio-de-oro" }, { id: "2012-02-23-havana", follows: "2011-03-03-rio-de-oro" }],
      events: [{ id: "2012-09-04-talks-announced" }],
      figures: [],
      delegates: [
        { id: "alejandro-eder" },
        { id: "jaime-avendano" },
        { id: "juan-manuel-santos" },
        { id: "mauricio-jaramillo" },
      ],
    },
  ],
  referrersOf: [
    () => datasets.referrersOf(secondDataset, { collection: "delegates", id: "raul-reyes" }),
    [
      {
        collection: "meetings",
        record: { id: "2002-01-20-los-pozos" },
        paths: [["delegations", 1, "members", 0, "delegate"]],
      },
    ],
  ],
  search: [
    () => datasets.search(secondDataset, "اوسلو"),
    [{ collection: "places", record: { id: "oslo" }, in: "name", path: ["names", "ar"] }],
  ],
  snapshot: [
    // The opening was put off on 1 October 2012, to the 15th, and then again.
    () => findMeetings(datasets.snapshot(secondDataset, "2012-10-10").meetings, { from: "2012-10" }),
    [{ id: "2012-10-17-oslo", status: "postponed", start: "2012-10-15", place: "oslo" }],
  ],
});

describeCases("the functions of the model", model, {
  fileNameOf: [() => model.collectionNames.map(model.fileNameOf).slice(-2), ["open-questions", "claims"]],
  getterOf: [
    () => model.getterOf(places, { leticia: "bogota" })("leticia"),
    { id: "bogota", kind: "city", country: "CO" },
  ],
  recordById: [() => model.recordById(secondDataset.indicators, "farc-gold"), { unit: "grams", measure: "stock" }],
  referencesOf: [
    () =>
      secondDataset.events
        .filter(({ id }) => id === "2015-05-21-guapi-air-strike")
        .flatMap((event) => model.referencesOf("events", event))
        .filter(({ collection }) => collection !== "sources")
        .map(({ collection, id }) => `${collection} ${id}`)
        .toSorted(),
    [
      "figures deaths-in-guapi-2015-05-22",
      "figures deaths-in-guapi-first-reports",
      "organizations armed-forces-colombia",
      "places guapi",
    ],
  ],
});

const misspelt = { ...secondDataset.meetings[0], series: "caguan-talk" };

describeCases("the functions of the schema", schema, {
  DatasetError: [() => new schema.DatasetError([]), { name: "DatasetError" }],
  checkCollection: [() => schema.checkCollection(secondDataset.figures, "figures"), []],
  checkDataset: [
    () => schema.checkDataset({ ...secondDataset, meetings: [misspelt, ...meetings.slice(1)] }),
    [
      {
        record: 'meetings "2002-01-20-los-pozos"',
        path: "series",
        message: expect.stringMatching(
          /vocabularies\.series.*there is no "caguan-talk"\. Did you mean "caguan-talks"\?$/,
        ),
      },
    ],
  ],
  defineDataset: [() => schema.defineDataset(secondDataset), { about: { name: "colombia-farc-talks" } }],
  extendDataset: [
    () => schema.extendDataset(secondDataset, { places: [{ ...arauca, id: "tumaco" }] }),
    { about: { name: "colombia-farc-talks" }, places: { length: 26 } },
  ],
  formatProblem: [
    () => schema.checkCollection([{ ...arauca, names: {} }], "places").map(schema.formatProblem),
    ['places "arauca", names: expected a name in at least one language, such as { "en": "Geneva" }'],
  ],
  parseDataset: [() => schema.parseDataset(structuredClone(secondDataset)), secondDataset],
  problemsOf: [() => schema.problemsOf(secondDataset.about, schema.aboutSchema, "about"), []],
});
