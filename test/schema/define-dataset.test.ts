import { describe, expect, it } from "vitest";

import { counterpartsOf, dataset, findMeetings, getterOf, longestGap, meetings } from "../../src/index.ts";
import { checkDataset, DatasetError, defineDataset, extendDataset, formatProblem } from "../../src/schema/index.ts";

const page = {
  title: "Minutes",
  publisher: "ICRC",
  accessed: "2026-11-22",
  language: "fr",
  type: "red-cross",
  reliability: "normal",
} as const;
const talks = {
  title: "Talks",
  channel: "red-cross",
  status: "held",
  delegations: [],
  topics: [],
  outcomes: [],
  sources: ["minutes"],
} as const;

const about = { name: "mine", title: "Mine" };
const word = { label: "Word", definition: "A word." };
const words = {
  channels: [{ id: "red-cross", ...word }],
  statuses: [{ id: "held", ...word }],
  sourceTypes: [{ id: "red-cross", ...word }],
} as const;
const base = defineDataset({ about, vocabularies: words, sources: [{ id: "minutes", ...page }] });

describe("defineDataset", () => {
  it("fills in the collections that are left out, and freezes what it returns", () => {
    const mine = defineDataset({
      about,
      vocabularies: words,
      sources: [{ id: "minutes", ...page }],
      meetings: [{ id: "first", ...talks }],
    });
    expect(getterOf(mine.meetings)("first").sources).toEqual(["minutes"]);
    expect(mine.figures).toEqual([]);
    expect(Object.isFrozen(mine.meetings[0])).toBe(true);
    expect(defineDataset({ about }).sources).toEqual([]);
    expect(defineDataset({ about }).vocabularies.topics).toEqual([]);
  });

  it("throws one error with every problem, at what the types cannot see too", () => {
    const attempt = (): unknown =>
      defineDataset({
        about,
        vocabularies: words,
        sources: [{ id: "Minutes", ...page }],
        meetings: [{ id: "first", ...talks, start: "2014-02-30", end: "2014-02-31", sources: ["Minutes"] }],
      });
    expect(attempt).toThrow(DatasetError);
    expect(attempt).toThrow(/^The dataset has \d problems:/);
    expect(attempt).toThrow(/'2014-02-30' is not a date/);
  });
});

