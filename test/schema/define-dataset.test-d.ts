import { expectTypeOf, test } from "vitest";

import { type Dataset, dataset, findMeetings, getterOf, longestGap } from "../../src/index.ts";
import type { MeetingId } from "../../src/index.ts";
import type { Status } from "../../src/model/meeting.ts";
import { defineDataset, extendDataset, parseDataset } from "../../src/schema/index.ts";

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
} as const;

const about = { name: "mine", title: "Mine" };
const word = { label: "Word", definition: "A word." };
const words = {
  channels: [{ id: "red-cross", ...word }],
  statuses: [{ id: "held", ...word }],
  capacities: [{ id: "party", ...word }],
  sourceTypes: [{ id: "red-cross", ...word }],
} as const;

const mine = defineDataset({
  about,
  vocabularies: words,
  sources: [{ id: "minutes", ...page }],
  meetings: [
    { id: "first", ...talks, sources: ["minutes"] },
    { id: "second", ...talks, follows: "first", sources: ["minutes"] },
  ],
});

test("the ids of literal records are types, and go through the helpers", () => {
  expectTypeOf(mine.meetings[0]?.id).toEqualTypeOf<"first" | "second" | undefined>();
  expectTypeOf(longestGap(mine.meetings)?.from.follows).toEqualTypeOf<"first" | "second" | undefined>();
  expectTypeOf(longestGap(mine.meetings)?.sources).toEqualTypeOf<readonly "minutes"[] | undefined>();
  const getMeeting = getterOf(mine.meetings);
  expectTypeOf(getMeeting("first").id).toEqualTypeOf<"first" | "second">();
  // @ts-expect-error there is no such meeting
  getMeeting("third");
  expectTypeOf(getMeeting("third" as string)?.id).toEqualTypeOf<"first" | "second" | undefined>();
});

test("a reference to a record that is not there does not compile", () => {
  const wrong = defineDataset({
    about,
    vocabularies: words,
    sources: [{ id: "minutes", ...page }],
    meetings: [
      // @ts-expect-error there is no such source
      { id: "first", ...talks, sources: ["minuets"] },
      // @ts-expect-error there is no such meeting
      { id: "second", ...talks, follows: "frist", sources: ["minutes"] },
    ],
  });
  expectTypeOf(wrong.sources[0]?.id).toEqualTypeOf<"minutes" | undefined>();
  // @ts-expect-error there is no such collection
  expectTypeOf(defineDataset({ about, sorces: [] })).toBeObject();
});

test("records whose ids are only texts make a dataset whose ids are texts", () => {
  const loaded: Dataset = parseDataset({});
  expectTypeOf(defineDataset({ ...loaded, about }).meetings[0]?.id).toEqualTypeOf<string | undefined>();
  expectTypeOf(defineDataset({ ...loaded, about }).meetings[0]?.channel).toEqualTypeOf<string | undefined>();
  // @ts-expect-error they can refer to records of any collection
  defineDataset({ about, vocabularies: loaded.vocabularies, meetings: loaded.meetings });
});

test("no ids are inferred from a list typed any; parseDataset is for records that are loaded", () => {
  const places = JSON.parse("[]");
  expectTypeOf(places).toBeAny();
  expectTypeOf(defineDataset({ about, places }).places[0]?.id).toEqualTypeOf<undefined>();
  expectTypeOf(parseDataset({ about, places }).places[0]?.id).toEqualTypeOf<string | undefined>();
});

