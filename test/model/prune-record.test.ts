import { describe, expect, it } from "vitest";

import { dataset } from "../../src/index.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Disagreement } from "../../src/model/disagreement.ts";
import { type CollectionName, collectionNames } from "../../src/model/ids.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { OpenQuestion } from "../../src/model/open-question.ts";
import { pruneRecord } from "../../src/model/prune-record.ts";
import { delegate, event, figure, meeting, place } from "../builders.ts";

/** Everything is there but what is named, such as "places shenyang". */
const without =
  (...gone: readonly string[]) =>
  (collection: CollectionName, id: string): boolean =>
    !gone.includes(`${collection} ${id}`);

describe("pruneRecord", () => {
  it("returns the record itself where nothing is gone", () => {
    for (const collection of collectionNames)
      for (const record of dataset[collection]) expect(pruneRecord(collection, record, () => true)).toBe(record);
    const bare = meeting({ id: "m", evidence: {} });
    expect(pruneRecord("meetings", bare, () => true)).toBe(bare);
  });

  it("takes a reference from its field or its list, and a list with its last entry", () => {
    const talks = meeting({ id: "m", place: "p", follows: "n", sources: ["a", "b"] });
    expect(pruneRecord("meetings", talks, without("places p", "sources a"))).toEqual(
      meeting({ id: "m", follows: "n", sources: ["b"] }),
    );
    const visit = event({ id: "e", places: ["p", "q"], delegates: ["d"], sources: ["a"] });
    expect(pruneRecord("events", visit, without("places p", "delegates d"))).toEqual(
      event({ id: "e", places: ["q"], sources: ["a"] }),
    );
  });

  it("tells an id of one collection from the same id of another", () => {
    const visit = event({ id: "e", places: ["same"], figures: ["same"] });
    expect(pruneRecord("events", visit, without("figures same"))).toEqual(event({ id: "e", places: ["same"] }));
  });

  it("takes an object that is nothing without the reference, and leaves an empty list where one can be", () => {
    const member = (id: string) => ({ delegate: id, role: "member" as const });
    const talks = meeting({
      id: "m",
      delegations: [{ side: "JP", capacity: "party", organization: "o", members: [member("a"), member("b")] }],
    });
    expect(pruneRecord("meetings", talks, without("delegates a", "organizations o"))?.delegations).toEqual([
      { side: "JP", capacity: "party", members: [member("b")] },
    ]);
    expect(pruneRecord("meetings", talks, without("delegates a", "delegates b"))?.delegations).toEqual([
      { side: "JP", capacity: "party", organization: "o", members: [] },
    ]);
  });

  it("takes the ids in other registers that no source shows any more", () => {
    const oslo = place({ id: "oslo", sources: ["a"], sameAs: { geonames: "3143244", sources: ["b", "c"] } });
    expect(pruneRecord("places", oslo, without("sources b"))?.sameAs).toEqual({ geonames: "3143244", sources: ["c"] });
    expect(pruneRecord("places", oslo, without("sources b", "sources c"))).toStrictEqual(
      place({ id: "oslo", sources: ["a"] }),
    );
  });

  it("takes a part whose own sources are gone, and a field with its last part", () => {
    const talks = meeting({
      id: "m",
      sources: ["a"],
      delegations: [{ side: "JP", capacity: "party", members: [], sources: ["b"] }],
      outcomes: [{ text: "met" }, { text: "agreed", sources: ["b"] }],
      remarks: [{ text: "late", sources: ["b"] }],
      sessions: [{ start: "2014-03-03", summary: "s", sources: ["b"] }],
      evidence: { start: ["b"], venue: ["a", "b"] },
      variants: [{ field: "start", value: "2014-03-04", sources: ["b"] }],
    });
    expect(pruneRecord("meetings", talks, without("sources b"))).toStrictEqual(
      meeting({ id: "m", sources: ["a"], outcomes: [{ text: "met" }], evidence: { venue: ["a"] } }),
    );
  });

  it("takes a record that is nothing without what is gone", () => {
    const post = { organization: "o", title: "chief", seen: "2014-03-03", sources: ["a"] } as const;
    const official = delegate({ id: "d", posts: [post, { ...post, organization: "p", sources: ["b"] }] });
    const { organization: _organization, ...title } = post;
    // A post without its organization is still a post.
    expect(pruneRecord("delegates", official, without("organizations o", "sources b"))?.posts).toEqual([title]);
    // A meeting may still name the official.
    expect(pruneRecord("delegates", official, without("sources a", "sources b"))).toEqual(delegate({ id: "d" }));

    const sum = figure({ id: "f", indicator: "i", derived: { from: ["a", "b"], method: "sum" }, sources: ["s"] });
    for (const gone of ["figures a", "indicators i", "sources s"])
      expect(pruneRecord("figures", sum, without(gone))).toBeUndefined();

    const claim: Claim = {
      id: "c",
      kind: "first-since",
      says: "The first since the earlier one",
      about: "m",
      since: "earlier",
      scope: { collection: "meetings", place: "p", except: [{ id: "other", why: "a visit" }] },
      verdict: "differs",
      disagreement: "d",
      sources: ["s"],
    };
    for (const gone of ["meetings m", "meetings earlier", "places p", "sources s"])
      expect(pruneRecord("claims", claim, without(gone))).toBeUndefined();
    expect(pruneRecord("claims", claim, without("events m"))).toBe(claim);
    const { disagreement: _, ...rest } = claim;
    expect(pruneRecord("claims", claim, without("meetings other", "disagreements d"))).toEqual({
      ...rest,
      scope: { collection: "meetings", place: "p" },
    });
  });

  it("takes a disagreement that has one reading left, or is about nothing", () => {
    const reading = (value: string) => ({ value, figures: [`f${value}`, "g"], sources: [`s${value}`] });
    const disagreement: Disagreement = {
      id: "d",
      about: [
        { collection: "meetings", id: "m" },
        { collection: "figures", id: "g" },
      ],
      summary: "They differ.",
      readings: [reading("1"), reading("2"), reading("3")],
      basis: "both-kept",
      why: "Nothing decides.",
    };
    const left = pruneRecord("disagreements", disagreement, without("sources s2", "figures f1", "meetings m"));
    expect(left?.about).toEqual([{ collection: "figures", id: "g" }]);
    expect(left?.readings).toEqual([{ value: "1", figures: ["g"], sources: ["s1"] }, reading("3")]);
    expect(pruneRecord("disagreements", disagreement, without("sources s1", "sources s2"))).toBeUndefined();
    expect(pruneRecord("disagreements", disagreement, without("meetings m", "figures g"))).toBeUndefined();
  });

  it("leaves what cannot be read, and takes what names no collection", () => {
    const broken = { ...meeting({ id: "m", sources: ["s"] }), place: 7, delegations: "none", history: { sources: 8 } };
    // Cast: it is not a meeting.
    expect(pruneRecord("meetings", broken as unknown as Meeting, (_, id) => id === "s")).toBe(broken);
    const question = {
      id: "q",
      question: "Q?",
      state: "Open",
      asOf: "2026",
      about: [{ collection: "nowhere", id: "m" }],
    } as const;
    const { about: _about, ...rest } = question;
    // Cast: it is about nothing that there is.
    expect(pruneRecord("openQuestions", question as unknown as OpenQuestion, () => true)).toStrictEqual(rest);
    const bare = { start: ["a"] };
    expect(
      pruneRecord("meetings", meeting({ id: "m", evidence: bare, sources: ["s"] }), (_, id) => id === "s"),
    ).toStrictEqual(meeting({ id: "m", sources: ["s"] }));
  });

  it("changes nothing in the record that it is given", () => {
    const talks = Object.freeze(meeting({ id: "m", place: "p" }));
    expect(pruneRecord("meetings", talks, without("places p"))).toEqual(meeting({ id: "m" }));
    expect(talks.place).toBe("p");
  });
});
