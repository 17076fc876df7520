import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { snapshot } from "../../../src/analysis/datasets/snapshot.ts";
import {
  type Day,
  dataset,
  type Edtf,
  findEvents,
  findMeetings,
  getIndicator,
  recordById,
  timeSeriesOf,
} from "../../../src/index.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Disagreement } from "../../../src/model/disagreement.ts";
import type { Event } from "../../../src/model/event.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { collectionNames } from "../../../src/model/ids.ts";
import type { Organization } from "../../../src/model/organization.ts";
import { referencesOf } from "../../../src/model/references.ts";
import { checkDataset } from "../../../src/schema/index.ts";
import { day } from "../../arbitraries.ts";
import { delegate, event, figure, holding, indicator, meeting, place as placeOf, source } from "../../builders.ts";
import { cases } from "../../property-runs.ts";
import { parts as smallParts } from "./parts.ts";

const sources = [
  source({ id: "first", published: "2014-03-04" }),
  source({ id: "that-month", published: "2014-03" }),
  source({ id: "later", published: "2015-01-01" }),
  source({ id: "undated" }),
];
const seen = (parts: Partial<Dataset>, on: Day): Dataset => snapshot(holding({ sources, ...parts }), on);

describe("snapshot", () => {
  it("says no later day of what it covers than the day that it is of", () => {
    const about = { name: "a", title: "A", coverage: { start: "2010", end: "2015-03", cutOff: "2020-01-01" } } as const;
    const coverageOn = (on: Day) => seen({ about }, on).about.coverage;
    expect(coverageOn("2014-06-30")).toEqual({ start: "2010", cutOff: "2014-06-30" });
    expect(coverageOn("2015-03-31")).toEqual({ start: "2010", end: "2015-03", cutOff: "2015-03-31" });
    expect(coverageOn("2030-01-01")).toEqual(about.coverage);
    const open = { ...about, coverage: { start: "2010" } } as const;
    expect(seen({ about: open }, "2014-06-30").about).toEqual(open);
    expect(seen({}, "2014-06-30").about).toEqual(holding({}).about);
  });

  it("has a meeting as it was announced, until it is known to have been held", () => {
    const whole = holding({
      sources: [
        source({ id: "announcement", published: "2014-10-04" }),
        source({ id: "delay", published: "2014-10-08" }),
        source({ id: "report", published: "2014-10-17" }),
      ],
      meetings: [
        meeting({
          id: "talks",
          title: "Talks",
          series: "rounds",
          status: "held",
          start: "2014-10-16",
          topics: ["remains"],
          outcomes: [{ text: "They agreed" }],
          sources: ["report"],
          history: [
            { status: "planned", on: "2014-10-04", start: "2014-10-12", sources: ["announcement"] },
            { status: "postponed", on: "2014-10-08", sources: ["delay"] },
          ],
        }),
      ],
    });
    const on = (then: Day) => snapshot(whole, then).meetings;
    const announced = {
      id: "talks",
      title: "Talks",
      channel: "red-cross",
      series: "rounds",
      delegations: [],
      topics: [],
      outcomes: [],
    };
    expect(on("2014-10-03")).toEqual([]);
    expect(on("2014-10-07")).toEqual([
      { ...announced, status: "planned", start: "2014-10-12", sources: ["announcement"] },
    ]);
    expect(on("2014-10-16")).toEqual([
      {
        ...announced,
        status: "postponed",
        sources: ["delay"],
        history: [{ status: "planned", on: "2014-10-04", start: "2014-10-12", sources: ["announcement"] }],
      },
    ]);
    expect(on("2014-10-17")).toEqual(whole.meetings);
    // What is announced later is not known yet.
    const [{ history: _history, ...held } = meeting({ id: "none" })] = whole.meetings;
    const later = meeting({ ...held, history: [{ status: "planned", on: "2014-11", sources: ["report"] }] });
    expect(snapshot({ ...whole, meetings: [later] }, "2014-10-20").meetings).toEqual([held]);
  });

  it("has the sources that were surely out, undated ones from the day on which they were read", () => {
    const ids = (on: Day) => seen({}, on).sources.map(({ id }) => id);
    expect(ids("2014-03-03")).toEqual([]);
    expect(ids("2014-03-30")).toEqual(["first"]);
    expect(ids("2014-03-31")).toEqual(["first", "that-month"]);
    expect(ids("2026-11-21")).toEqual(["first", "that-month", "later"]);
    expect(ids("2026-11-22")).toHaveLength(4);
  });

  it("has places and the atlas with them, which shows what was always there, but nothing else from the atlas", () => {
    const atlas = source({ id: "atlas", type: "reference", published: "2024", accessed: "2026-11-22" });
    const encyclopedia = source({ id: "encyclopedia", type: "reference" });
    const whole = holding({
      sources: [...sources, atlas, encyclopedia],
      places: [
        placeOf({ id: "beijing", sources: ["atlas", "later"] }),
        placeOf({ id: "embassy", sources: ["later"], partOf: "beijing" }),
      ],
      indicators: [indicator({ id: "i" })],
      figures: [
        figure({ id: "old", indicator: "i", asOf: "1960", sources: ["encyclopedia"] }),
        figure({ id: "from-atlas", indicator: "i", asOf: "1960", sources: ["atlas"] }),
        figure({ id: "both", indicator: "i", asOf: "1960", sources: ["first", "atlas"] }),
      ],
    });
    const early = snapshot(whole, "1959-01-01");
    expect([early.sources, early.figures]).toEqual([[atlas], []]);
    expect(early.places).toEqual([placeOf({ id: "beijing", sources: ["atlas"] })]);
    const then = snapshot(whole, "2014-03-04");
    expect(then.figures).toEqual([figure({ id: "both", indicator: "i", asOf: "1960", sources: ["first"] })]);
    expect(checkDataset(then)).toEqual([]);
    expect(snapshot(whole, "2026-11-22")).toEqual(whole);
  });

  it("takes for the atlas only what refers to it as a source, and keeps no field that it alone supports", () => {
    const atlas = source({ id: "atlas", type: "reference", published: "2024", accessed: "2026-11-22" });
    const whole = holding({
      sources: [...sources, atlas],
      places: [placeOf({ id: "beijing", sources: ["atlas"] }), placeOf({ id: "atlas", sources: ["atlas"] })],
      meetings: [
        meeting({
          id: "talks",
          start: "2014-03-03",
          place: "atlas",
          venue: "A hotel",
          round: "First",
          sources: ["first"],
          evidence: { venue: ["atlas"], round: ["first"] },
        }),
      ],
    });
    expect(snapshot(whole, "2014-03-10").meetings).toStrictEqual([
      meeting({
        id: "talks",
        start: "2014-03-03",
        place: "atlas",
        round: "First",
        sources: ["first"],
        evidence: { round: ["first"] },
      }),
    ]);
  });

  it("knows of an announcement that had been made and published, and of no series that the meeting has not", () => {
    const entry = (on: Edtf, by: string) => ({ status: "planned", on, start: "2015-06", sources: [by] }) as const;
    const on = (...history: ReturnType<typeof entry>[]) =>
      seen({ meetings: [meeting({ id: "talks", start: "2015-06", sources: ["later"], history })] }, "2014-03-10")
        .meetings;
    expect(on(entry("2014-03-01", "later"))).toEqual([]);
    expect(on(entry("2014-04-01", "first"))).toEqual([]);
    const { status, start } = entry("2014-03-01", "first");
    expect(on(entry("2014-03-01", "first"))).toStrictEqual([
      meeting({ id: "talks", status, start, sources: ["first"] }),
    ]);
  });

  it("knows no number before the time that it speaks of", () => {
    const of = (id: string, fields: Partial<Figure>) => figure({ id, indicator: "i", sources: ["first"], ...fields });
    const figures = [
      of("undated", {}),
      of("past", { asOf: "2014-03-05" }),
      of("month", { asOf: "2014-03" }),
      of("to-come", { asOf: "2014-04" }),
      of("plan", { asOf: "2014-03-04", period: "2015" }),
      of("counted", { period: "2013/2014-03-06" }),
      of("going-on", { period: "2013/.." }),
    ];
    const whole = holding({ sources, indicators: [indicator({ id: "i" })], figures });
    const ids = (on: Day) => snapshot(whole, on).figures.map(({ id }) => id);
    expect(ids("2014-03-04")).toEqual(["undated", "month", "plan", "counted", "going-on"]);
    expect(ids("2014-03-05")).toEqual(["undated", "past", "month", "plan", "counted", "going-on"]);
    expect(ids("2014-04-01")).toEqual(figures.map(({ id }) => id));
  });

  it.each(["period", "asOf"] as const)(
    "knows a number from the first day of its %s, however that is written",
    (field) => {
      const same = ["2014", "2014-01/2014-12", "2014-01-01/2014-12-31"] as const;
      const before = source({ id: "before", published: "2013-12-01" });
      const within = source({ id: "within", published: "2014-03-04" });
      const figures = [before, within].flatMap(({ id }) =>
        same.map((time) => figure({ id: `${id} ${time}`, indicator: "i", [field]: time, sources: [id] })),
      );
      const whole = holding({ sources: [before, within], indicators: [indicator({ id: "i" })], figures });
      const ids = (on: Day) => snapshot(whole, on).figures.map(({ id }) => id);
      expect(ids("2013-12-31")).toEqual([]);
      expect(ids("2014-01-01")).toEqual(same.map((time) => `before ${time}`));
      expect(ids("2014-03-03")).toEqual(same.map((time) => `before ${time}`));
      expect(ids("2014-03-04")).toEqual(figures.map(({ id }) => id));
      // For which day they certainly hold is another question, and has one answer, too.
      const held = (asOf: Day) => timeSeriesOf(figures, indicator({ id: "i" }), { asOf }).observations.length;
      expect([held("2014-12-30"), held("2014-12-31")]).toEqual([0, figures.length]);
    },
  );

  it("has a number that the press stated while it was counted", () => {
    const during = recordById(snapshot(dataset, "1997-11-10").figures, "home-visit-participants-1997-11-press");
    expect(during?.period).toBe("1997-11");
  });

  it("has an event that was still going on with an open end, and no claim about a later day", () => {
    const claim = (id: string, asOf: Day): Claim => ({
      id,
      kind: "last",
      says: "s",
      about: "e",
      scope: { collection: "events" },
      verdict: "agrees",
      asOf,
      sources: ["first"],
    });
    const whole = holding({
      sources,
      events: [
        event({ id: "e", date: "2013/2014-03-10", sources: ["first"] }),
        event({ id: "plan", status: "planned", date: "2013/2014-03-10", sources: ["first"] }),
      ],
      claims: [claim("now", "2014-03-04"), claim("then", "2014-03-05")],
    });
    const on = (then: Day) => snapshot(whole, then);
    expect(on("2014-03-09").events.map(({ date }) => date)).toEqual(["2013/..", "2013/2014-03-10"]);
    expect(on("2014-03-10").events).toEqual(whole.events);
    expect(on("2014-03-04").claims.map(({ id }) => id)).toEqual(["now"]);
    expect(on("2014-03-05").claims.map(({ id }) => id)).toEqual(["now", "then"]);
  });

  it("leaves of a meeting what those sources carry", () => {
    const talks = meeting({
      id: "talks",
      start: "2014-03-03",
      venue: "a hotel",
      place: "shenyang",
      follows: "earlier",
      sources: ["first", "later"],
      evidence: { venue: ["later"], start: ["first", "later"] },
      variants: [{ field: "start", value: "2014-03-04", sources: ["later"] }],
      delegations: [
        {
          side: "JP",
          capacity: "party",
          members: [
            { delegate: "known", role: "head" },
            { delegate: "unknown", role: "member" },
          ],
        },
        { side: "KP", capacity: "party", members: [], sources: ["later"] },
      ],
      outcomes: [{ text: "met" }, { text: "agreed in secret", sources: ["later"] }],
    });
    const then = seen(
      {
        meetings: [talks, meeting({ id: "earlier", sources: ["later"] })],
        places: [{ id: "shenyang", names: { en: "Shenyang" }, kind: "city", sources: ["later"] }],
        organizations: [{ id: "body", names: { en: "Body" }, kind: "ministry", side: "JP", sources: ["first"] }],
        delegates: ["known", "unknown"].map((id) => ({
          id,
          side: "JP",
          names: { en: id },
          posts: [
            {
              organization: "body",
              title: "chief",
              seen: "2014-03-03/2015-01-01",
              until: "2016",
              sources: id === "known" ? ["first"] : ["later"],
            },
          ],
        })),
      },
      "2014-03-04",
    );
    expect(then.meetings).toEqual([
      meeting({
        id: "talks",
        start: "2014-03-03",
        sources: ["first"],
        evidence: { start: ["first"] },
        place: "shenyang",
        delegations: [
          {
            side: "JP",
            capacity: "party",
            members: [
              { delegate: "known", role: "head" },
              { delegate: "unknown", role: "member" },
            ],
          },
        ],
        outcomes: [{ text: "met" }],
      }),
    ]);
    // The sources of the meeting name its members and its place; in which post the second was, they do not say.
    expect(then.delegates.map(({ id, posts }) => [id, posts])).toEqual([
      ["known", [{ organization: "body", title: "chief", seen: "2014-03-03", sources: ["first"] }]],
      ["unknown", []],
    ]);
    expect(then.places).toEqual([{ id: "shenyang", names: { en: "Shenyang" }, kind: "city", sources: [] }]);
  });

  it("holds nothing that had not taken place, whatever carries it, and nothing whose status nobody carries", () => {
    const meetings = [
      meeting({ id: "announced", start: "2014-03-30", sources: ["first"] }),
      meeting({ id: "planned", start: "2014-03-30", status: "planned", sources: ["first"] }),
      meeting({ id: "confirmed-later", sources: ["first"], evidence: { status: ["later"] } }),
    ];
    expect(seen({ meetings }, "2014-03-04").meetings.map(({ id }) => id)).toEqual(["planned"]);
    expect(seen({ meetings }, "2015-01-01").meetings).toHaveLength(3);
  });

  it("has of the history and the sessions of a meeting what had come by the day, and no empty list", () => {
    const entry = (on: Edtf, ...by: readonly string[]) => ({ status: "planned", on, sources: by }) as const;
    const planned = meeting({ id: "talks", status: "planned", start: "2014-03", sources: ["first"] });
    const history = (...entries: ReturnType<typeof entry>[]) =>
      seen({ meetings: [{ ...planned, history: entries }] }, "2014-03-10").meetings[0]?.history;
    const [before, after] = [entry("2014-03-04", "first"), entry("2014-03-12", "first")];
    expect(history(before, after)).toEqual([before]);
    expect(history(after)).toBeUndefined();

    const session = (start: Day) => ({ start, summary: "They met.", sources: ["first"] });
    const held = meeting({ id: "talks", start: "2014-03", sources: ["first"], sessions: [session("2014-03-12")] });
    expect(seen({ meetings: [held] }, "2014-03-10").meetings).toEqual([
      meeting({ id: "talks", start: "2014-03", sources: ["first"] }),
    ]);
    const reported = meeting({ id: "talks", status: "reported", start: "2014-03-12", sources: ["first"] });
    expect(seen({ meetings: [reported] }, "2014-03-10").meetings).toEqual([]);
  });

  it("takes an announcement as known if one of its sources is, and none of them if none is", () => {
    const announced = (...by: readonly string[]) =>
      seen(
        {
          meetings: [
            meeting({
              id: "talks",
              start: "2014-10-16",
              sources: ["later"],
              history: [{ status: "planned", on: "2014-03-04", sources: by }],
            }),
          ],
        },
        "2014-03-10",
      ).meetings.map(({ sources: known }) => known);
    expect(announced("first", "later")).toEqual([["first"]]);
    expect(announced("later")).toEqual([]);
  });

  it("keeps the end of an event that has no known start", () => {
    const ended = event({ id: "ended", date: "../2014-03-12", sources: ["first"] });
    expect(seen({ events: [ended] }, "2014-03-10").events).toEqual([ended]);
  });

  it("holds no sitting and no post that was still to come, whatever carries it", () => {
    const session = (start: Day) => ({ start, summary: "They met.", sources: ["first"] });
    const talks = meeting({
      id: "talks",
      start: "2014-03-03",
      sources: ["first"],
      sessions: [session("2014-03-03"), session("2014-03-05")],
    });
    const post = (title: string, from: Day) => ({ organization: "body", title, seen: from, sources: ["first"] });
    const then = seen(
      {
        meetings: [talks, { ...talks, id: "planned", status: "planned" }],
        organizations: [{ id: "body", names: { en: "Body" }, kind: "ministry", side: "JP", sources: ["first"] }],
        delegates: [delegate({ id: "d", posts: [post("deputy", "2014-03-03"), post("chief", "2014-03-05")] })],
      },
      "2014-03-04",
    );
    expect(then.meetings.map(({ sessions }) => sessions?.map(({ start }) => start))).toEqual([
      ["2014-03-03"],
      ["2014-03-03", "2014-03-05"],
    ]);
    expect(then.delegates.flatMap(({ posts }) => posts.map(({ title }) => title))).toEqual(["deputy"]);
  });

  it("leaves out the last day of a meeting that was not over, and a place that nobody states yet", () => {
    const talks = meeting({
      id: "talks",
      start: "2014-03-03",
      end: "2014-03-05",
      place: "shenyang",
      sources: ["first"],
      evidence: { place: ["later"] },
    });
    const places = [{ id: "shenyang", names: { en: "Shenyang" }, kind: "city", sources: ["first"] }] as const;
    const then = (on: Day) => seen({ meetings: [talks], places }, on).meetings.map(({ end, place }) => [end, place]);
    expect(then("2014-03-04")).toEqual([[undefined, undefined]]);
    expect(then("2014-03-05")).toEqual([["2014-03-05", undefined]]);
    expect(then("2015-01-01")).toEqual([["2014-03-05", "shenyang"]]);
  });

  it("leaves out the fields of a meeting that nobody carries yet", () => {
    const told = {
      round: "the third",
      topics: ["remains"],
      outcomes: [{ text: "agreed" }],
      delegations: [{ side: "JP", capacity: "party", members: [] }],
      sessions: [{ start: "2014-03-03", summary: "They met.", sources: ["first"] }],
    } as const;
    const later = { round: ["later"], topics: ["later"], outcomes: ["later"], delegations: ["later"] } as const;
    const talks = meeting({
      id: "talks",
      start: "2014-03-03",
      ...told,
      sources: ["first"],
      evidence: { ...later, sessions: ["later"] },
    });
    expect(seen({ meetings: [talks] }, "2014-03-04").meetings).toEqual([
      meeting({ id: "talks", start: "2014-03-03", sources: ["first"] }),
    ]);
    expect(seen({ meetings: [talks] }, "2015-01-01").meetings).toEqual([talks]);
  });

  it("keeps a field whose evidence a program in JavaScript left undefined: the sources of the record support it", () => {
    const talks = meeting({ id: "talks", start: "2014-03-03", venue: "A hotel", sources: ["first"] });
    const evidence = { start: undefined, venue: ["later"] };
    expect(seen({ meetings: [Object.assign({ evidence }, talks)] }, "2014-03-10").meetings[0]).toMatchObject({
      start: "2014-03-03",
    });
    expect(seen({ meetings: [Object.assign({ evidence }, talks)] }, "2014-03-10").meetings[0]).not.toHaveProperty(
      "venue",
    );
  });

  it("has a question from the day on which it was still open, and of it what was known", () => {
    const question = {
      id: "q",
      question: "When?",
      state: "Open",
      asOf: "2014-03-04",
      about: [
        { collection: "meetings", id: "talks" },
        { collection: "meetings", id: "others" },
      ],
      sources: ["first", "later"],
    } as const;
    const parts = {
      openQuestions: [question],
      meetings: [meeting({ id: "talks", sources: ["first"] }), meeting({ id: "others", sources: ["later"] })],
    };
    expect(seen(parts, "2014-03-03").openQuestions).toEqual([]);
    expect(seen(parts, "2014-03-04").openQuestions).toEqual([
      { ...question, about: [{ collection: "meetings", id: "talks" }], sources: ["first"] },
    ]);
  });

  it("leaves out the bounds of a post that were still to come", () => {
    const post = { organization: "body", title: "chief", seen: "2014-03-03/2014-03-30", sources: ["first"] } as const;
    const then = seen(
      {
        organizations: [{ id: "body", names: { en: "Body" }, kind: "ministry", side: "JP", sources: ["first"] }],
        delegates: [
          delegate({ id: "d", posts: [{ ...post, from: "2014-03-10", until: "2014-03-31" }] }),
          delegate({ id: "e", posts: [{ ...post, from: "2014-03-01" }] }),
        ],
      },
      "2014-03-04",
    );
    expect(then.delegates.flatMap(({ posts }) => posts)).toEqual([
      { ...post, seen: "2014-03-03" },
      { ...post, seen: "2014-03-03", from: "2014-03-01" },
    ]);
  });

  it("leaves of an event what those sources carry, and nothing of one that was still to come", () => {
    const visit = event({
      id: "visit",
      date: "2014-03-03",
      places: ["shenyang"],
      meetings: ["talks"],
      sources: ["first", "later"],
      evidence: { date: ["later"], places: ["first"] },
      variants: [{ field: "date", value: "2014-03-02", sources: ["later"] }],
    });
    const then = seen(
      {
        events: [
          visit,
          event({ id: "to-come", date: "2014-03-05", sources: ["first"] }),
          event({ id: "planned", date: "2014-03-05", status: "planned", sources: ["first"] }),
          event({ id: "reported", date: "2014-03-05", status: "reported", sources: ["first"] }),
          event({ id: "untold", sources: ["first"], evidence: { summary: ["later"] } }),
          event({ id: "unsure", status: "reported", sources: ["first"], evidence: { status: ["later"] } }),
        ],
        meetings: [meeting({ id: "talks", sources: ["later"] })],
        places: [{ id: "shenyang", names: { en: "Shenyang" }, kind: "city", sources: ["first"] }],
      },
      "2014-03-04",
    );
    expect(then.events).toEqual([
      event({ id: "visit", places: ["shenyang"], sources: ["first"], evidence: { places: ["first"] } }),
      event({ id: "planned", date: "2014-03-05", status: "planned", sources: ["first"] }),
    ]);
  });

  it("takes what cannot do without a record with it, however far that goes", () => {
    const indicators = [
      { id: "i", label: "l", definition: "d", unit: "persons", measure: "stock", population: "p" },
    ] as const;
    const figures = [
      figure({ id: "part", indicator: "i", sources: ["later"] }),
      figure({ id: "sum", indicator: "i", sources: ["first"], derived: { from: ["part"], method: "sum" } }),
      figure({ id: "twice", indicator: "i", sources: ["first"], derived: { from: ["sum"], method: "doubled" } }),
      figure({ id: "both", indicator: "i", sources: ["first"], derived: { from: ["sum", "twice"], method: "sum" } }),
      figure({ id: "thrice", indicator: "i", sources: ["first"], derived: { from: ["sum"], method: "tripled" } }),
      figure({ id: "plain", indicator: "i", sources: ["first"], meeting: "talks", event: "visit" }),
    ];
    const disagreement = (id: string, about: string): Disagreement => ({
      id,
      about: [{ collection: "figures", id: about }],
      summary: "s",
      readings: [
        { value: "1", figures: ["plain", "part"], sources: ["first"] },
        { value: "2", sources: ["first", "later"] },
      ],
      basis: "both-kept",
      why: "w",
    });
    const then = seen(
      {
        indicators,
        // Each comes before what it was calculated from.
        figures: figures.toReversed(),
        disagreements: [disagreement("gone", "twice"), disagreement("left", "plain")],
        meetings: [meeting({ id: "talks", sources: ["later"] })],
        events: [event({ id: "visit", sources: ["later"] })],
      },
      "2014-03-04",
    );
    expect(then.figures).toEqual([figure({ id: "plain", indicator: "i", sources: ["first"] })]);
    expect(then.disagreements.map(({ id, readings }) => [id, readings])).toEqual([
      [
        "left",
        [
          { value: "1", figures: ["plain"], sources: ["first"] },
          { value: "2", sources: ["first"] },
        ],
      ],
    ]);
    expect(then.indicators).toEqual(indicators);
    expect(checkDataset(then)).toEqual([]);
  });

  describe("what a known record names", () => {
    const organizationOf = (id: string, fields: Partial<Organization> = {}): Organization => ({
      id,
      names: { en: id },
      kind: "ministry",
      side: "JP",
      sources: ["later"],
      ...fields,
    });
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

    it("is known by name: the organization, place or delegate in each field that can name one", () => {
      const whole = holding({
        sources,
        indicators: [indicator({ id: "i" })],
        places: ["of-meeting", "announced", "of-event", "of-claim", "unnamed"].map((id) =>
          placeOf({ id, sources: ["later"] }),
        ),
        organizations: ["authority", "acting", "sending", "of-post", "unnamed"].map((id) => organizationOf(id)),
        delegates: [
          ...["member", "speaker", "unnamed"].map((id) =>
            delegate({ id, posts: [{ title: "chief", seen: "2014", sources: ["later"] }] }),
          ),
          delegate({
            id: "known",
            posts: [{ organization: "of-post", title: "chief", seen: "2014", sources: ["first"] }],
          }),
        ],
        figures: [figure({ id: "f", indicator: "i", authority: "authority", sources: ["first"] })],
        events: [
          event({
            id: "e",
            places: ["of-event"],
            organizations: ["acting"],
            delegates: ["speaker"],
            sources: ["first"],
          }),
        ],
        meetings: [
          meeting({
            id: "held",
            place: "of-meeting",
            sources: ["first"],
            delegations: [
              {
                side: "JP",
                organization: "sending",
                capacity: "party",
                members: [{ delegate: "member", role: "head" }],
              },
            ],
          }),
          meeting({
            id: "to-be",
            sources: ["later"],
            history: [{ status: "planned", on: "2014-03", place: "announced", sources: ["first"] }],
          }),
        ],
        claims: [
          {
            id: "c",
            kind: "nth",
            says: "s",
            about: "held",
            number: 1,
            scope: { collection: "meetings", place: "of-claim" },
            verdict: "agrees",
            sources: ["first"],
          },
        ],
      });
      const then = snapshot(whole, "2014-03-31");
      expect(ids(then.places)).toEqual(["of-meeting", "announced", "of-event", "of-claim"]);
      expect(ids(then.organizations)).toEqual(["authority", "acting", "sending", "of-post"]);
      expect(ids(then.delegates)).toEqual(["member", "speaker", "known"]);
      expect([then.figures, then.events, then.claims]).toEqual([whole.figures, whole.events, whole.claims]);
      expect(then.meetings[0]).toEqual(whole.meetings[0]);
      expect(checkDataset(then)).toEqual([]);
      expect(snapshot(then, "2014-03-31")).toEqual(then);
      expect(snapshot(whole, "2026-11-22")).toEqual(whole);
      // On the day before, nothing that names them was known.
      const { places, organizations, delegates } = snapshot(whole, "2014-03-03");
      expect([places, organizations, delegates]).toEqual([[], [], []]);
    });

    it("has what identifies it, and not what its later sources add", () => {
      const whole = holding({
        sources,
        places: [
          placeOf({
            id: "site",
            aliases: ["S"],
            country: "KP",
            partOf: "province",
            coordinates: { latitude: 39, longitude: 125 },
            note: "Found in 2015",
            sources: ["later"],
          }),
          placeOf({ id: "province", kind: "region", sources: ["later"] }),
        ],
        organizations: [
          organizationOf("body", { aliases: ["B"], partOf: "government", note: "Abolished in 2015" }),
          organizationOf("government"),
        ],
        delegates: [
          delegate({
            id: "d",
            aliases: ["D"],
            note: "Later an envoy",
            posts: [{ title: "chief", seen: "2014-03-05", sources: ["first"] }],
          }),
        ],
        events: [event({ id: "e", places: ["site"], organizations: ["body"], delegates: ["d"], sources: ["first"] })],
      });
      const then = snapshot(whole, "2014-03-04");
      const [{ note: _place, ...site } = placeOf({ id: "none" }), province] = whole.places;
      expect(then.places).toStrictEqual([
        { ...site, sources: [] },
        { ...province, sources: [] },
      ]);
      expect(then.organizations).toStrictEqual([organizationOf("body", { aliases: ["B"], sources: [] })]);
      expect(then.delegates).toStrictEqual([delegate({ id: "d", aliases: ["D"], posts: [] })]);
    });

    it("is not known where the field that names it rests on later sources alone", () => {
      const whole = holding({
        sources,
        places: [placeOf({ id: "p", sources: ["later"] })],
        organizations: [organizationOf("o")],
        delegates: [delegate({ id: "d", posts: [{ title: "chief", seen: "2014", sources: ["later"] }] })],
        meetings: [
          meeting({
            id: "m",
            place: "p",
            sources: ["first"],
            evidence: { place: ["later"] },
            delegations: [
              {
                side: "JP",
                organization: "o",
                capacity: "party",
                members: [{ delegate: "d", role: "head" }],
                sources: ["later"],
              },
            ],
          }),
        ],
      });
      const { places, organizations, delegates, meetings } = snapshot(whole, "2014-03-04");
      expect([places, organizations, delegates]).toEqual([[], [], []]);
      expect(meetings).toEqual([meeting({ id: "m", sources: ["first"] })]);
    });

    it("keeps its note where it never had a source of its own", () => {
      const whole = holding({
        sources,
        organizations: [organizationOf("o", { note: "As the minutes call it", sources: [] })],
        events: [event({ id: "e", organizations: ["o"], sources: ["first"] })],
      });
      expect(checkDataset(whole)).toEqual([]);
      expect(snapshot(whole, "2014-03-04")).toEqual({ ...whole, sources: sources.slice(0, 1) });
      expect(snapshot(whole, "2014-03-03").organizations).toEqual([]);
    });

    it("is found in this record: the two governments acted, met and stated figures before 2014", () => {
      const then = snapshot(dataset, "2014-03-03");
      const known = { organization: "government-japan", knownOn: then } as const;
      // Fourteen of the 186 events by that day, and none of the 25 held meetings, have later sources alone.
      expect(findEvents(dataset.events, known)).toHaveLength(172);
      expect(findMeetings(dataset.meetings, { ...known, status: "held" })).toHaveLength(25);
      const recognised = getIndicator("abductions-recognised");
      expect(
        timeSeriesOf(dataset.figures, recognised, { authority: "government-japan", knownOn: then }).observations,
      ).toHaveLength(17);
    });
  });

  it("refuses a day that is none", () => {
    // @ts-expect-error the type knows it too
    expect(() => snapshot(dataset, "1 March 2014")).toThrow(/1 March 2014/);
    // @ts-expect-error the type knows it too
    expect(() => snapshot(dataset, "2014-03")).toThrow(/is not a day/);
  });
});

