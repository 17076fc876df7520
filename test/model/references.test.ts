import { describe, expect, it } from "vitest";

import type { Claim } from "../../src/model/claim.ts";
import { visitIds } from "../../src/model/id-tree.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { referencesOf, sourceIdsOf, treeOfSources } from "../../src/model/references.ts";
import { figure, meeting } from "../builders.ts";

const told = (found: ReturnType<typeof referencesOf>): readonly string[] =>
  found.map(({ collection, id, path }) => `${path.join(".")}: ${collection} ${id}`);

const claim: Claim = {
  id: "c",
  kind: "first-since",
  says: "The first since the earlier one",
  about: "m",
  since: "earlier",
  scope: { collection: "events", place: "p", except: [{ id: "other", why: "a visit" }] },
  verdict: "differs",
  disagreement: "d",
  sources: ["s"],
};

describe("referencesOf", () => {
  it("goes on after a list that lacks an entry", () => {
    const talks = meeting({ id: "m", outcomes: [{ text: "met", sources: [] }], sources: ["s"] });
    expect(told(referencesOf("meetings", talks))).toEqual(["sources.0: sources s"]);
  });

  it("finds every id with its path, in the order of the table and of the lists", () => {
    const talks = meeting({
      id: "m",
      evidence: { start: ["a"], place: ["b", "c"] },
      sources: ["s"],
      outcomes: [{ text: "agreed" }, { text: "met", sources: ["d"] }],
      delegations: [
        {
          side: "JP",
          capacity: "party",
          organization: "o",
          members: [{ delegate: "x", role: "head" }],
          sources: ["e"],
        },
        { side: "KP", capacity: "party", organization: "p", members: [] },
      ],
      follows: "earlier",
      place: "city",
    });
    expect(told(referencesOf("meetings", talks))).toEqual([
      "place: places city",
      "follows: meetings earlier",
      "delegations.0.organization: organizations o",
      "delegations.0.members.0.delegate: delegates x",
      "delegations.0.sources.0: sources e",
      "delegations.1.organization: organizations p",
      "outcomes.1.sources.0: sources d",
      "sources.0: sources s",
      "evidence.start.0: sources a",
      "evidence.place.0: sources b",
      "evidence.place.1: sources c",
    ]);
    const sum = figure({ id: "f", indicator: "i", derived: { from: ["a", "b"], method: "sum" }, sources: [] });
    expect(told(referencesOf("figures", sum))).toEqual([
      "indicator: indicators i",
      "derived.from.0: figures a",
      "derived.from.1: figures b",
    ]);
  });

  it("follows an id to the collection that the record names", () => {
    expect(told(referencesOf("claims", claim))).toEqual([
      "about: events m",
      "since: events earlier",
      "scope.place: places p",
      "scope.except.0.id: events other",
      "disagreement: disagreements d",
      "sources.0: sources s",
    ]);
    const question = {
      id: "q",
      question: "When?",
      state: "Open",
      about: [
        { collection: "places", id: "a" },
        { collection: "sources", id: "b", field: "title" },
      ],
      asOf: "2026-11-22",
    } as const;
    expect(told(referencesOf("openQuestions", question))).toEqual(["about.0.id: places a", "about.1.id: sources b"]);
  });

  it("refuses a collection that there is not", () => {
    // Cast: what a caller in JavaScript can pass.
    expect(() => referencesOf("meeting" as "meetings", meeting({ id: "m", place: "p" }))).toThrow(
      new RegExp('^referencesOf knows no collection "meeting"\\. .*"meetings"'),
    );
  });

  it("reads of a broken record what can be read", () => {
    const broken: unknown = {
      place: 7,
      follows: "earlier",
      delegations: [null, "a", { members: { first: { delegate: "x" } }, sources: "s" }],
      evidence: [["a"], "b"],
      sources: { main: "s" },
    };
    // Cast: it is not.
    expect(told(referencesOf("meetings", broken as Meeting))).toEqual([
      "follows: meetings earlier",
      "delegations.2.members.first.delegate: delegates x",
      "sources.main: sources s",
      "evidence.0.0: sources a",
    ]);
    for (const value of [undefined, null, 7, "m", []])
      expect(() => referencesOf("meetings", value as never)).toThrow("referencesOf expects a record, not ");
    const lost = { ...claim, scope: { ...claim.scope, collection: "constructor" } };
    expect(told(referencesOf("claims", lost as unknown as Claim))).toEqual([
      "scope.place: places p",
      "disagreement: disagreements d",
      "sources.0: sources s",
    ]);
  });
});

describe("the paths to sources", () => {
  it("lead to those of the record first, those of its parts next and those of its ids in registers last", () => {
    const record = {
      id: "x",
      sameAs: { wikidata: "Q1", sources: ["register"] },
      posts: [{ organization: "o", sources: ["post"] }],
      evidence: { start: ["field"] },
      sources: ["record"],
      about: [{ collection: "sources", id: "subject" }],
      place: "p",
    };
    const found: string[] = [];
    visitIds(treeOfSources(), record, (id) => found.push(id));
    expect(found).toEqual(["record", "field", "post", "register"]);
    expect(sourceIdsOf(record)).toEqual(found);
    expect(sourceIdsOf({ id: "x" })).toEqual([]);
  });
});