describe("a record of another negotiation", () => {
  const team = (side: "US" | "IR", delegate: "wendy" | "abbas") =>
    ({ side, capacity: "party", members: [{ delegate, role: "head" }] }) as const;
  const round = {
    channel: "government",
    status: "held",
    delegations: [team("US", "wendy"), team("IR", "abbas")],
    outcomes: [],
    sources: ["minutes"],
  } as const;
  const post = { organization: "state", title: "Deputy", seen: "2014-01-01", sources: ["minutes"] } as const;
  const theirs = defineDataset({
    about,
    vocabularies: {
      ...words,
      sides: [
        { id: "US", ...word, label: "US" },
        { id: "IR", ...word, label: "IR" },
      ],
      channels: [{ id: "government", ...word }],
      roles: [{ id: "head", ...word }],
      capacities: [{ id: "party", ...word }],
      topics: [
        { id: "enrichment", ...word, label: "enrichment" },
        { id: "sanctions-relief", ...word, label: "sanctions-relief" },
        { id: "inspections", ...word, label: "inspections" },
      ],
      series: [{ id: "vienna-talks", ...word }],
      units: [{ id: "centrifuges", ...word }],
      organizationKinds: [{ id: "ministry", ...word }],
    },
    sources: [{ id: "minutes", ...page }],
    organizations: [{ id: "state", names: { en: "State" }, kind: "ministry", side: "US", sources: ["minutes"] }],
    delegates: [
      { id: "wendy", side: "US", names: { en: "Wendy" }, posts: [post] },
      { id: "abbas", side: "IR", names: { en: "Abbas" }, posts: [post] },
    ],
    indicators: [
      { id: "i", label: "I", definition: "I", unit: "centrifuges", measure: "stock", population: "Centrifuges" },
    ],
    meetings: [
      { id: "one", title: "1", ...round, start: "2014-01-01", topics: ["enrichment"], series: "vienna-talks" },
      { id: "two", title: "2", ...round, start: "2014-01-11", topics: ["sanctions-relief"], series: "vienna-talks" },
      { id: "three", title: "3", ...round, start: "2014-01-15", topics: ["enrichment", "inspections"] },
    ],
  });

  it("has sides, topics, series and units of its own, and the helpers answer from it", () => {
    const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);
    expect(ids(findMeetings(theirs.meetings, { topic: "enrichment", side: "IR" }))).toEqual(["one", "three"]);
    expect(ids(findMeetings(theirs.meetings, { series: "vienna-talks" }))).toEqual(["one", "two"]);
    expect(longestGap(theirs.meetings)).toMatchObject({ from: { id: "one" }, to: { id: "two" }, days: { min: 10 } });
    expect(counterpartsOf(theirs.meetings, getterOf(theirs.delegates)("wendy")).counterparts).toMatchObject([
      { delegate: "abbas", side: "IR", meetings: [{ id: "one" }, { id: "two" }, { id: "three" }] },
    ]);
  });

  it("is told which form a word has", () => {
    const broken = {
      ...theirs,
      delegates: [{ ...getterOf(theirs.delegates)("wendy"), side: "U.S." }],
      indicators: [{ ...getterOf(theirs.indicators)("i"), unit: "per cent" }],
      meetings: [
        { ...getterOf(theirs.meetings)("one"), delegations: [], topics: ["Enrichment"], series: "Vienna talks" },
      ],
    };
    expect(checkDataset(broken).map(formatProblem)).toEqual([
      'delegates "wendy", side: expected letters and digits, joined by "-", "/" or ".", such as "home-visits" or "FARC-EP", found "U.S."',
      'meetings "one", series: expected letters and digits, joined by "-", "/" or ".", such as "home-visits" or "FARC-EP", found "Vienna talks"',
      'indicators "i", unit: expected letters and digits, joined by "-", "/" or ".", such as "home-visits" or "FARC-EP", found "per cent"',
      'meetings "one", topics[0]: expected a word that the dataset declares in vocabularies.topics (enrichment, sanctions-relief, inspections); there is no "Enrichment". Did you mean "enrichment"?',
    ]);
  });
});