describe("every snapshot of the record", () => {
  const anyDay = fc.oneof(day, fc.constantFrom<Day>("2002-09-17", "2012-08-09", "2014-03-03"));
  const anyPart = fc.constantFrom(...smallParts);
  const days = ["1959-12-14", "1998-02-02", "2002-09-17", "2014-07-04", "2019-05-07"] as const;

  it("is a valid dataset, and its own snapshot", () => {
    fc.assert(
      fc.property(anyPart, anyDay, (some, on) => {
        const then = snapshot(some, on);
        expect(checkDataset(then)).toEqual([]);
        expect(snapshot(then, on)).toEqual(then);
      }),
      { ...cases(50), examples: days.map((on): [Dataset, Day] => [dataset, on]) },
    );
  });

  it("has no less than an earlier one", () => {
    fc.assert(
      fc.property(anyPart, anyDay, anyDay, (some, a, b) => {
        const [early, late] = (a <= b ? [a, b] : [b, a]).map((on) => snapshot(some, on));
        for (const name of collectionNames) {
          const later = new Map(late?.[name].map((entry) => [entry.id, entry]));
          const lost = early?.[name].filter((entry) => !isIn(entry, later.get(entry.id))).map(({ id }) => id);
          expect(lost).toEqual([]);
        }
      }),
      { ...cases(50), examples: days.map((on): [Dataset, Day, Day] => [dataset, on, "2013-01-01"]) },
    );
  });

  it("has what the sources of a figure or event name, whatever the sources of that are", () => {
    const named = (from: Dataset) =>
      (["figures", "events"] as const).flatMap((name) =>
        from[name].flatMap((record: Figure | Event) => {
          const places = "evidence" in record && record.evidence?.places !== undefined;
          return referencesOf<"figures" | "events">(name, record)
            .filter(
              ({ collection: to }) => to === "organizations" || to === "delegates" || (to === "places" && !places),
            )
            .map(({ id, path }) => `${record.id} ${path[0]} ${id}`);
        }),
      );
    for (const on of days) {
      const then = snapshot(dataset, on);
      const known = new Set([...then.figures, ...then.events].map(({ id }) => id));
      const before = {
        ...dataset,
        figures: dataset.figures.filter(({ id }) => known.has(id)),
        events: dataset.events.filter(({ id }) => known.has(id)),
      };
      expect(named(then)).toEqual(named(before));
    }
  });

  it("is the whole record on the day of the last look", () => {
    const last = snapshot(dataset, "2099-12-31");
    for (const name of collectionNames) expect(last[name]).toEqual(dataset[name]);
  });
});

/** Whether all fields of the one, and all entries of its lists, are in the other; a text may have changed. */
function isIn(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || one === null) return typeof one === typeof other;
  if (typeof other !== "object" || other === null) return false;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.every((entry) => other.some((candidate) => isIn(entry, candidate)));
  }
  const fields = new Map(Object.entries(other));
  return Object.entries(one).every(([field, value]) => isIn(value, fields.get(field)));
}
