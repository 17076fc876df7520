import { describe, expect, it } from "vitest";

import { dataset } from "../../src/index.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { checkDataset, DatasetError, datasetSchema, formatProblem, parseDataset } from "../../src/schema/index.ts";
import { figure, meeting } from "../builders.ts";

const source = {
  id: "s",
  title: "t",
  publisher: "p",
  accessed: "2026-11-22",
  language: "en",
  type: "news",
  reliability: "normal",
} as const;
const empty: Dataset = {
  sources: [source],
  places: [],
  organizations: [],
  delegates: [],
  meetings: [],
  indicators: [],
  figures: [],
  events: [],
  disagreements: [],
  openQuestions: [],
  claims: [],
};
const told = (input: unknown): string[] => checkDataset(input).map(formatProblem);

describe("checkDataset", () => {
  it("finds the record right", () => {
    expect(told(dataset)).toEqual([]);
  });

  it("says for programs, too, where in the input each problem is", () => {
    const input = {
      ...empty,
      places: [{ id: "p" }],
      meetings: [meeting({ id: "m", sources: ["s"], evidence: { start: ["nobody"] } })],
      peace: [],
    };
    expect(checkDataset(input).map(({ at }) => at)).toEqual([
      ["peace"],
      ["places", 0, "names"],
      ["places", 0, "kind"],
      ["places", 0, "sources"],
      ["meetings", 0, "evidence", "start", 0],
    ]);
    expect(checkDataset([]).map(({ at }) => at)).toEqual([[]]);
  });

  it("finds ids that stand twice and references that lead nowhere, wherever they stand", () => {
    const one = meeting({
      id: "m",
      sources: ["s"],
      evidence: { start: ["nobody"] },
      place: "atlantis",
      follows: "earlier",
      delegations: [
        { side: "JP", capacity: "party", organization: "no-body", members: [{ delegate: "no-one", role: "head" }] },
      ],
      outcomes: [{ text: "agreed", sources: ["s", "hearsay"] }],
    });
    expect(
      told({
        ...empty,
        meetings: [one, one],
        figures: [figure({ id: "f", indicator: "i", event: "e", sources: ["s"] })],
      }),
    ).toEqual([
      'meetings "m", place: expected the id of one of the places: there is no "atlantis"',
      'meetings "m", follows: expected the id of one of the meetings: there is no "earlier"',
      'meetings "m", delegations[0].organization: expected the id of one of the organizations: there is no "no-body"',
      'meetings "m", delegations[0].members[0].delegate: expected the id of one of the delegates: there is no "no-one"',
      'meetings "m", outcomes[0].sources[1]: expected the id of one of the sources: there is no "hearsay"',
      'meetings "m", evidence.start[0]: expected the id of one of the sources: there is no "nobody"',
      'meetings "m", id: expected an id of its own: "m" stands twice',
      ...told({ ...empty, meetings: [one] }),
      'figures "f", indicator: expected the id of one of the indicators: there is no "i"',
      'figures "f", event: expected the id of one of the events: there is no "e"',
    ]);
  });

  it("follows every reference of a claim", () => {
    const claim: Claim = {
      id: "c",
      kind: "first-since",
      says: "The first since the earlier one",
      about: "m",
      since: "earlier",
      scope: { collection: "meetings", place: "atlantis", except: [{ id: "other", why: "a visit" }] },
      verdict: "differs",
      disagreement: "d",
      sources: ["hearsay"],
    };
    expect(checkDataset({ ...empty, claims: [claim] }).map(({ path }) => path)).toEqual([
      "about",
      "since",
      "scope.place",
      "scope.except[0].id",
      "disagreement",
      "sources[0]",
    ]);
  });

  it("does not tell one fault as two: a broken record can still be referred to", () => {
    const broken = { ...meeting({ id: "m", sources: ["s"] }), status: "maybe" };
    const next = meeting({ id: "n", sources: ["s"], follows: "m" });
    expect(told({ ...empty, meetings: [broken, next] })).toEqual([
      'meetings "m", status: expected one of "held", "planned", "postponed", "cancelled", "reported", found "maybe"',
    ]);
  });

  it("names records without an id by their number, and collections that are missing or unknown", () => {
    const { events: _, ...rest } = empty;
    expect(told({ ...rest, meetigns: [], places: [{}, 7], figures: "none" })).toEqual([
      "dataset, meetigns: is no collection; the collections are sources, places, organizations, delegates, meetings, indicators, figures, events, disagreements, openQuestions, claims",
      "places[0], id: is missing; expected a text",
      "places[0], names: is missing; expected an object",
      expect.stringMatching(/^places\[0\], kind: is missing/),
      "places[0], sources: is missing; expected a list",
      "places[1]: expected an object, found 7",
      "dataset, figures: expected a list",
      "dataset, events: is missing; expected a list",
    ]);
    expect(told(null)).toEqual(["dataset: expected an object that holds the eleven collections by name"]);
  });
});