describe("extendDataset", () => {
  it("adds records that can refer to those that were there, and leaves the base as it was", () => {
    const before = meetings.length;
    const more = extendDataset(dataset, {
      meetings: [{ id: "ours", ...talks, follows: "2014-03-03-shenyang", sources: ["ap-2014-03-03-shenyang"] }],
    });
    expect(more.meetings.slice(0, before)).toEqual(meetings);
    expect(more.meetings.map(({ id }) => id).slice(before)).toEqual(["ours"]);
    expect(dataset.meetings).toHaveLength(before);
  });

  it("takes words that this record does not have, and no others", () => {
    const ours = { ...talks, topics: ["abductions", "whaling"], sources: ["ap-2014-03-03-shenyang"] } as const;
    const vocabularies = { topics: [{ id: "whaling", label: "Whaling", definition: "Whales." }] } as const;
    const more = extendDataset(dataset, { vocabularies, meetings: [{ id: "ours", ...ours }] });
    expect(findMeetings(more.meetings, { topic: "whaling" }).map(({ id }) => id)).toEqual(["ours"]);
    expect(more.vocabularies.topics).toEqual([...dataset.vocabularies.topics, ...vocabularies.topics]);
    expect(more.about).toEqual(dataset.about);
    const undeclared: object = { meetings: [{ id: "ours", ...ours }] };
    expect(() => extendDataset(dataset, undeclared)).toThrow(
      'meetings "ours", topics[1]: expected a word that the dataset declares in vocabularies.topics; there is no "whaling"',
    );
  });

  it("keeps a word that both have once, and says where its meaning differs", () => {
    const same = extendDataset(base, { vocabularies: words });
    expect(same.vocabularies).toEqual(base.vocabularies);
    expect(() =>
      extendDataset(base, { vocabularies: { channels: [{ id: "red-cross", ...word, label: "Another" }] } }),
    ).toThrow('channels "red-cross", label: is "Word" in the base and "Another" in the additions');
  });

  it("can say what the extended dataset is", () => {
    const theirs = { name: "theirs", title: "Theirs" };
    expect(extendDataset(base, { about: theirs }).about).toEqual(theirs);
  });

  it("keeps a record that both have once, and names every field in which they differ", () => {
    const same = extendDataset(base, {
      sources: [
        { id: "minutes", ...page },
        { id: "report", ...page },
      ],
    });
    expect(same.sources.map(({ id }) => id)).toEqual(["minutes", "report"]);
    expect(() =>
      extendDataset(base, { sources: [{ id: "minutes", ...page, title: "Another", url: "https://example.org" }] }),
    ).toThrow(
      [
        "The dataset has 2 problems:",
        `- sources "minutes", title: is "${page.title}" in the base and "Another" in the additions; correct one of them, or choose another id`,
        '- sources "minutes", url: is undefined in the base and "https://example.org" in the additions; correct one of them, or choose another id',
      ].join("\n"),
    );
    const twice = {
      sources: [
        { id: "new", ...page },
        { id: "new", ...page },
      ],
    } as const;
    expect(() => extendDataset(base, twice)).toThrow('sources "new", id: expected a unique id; "new" is already used');
  });

  it("says for programs where in the additions a difference is", () => {
    const place = { id: "p", names: { en: "Geneva" }, kind: "city", sources: ["minutes"] } as const;
    const wider = extendDataset(base, { places: [place] });
    const placesOfProblems = (): unknown => {
      try {
        return extendDataset(wider, {
          vocabularies: { channels: [{ id: "red-cross", ...word, label: "Another" }] },
          places: [
            { ...place, id: "q" },
            { ...place, names: { en: "Genève" } },
          ],
        });
      } catch (error) {
        return error instanceof DatasetError && error.problems.map(({ at }) => at);
      }
    };
    expect(placesOfProblems()).toEqual([
      ["places", 1, "names", "en"],
      ["vocabularies", "channels", 0, "label"],
    ]);
  });

  it("refuses a collection that is none", () => {
    const misspelt: object = { sorces: [] };
    expect(() => extendDataset(base, misspelt)).toThrow("sorces: is not a part of a dataset");
  });

  it("says which list is none", () => {
    const extended =
      (changed: object, additions: object = {}) =>
      (): unknown => {
        const changedBase: typeof base = { ...base, ...changed };
        return extendDataset(changedBase, additions);
      };
    expect(extended({ places: 4 })).toThrow(new TypeError("extendDataset expects a list of places, not 4."));
    expect(extended({}, { places: 4 })).toThrow(new TypeError("extendDataset expects a list of places, not 4."));
    expect(extended({}, { vocabularies: { topics: 4 } })).toThrow(
      new TypeError("extendDataset expects a list of topics, not 4."),
    );
    const expected = "extendDataset expects vocabularies, each a list of words, not";
    expect(extended({ vocabularies: 4 })).toThrow(new TypeError(`${expected} 4.`));
    expect(extended({}, { vocabularies: 5 })).toThrow(new TypeError(`${expected} 5.`));
  });

  it("names what is no record, in either", () => {
    const none: object = { places: [null] };
    const broken: typeof base = { ...base, ...none };
    for (const attempt of [() => extendDataset(broken, {}), () => extendDataset(base, none)])
      expect(attempt).toThrow("places[0]: expected an object, found null");
  });
});
