import { describe, expect, it } from "vitest";

import { checkWords } from "../../src/analysis/internal/check-words.ts";
import * as library from "../../src/index.ts";

// What a caller in JavaScript, or a program that reads its questions from somewhere, can pass.
const { dataset, meetings, events, delegates } = library;
const [one, other] = [library.getMeeting("2012-08-09-beijing"), library.getMeeting("2014-03-03-shenyang")];
const delegate = library.getDelegate("osamu-tasaka");

/** The helpers about talks and people, as functions of anything. */
// Cast: the types would not allow the wrong questions that are asked here.
const helpers = library as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const ask =
  (name: string, ...args: readonly unknown[]) =>
  () =>
    helpers[name]?.(...args);

/** The name of the error, or that there is an answer. */
function attempt(question: () => unknown): string {
  try {
    question();
    return "answer";
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

interface Question {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly lists: Readonly<Record<number, string>>;
  readonly records: readonly number[];
  readonly options?: number;
}

/** Each helper with right arguments, and which of them is a list, a record or the options. */
const questions: readonly Question[] = [
  { name: "chainOf", args: [meetings, one], lists: { 0: "meetings" }, records: [1] },
  { name: "counterpartsOf", args: [meetings, delegate], lists: { 0: "meetings" }, records: [1], options: 2 },
  { name: "eventsBetween", args: [events, one, other], lists: { 0: "events" }, records: [1, 2], options: 3 },
  { name: "findByName", args: [delegates, "ri"], lists: { 0: "records" }, records: [] },
  { name: "findEvents", args: [events, {}], lists: { 0: "events" }, records: [], options: 1 },
  { name: "findMeetings", args: [meetings, {}], lists: { 0: "meetings" }, records: [], options: 1 },
  { name: "followUpsOf", args: [dataset, one], lists: {}, records: [1] },
  { name: "gapBetweenTalks", args: [one, other], lists: {}, records: [0, 1] },
  { name: "gapDistribution", args: [meetings, { by: "year" }], lists: { 0: "meetings" }, records: [], options: 1 },
  { name: "gapsAlong", args: [meetings], lists: { 0: "meetings" }, records: [], options: 1 },
  { name: "longestGap", args: [meetings], lists: { 0: "meetings" }, records: [], options: 1 },
  { name: "meetingsOf", args: [meetings, delegate], lists: { 0: "meetings" }, records: [1], options: 2 },
  { name: "timeSinceTalks", args: [meetings, "2020-01-01"], lists: { 0: "meetings" }, records: [], options: 2 },
  { name: "careerOf", args: [delegate], lists: {}, records: [0] },
  { name: "postsOn", args: [delegate, "2020-01-01"], lists: {}, records: [0] },
];

const withArgument = (args: readonly unknown[], index: number, value: unknown): readonly unknown[] =>
  Array.from({ length: Math.max(args.length, index + 1) }, (_, place) => (place === index ? value : args[place]));

describe.each(questions)("$name", ({ name, args, lists, records, options }) => {
  it("answers the right question", () => expect(ask(name, ...args)).not.toThrow());

  it("wants a list where it wants one", () => {
    for (const [index, what] of Object.entries(lists)) {
      const put = (value: unknown) => ask(name, ...withArgument(args, Number(index), value));
      for (const [wrong, found] of [
        [undefined, "undefined"],
        [null, "null"],
        [one.id, `"${one.id}"`],
        [7, "7"],
        [one, "this object"],
        [() => 1, "this function"],
        [Object.create(null), "this object"],
      ])
        expect(put(wrong)).toThrow(new TypeError(`${name} expects a list of ${what}, not ${String(found)}.`));
      const item = Reflect.get(Object(args[Number(index)]), 0);
      expect(put([item, undefined])).toThrow(new TypeError(`${name} expects a list of ${what}; item 1 is undefined.`));
      expect(put(Object.assign([item], { 2: item }))).toThrow(
        `${name} expects a list of ${what}; item 1 is undefined.`,
      );
      expect(put([item, {}])).toThrow(`${name} expects a list of ${what}; item 1 has no "`);
      expect(put([one.id])).toThrow(new TypeError(`${name} expects a list of ${what}; item 0 is "${one.id}".`));
      const holdsThem = what !== "records";
      expect(put({ [what]: [] })).toThrow(
        holdsThem ? `${name} expects a list of ${what}, not this object. Pass its "${what}".` : TypeError,
      );
      expect(put(dataset)).toThrow(holdsThem ? `Pass its "${what}".` : TypeError);
    }
  });

  it("wants a record where it wants one", () => {
    for (const index of records) {
      const put = (value: unknown) => ask(name, ...withArgument(args, index, value));
      const expected = new RegExp(`^${name} expects a (meeting|delegate), not `);
      for (const wrong of [undefined, null, 7, [one], dataset, {}, Symbol("s")]) {
        expect(put(wrong)).toThrow(TypeError);
        expect(put(wrong)).toThrow(expected);
      }
      expect(put(one.id)).toThrow(`not "${one.id}". Pass the record, not its id.`);
    }
  });

  it("knows its options", () => {
    if (options === undefined) return;
    const given = args[options];
    const put = (value: object) => ask(name, ...withArgument(args, options, Object.assign({}, given, value)));
    expect(put({ statos: "held" })).toThrow(new RangeError(`${name} has no option "statos". Did you mean "status"?`));
    expect(put({ statos: undefined })).toThrow(RangeError);
    expect(put({ status: "Held" })).toThrow(new RangeError(`${name} knows no status "Held". Did you mean "held"?`));
    expect(put({ status: ["held", "canceled"] })).toThrow('knows no status "canceled". Did you mean "cancelled"?');
    expect(put({ status: 7 })).toThrow(new TypeError(`${name} expects a string or a list of strings as "status".`));
    expect(put({ status: null })).toThrow(TypeError);
    expect(put({ status: undefined })).not.toThrow();
    for (const wrong of [null, 7, true, "held", [], [{}], () => 1])
      expect(ask(name, ...withArgument(args, options, wrong))).toThrow(`${name} expects its options by name: { `);
    // Without options there is an answer, but for the one that has to say how to group.
    const without = ask(name, ...withArgument(args, options, undefined));
    expect(attempt(without)).toBe(name === "gapDistribution" ? "RangeError" : "answer");
  });
});

it.each([
  ["gapsAlong", [meetings, { quick: true }], "status, knownOn."],
  ["gapDistribution", [meetings, { by: "year", quick: true }], "status, knownOn, by."],
  ["eventsBetween", [events, one, other, { quick: true }], "status, knownOn."],
  ["findMeetings", [meetings, { quick: true }], "channel, status, series, "],
] as const)("%s names its options where none is like the one it was given", (name, args, names) => {
  expect(ask(name, ...args)).toThrow(`${name} has no option "quick". Expected one of: ${names}`);
});

describe("a criterion", () => {
  const find = (query: object) => ask("findMeetings", meetings, query);

  it.each([
    [{ serie: "red-cross-talks" }, 'findMeetings has no option "serie". Did you mean "series"?'],
    [{ series: "redcross" }, 'findMeetings found no series "redcross". Did you mean "red-cross-talks"?'],
    [{ series: "Red Cross Talks" }, 'Did you mean "red-cross-talks"?'],
    [{ channel: "goverment" }, 'Did you mean "government"?'],
    [{ channel: ["summit", "goverment"] }, 'found no channel "goverment". Did you mean "government"?'],
    [{ topic: "abduction" }, 'Did you mean "abductions"?'],
    [{ topic: "normalization" }, 'Did you mean "normalisation"?'],
    [{ side: "jp" }, 'Did you mean "JP"?'],
    [{ place: "Beijing" }, 'Did you mean "beijing"?'],
    [{ delegate: "Ri Ho Rim" }, 'Did you mean "ri-ho-rim"?'],
    [{ country: "JP" }, "findMeetings needs the places to look up a country in"],
    [{ country: "JP", places: dataset }, 'findMeetings expects a list of places, not this object. Pass its "places".'],
    [{ places: meetings }, 'findMeetings expects a list of places; item 0 has no "names".'],
    [{ from: "2014", certain: "no" }, 'findMeetings expects true or false as "certain".'],
    [{ country: 7, places: [] }, 'findMeetings expects a string or a list of strings as "country".'],
    [{ on: "2014-02-30" }, "'30' is not a day of 2014-02"],
    [{ on: "2014-02" }, "'2014-02' is not a day"],
    [{ from: "../2014" }, "'../2014' has no first day"],
    [{ until: "2014/.." }, "'2014/..' has no last day"],
    [{ from: "2014", until: "2013" }, 'findMeetings got "until" (2013) before "from" (2014): swap them.'],
    [{ from: "2014-03-04", until: "2014-03-03" }, 'findMeetings got "until" (2014-03-03) before "from" (2014-03-04)'],
    [{ until: "soon" }, "'soon' is not a date such as"],
  ])("that is wrong is an error: %j", (query, message) => {
    expect(find(query)).toThrow(message);
  });

  it("is an error for events, too", () => {
    expect(ask("findEvents", events, { kind: "lanch" })).toThrow(
      'findEvents found no kind "lanch". Did you mean "launch"?',
    );
    expect(ask("findEvents", events, { topic: "remains" })).toThrow('findEvents has no option "topic".');
  });

  it("that no record of a selection has finds nothing: no word of the dataset is taken for another", () => {
    const { channels, statuses, topics, series, sides, eventKinds } = dataset.vocabularies;
    const criteria = { channel: channels, status: statuses, topic: topics, series, side: sides };
    for (const [name, words] of Object.entries(criteria)) {
      for (const { id } of words)
        for (const meeting of meetings) expect(ask("findMeetings", [meeting], { [name]: id })).not.toThrow();
    }
    for (const [name, words] of Object.entries({ ...criteria, kind: eventKinds })) {
      for (const { id } of words)
        for (const { id: used } of words) expect(() => checkWords("findMeetings", name, id, [used])).not.toThrow();
    }
  });

  it("that is the id of a record finds nothing among others, however like they are", () => {
    const check = (ids: readonly string[]) => {
      for (const id of ids)
        expect(() =>
          checkWords(
            "findEvents",
            "meeting",
            id,
            ids.filter((known) => known !== id),
            true,
          ),
        ).not.toThrow();
    };
    for (const list of [dataset.meetings, dataset.delegates, dataset.places, dataset.organizations])
      check(list.map(({ id }) => id));
  });

  it("that is wrong finds nothing in an empty list", () => {
    expect(helpers["findMeetings"]?.([], { channel: "goverment" })).toEqual([]);
  });

  it("may be a number that is not misspelt, or a wider word", () => {
    const check = (word: string, known: string) => () => checkWords("findMeetings", "series", word, [known]);
    expect(check("round-1", "round-2")).not.toThrow();
    expect(check("nuclear", "nuclear-fuel")).not.toThrow();
    expect(check("--", "a-b")).not.toThrow();
    expect(check("talks", "walls")).not.toThrow();
    // A short word may be another one; from four letters on it is hardly one.
    expect(check("abc", "abd")).not.toThrow();
    expect(check("aid", "raid")).not.toThrow();
  });

  it.each([
    ["round", "rounds"],
    ["roundss", "rounds"],
    ["rouds", "rounds"],
    ["rounnds", "rounds"],
    ["roands", "rounds"],
    ["Rounds", "rounds"],
    ["ruonds", "rounds"],
    ["rounsd", "rounds"],
    ["rund-2", "round-2"],
    ["toda", "todo"],
  ])("that is off by a letter is an error: %s for %s", (word, known) => {
    expect(() => checkWords("findMeetings", "series", word, [known])).toThrow(`Did you mean "${known}"?`);
  });

  it.each([
    ["ruonsd", "rounds"],
    ["rnouds", "rounds"],
    ["grounded", "rounds"],
    ["ro", "rounds-of"],
    ["onds", "rounds"],
    ["roudn", "rounds"],
    ["roundas", "roundix"],
    ["roundix", "roundas"],
    ["rou", "roun"],
  ])("that is further off may be right: %s is not taken for %s", (word, known) => {
    expect(() => checkWords("findMeetings", "series", word, [known])).not.toThrow();
  });
});

it("says what a period can be", () => {
  expect(ask("gapDistribution", meetings, { by: "years" })).toThrow(
    'gapDistribution cannot group by "years". Did you mean "year"?',
  );
  expect(ask("gapDistribution", meetings)).toThrow(RangeError);
  expect(ask("gapDistribution", meetings, { by: "toString" })).toThrow("Expected one of: year, decade.");
});

it("wants a dataset with meetings and events for what followed", () => {
  expect(ask("followUpsOf", undefined, one)).toThrow("followUpsOf expects a list of meetings, not undefined.");
  expect(ask("followUpsOf", meetings, one)).toThrow("followUpsOf expects a list of meetings, not undefined.");
  expect(ask("followUpsOf", { meetings }, one)).toThrow("followUpsOf expects a list of events, not undefined.");
});