test("each vocabulary can be the only one", () => {
  const one = [{ id: "held", ...word }] as const;
  expectTypeOf(defineDataset({ about, vocabularies: { statuses: one } }).vocabularies.statuses[0]?.id).toEqualTypeOf<
    Status | undefined
  >();
  for (const whole of [
    defineDataset({ about, vocabularies: { sides: one } }),
    defineDataset({ about, vocabularies: { channels: one } }),
    defineDataset({ about, vocabularies: { roles: one } }),
    defineDataset({ about, vocabularies: { capacities: one } }),
    defineDataset({ about, vocabularies: { topics: one } }),
    defineDataset({ about, vocabularies: { series: one } }),
    defineDataset({ about, vocabularies: { units: one } }),
    defineDataset({ about, vocabularies: { eventKinds: one } }),
    defineDataset({ about, vocabularies: { organizationKinds: one } }),
    defineDataset({ about, vocabularies: { sourceTypes: one } }),
    extendDataset(mine, { vocabularies: { statuses: [{ id: "postponed", ...word }] } }),
    extendDataset(mine, { vocabularies: { sides: one } }),
    extendDataset(mine, { vocabularies: { channels: one } }),
    extendDataset(mine, { vocabularies: { roles: one } }),
    extendDataset(mine, { vocabularies: { capacities: one } }),
    extendDataset(mine, { vocabularies: { topics: one } }),
    extendDataset(mine, { vocabularies: { series: one } }),
    extendDataset(mine, { vocabularies: { units: one } }),
    extendDataset(mine, { vocabularies: { eventKinds: one } }),
    extendDataset(mine, { vocabularies: { organizationKinds: one } }),
    extendDataset(mine, { vocabularies: { sourceTypes: one } }),
  ])
    expectTypeOf(whole).toExtend<Dataset>();
  // @ts-expect-error there is no such status
  defineDataset({ about, vocabularies: { statuses: [{ id: "delayed", ...word }] } });
  // @ts-expect-error there is no such status
  extendDataset(mine, { vocabularies: { statuses: [{ id: "delayed", ...word }] } });
  // @ts-expect-error there is no such vocabulary
  defineDataset({ about, vocabularies: { status: one } });
  // @ts-expect-error there is no such vocabulary
  extendDataset(mine, { vocabularies: { status: one } });
});

test("a word or a reference does not compile where its vocabulary or collection is left out or empty", () => {
  // @ts-expect-error there is no word for a source
  defineDataset({ about, sources: [{ id: "minutes", ...page }] });
  // @ts-expect-error there is no word for a source
  defineDataset({ about, vocabularies: { topics: words.channels }, sources: [{ id: "minutes", ...page }] });
  // @ts-expect-error there is no word for a source
  defineDataset({ about, vocabularies: { sourceTypes: [] }, sources: [{ id: "minutes", ...page }] });
  defineDataset({
    about,
    vocabularies: words,
    sources: [{ id: "minutes", ...page }],
    // @ts-expect-error there is no place
    meetings: [{ id: "first", ...talks, place: "geneva", sources: ["minutes"] }],
  });
  const more = extendDataset(mine, {
    places: [],
    // @ts-expect-error there is no place
    meetings: [{ id: "third", ...talks, place: "geneva", sources: ["minutes"] }],
  });
  expectTypeOf(more.places[0]?.id).toEqualTypeOf<undefined>();
});

test("what is added can refer to what was there and to what is added beside it, and to nothing else", () => {
  const more = extendDataset(mine, {
    meetings: [
      { id: "third", ...talks, follows: "second", sources: ["minutes"] },
      { id: "fourth", ...talks, follows: "third", sources: ["minutes"] },
      // @ts-expect-error there is no such meeting
      { id: "fifth", ...talks, follows: "sixth", sources: ["minutes"] },
    ],
  });
  expectTypeOf(more.sources[0]?.id).toEqualTypeOf<"minutes" | undefined>();
  expectTypeOf(more.meetings[0]?.id).toEqualTypeOf<"first" | "second" | "third" | "fourth" | "fifth" | undefined>();
});