describe("checkDataset, across records", () => {
  it("tells a wrong reference of a record that has another fault as well", () => {
    const broken = { ...meeting({ id: "m", sources: ["s"], place: "atlantis" }), status: "maybe" };
    expect(told({ ...empty, meetings: [broken] })).toEqual([
      expect.stringMatching(/^meetings "m", status: expected one of/),
      'meetings "m", place: expected the id of one of the places: there is no "atlantis"',
    ]);
  });

  it("finds links that lead in a circle", () => {
    const chain = ["a", "b", "c", "d"].map((id, index) =>
      meeting({ id, sources: ["s"], follows: ["b", "c", "d", "a"][index] ?? "" }),
    );
    expect(told({ ...empty, meetings: [...chain, meeting({ id: "e", sources: ["s"], follows: "a" })] })).toEqual([
      'meetings "a", follows: expected a link that does not lead back: by way of "b", "c", "d", "a" it does',
      'meetings "b", follows: expected a link that does not lead back: by way of "c", "d", "a", "b" it does',
      'meetings "c", follows: expected a link that does not lead back: by way of "d", "a", "b", "c" it does',
      'meetings "d", follows: expected a link that does not lead back: by way of "a", "b", "c", "d" it does',
    ]);
    const self = { id: "p", names: { en: "P" }, kind: "city", partOf: "p", sources: ["s"] };
    const body = { id: "o", names: { en: "O" }, kind: "ministry", side: "JP", partOf: "o", sources: ["s"] };
    expect(told({ ...empty, places: [self], organizations: [body] })).toEqual([
      'places "p", partOf: expected a link that does not lead back: by way of "p" it does',
      'organizations "o", partOf: expected a link that does not lead back: by way of "o" it does',
    ]);
  });

  it("finds meetings that end before they start, as far as that is certain", () => {
    const meetings = [
      meeting({ id: "m", sources: ["s"], start: "2014-03-20", end: "2014-03-19" }),
      meeting({ id: "n", sources: ["s"], start: "2014-03-20", end: "2014" }),
    ];
    expect(told({ ...empty, meetings })).toEqual([
      'meetings "m", end: expected a day not before the start, 2014-03-20; found 2014-03-19',
    ]);
  });
});

describe("parseDataset", () => {
  it("returns a frozen copy", () => {
    const copy = structuredClone(dataset);
    const parsed = parseDataset(copy);
    expect(parsed).toEqual(dataset);
    expect(Object.isFrozen(parsed.meetings[0]?.delegations)).toBe(true);
  });

  it("throws one error that holds and tells every problem", () => {
    const attempt = (): unknown => parseDataset({ ...empty, meetings: [meeting({ id: "m" }), meeting({ id: "m" })] });
    expect(attempt).toThrow(DatasetError);
    expect(attempt).toThrow(
      /^The dataset has 3 problems:\n- meetings "m", sources\[0\]: expected the id of one of the sources/,
    );
  });
});

describe("datasetSchema", () => {
  it("accepts and refuses what checkDataset does", () => {
    expect(datasetSchema.safeParse(dataset).success).toBe(true);
    const lost = { ...empty, meetings: [meeting({ id: "m", sources: ["s"], place: "atlantis" })] };
    expect(datasetSchema.safeParse(lost).error?.issues.map(({ path }) => path)).toEqual([["meetings", 0, "place"]]);
  });
});