test("the words that are declared are types, and go through the helpers", () => {
  const theirs = defineDataset({
    about,
    vocabularies: {
      ...words,
      sides: [
        { id: "US", ...word, label: "US" },
        { id: "FARC-EP", ...word, label: "FARC-EP" },
      ],
      topics: [{ id: "enrichment", ...word }],
      series: [{ id: "vienna-talks", ...word }],
      units: [{ id: "USD/yr", ...word }],
    },
    sources: [{ id: "minutes", ...page }],
    delegates: [{ id: "d", side: "US", names: { en: "D" }, posts: [] }],
    indicators: [{ id: "i", label: "I", definition: "I", unit: "USD/yr", measure: "stock", population: "I" }],
    meetings: [
      {
        id: "first",
        ...talks,
        series: "vienna-talks",
        topics: ["enrichment"],
        delegations: [{ side: "FARC-EP", capacity: "party", members: [] }],
        sources: ["minutes"],
      },
      // @ts-expect-error there is no such channel
      { id: "second", ...talks, channel: "post", sources: ["minutes"] },
      // @ts-expect-error there is no such topic
      { id: "third", ...talks, topics: ["enrichmant"], sources: ["minutes"] },
    ],
  });
  expectTypeOf(theirs.meetings[0]?.topics).toEqualTypeOf<readonly "enrichment"[] | undefined>();
  expectTypeOf(theirs.meetings[0]?.id).toEqualTypeOf<"first" | "second" | "third" | undefined>();
  expectTypeOf(theirs.vocabularies.sides[0]?.id).toEqualTypeOf<"US" | "FARC-EP" | undefined>();
  expectTypeOf(findMeetings(theirs.meetings, { side: "FARC-EP", topic: "enrichment" })[0]?.sources).toEqualTypeOf<
    readonly "minutes"[] | undefined
  >();
  // @ts-expect-error there is no such series
  findMeetings(theirs.meetings, { series: "viena-talks" });
  // @ts-expect-error there is no such channel
  findMeetings(theirs.meetings, { channel: "government" });
});

test("words that are added are types beside those of the base", () => {
  const more = extendDataset(dataset, {
    vocabularies: { topics: [{ id: "whaling", ...word }] },
    meetings: [
      { id: "ours", ...talks, topics: ["whaling", "abductions"], sources: ["ap-2014-03-03-shenyang"] },
      // @ts-expect-error there is no such topic
      { id: "theirs", ...talks, topics: ["wailing"], sources: ["ap-2014-03-03-shenyang"] },
    ],
  });
  expectTypeOf(findMeetings(more.meetings, { topic: ["whaling", "remains"] })[0]?.id).toEqualTypeOf<
    MeetingId | "ours" | "theirs" | undefined
  >();
  // @ts-expect-error there is no such topic
  findMeetings(more.meetings, { topic: "wailing" });
});

test("this record can be extended, and keeps its ids", () => {
  const more = extendDataset(dataset, {
    meetings: [{ id: "ours", ...talks, follows: "2014-03-03-shenyang", sources: ["ap-2014-03-03-shenyang"] }],
  });
  expectTypeOf(more.meetings[0]?.id).toEqualTypeOf<MeetingId | "ours" | undefined>();
});

test("an empty list of records or words leaves the others typed", () => {
  const whole = defineDataset({
    about,
    vocabularies: { ...words, eventKinds: [], roles: [] },
    sources: [{ id: "minutes", ...page }],
    meetings: [{ id: "first", ...talks, sources: ["minutes"] }],
    events: [],
    claims: [],
  });
  expectTypeOf(whole.meetings[0]?.id).toEqualTypeOf<"first" | undefined>();
  expectTypeOf(whole.meetings[0]?.channel).toEqualTypeOf<"red-cross" | undefined>();
  expectTypeOf(whole.meetings[0]?.sources).toEqualTypeOf<readonly "minutes"[] | undefined>();
  defineDataset({
    about,
    vocabularies: { ...words, eventKinds: [] },
    sources: [{ id: "minutes", ...page }],
    // @ts-expect-error there is no such source
    meetings: [{ id: "first", ...talks, sources: ["minuets"] }],
    events: [],
  });
  const more = extendDataset(whole, { sources: [{ id: "paper", ...page }], meetings: [] });
  expectTypeOf(more.sources[0]?.id).toEqualTypeOf<"minutes" | "paper" | undefined>();
});
