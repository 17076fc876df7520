import { describe, expect, it } from "vitest";

import { search } from "../../../src/analysis/datasets/search.ts";
import { dataset, getDelegate } from "../../../src/index.ts";
import { delegate, event, holding, meeting, source } from "../../builders.ts";

const small = holding({
  delegates: [
    delegate({ id: "ri-ho-rim", names: { en: "Ri Ho Rim", ko: "리호림" }, aliases: ["Lee Ho-rim"], note: "Léo" }),
  ],
  meetings: [
    meeting({ id: "1-shenyang", title: "Talks in Shenyang", outcomes: [{ text: "They agreed on grave visits" }] }),
    meeting({ id: "2-dalian", title: "Grave visits", topics: ["remains"], place: "ri-ho-rim" }),
  ],
  events: [event({ id: "e", summary: "Visits to graves", date: "2014-03-03" })],
});
const found = (words: string): readonly string[] => search(small, words).map(({ record }) => record.id);

describe("search", () => {
  it("finds ids first, then names, titles and other text", () => {
    expect(search(small, "Ri Ho Rim")[0]).toMatchObject({ collection: "delegates", in: "id", path: ["id"] });
    expect(found("grave visits")).toEqual(["2-dalian", "e", "1-shenyang"]);
    expect(search(small, "grave visits").map((match) => [match.in, match.path, match.text])).toEqual([
      ["title", ["title"], "Grave visits"],
      ["title", ["summary"], "Visits to graves"],
      ["text", ["outcomes", 0, "text"], "They agreed on grave visits"],
    ]);
  });

  it("puts whole words before parts of words, and sources last", () => {
    const records = holding({
      sources: [source({ id: "s", title: "A visit to a grave" })],
      events: [
        event({ id: "parts", summary: "Graves were visited" }),
        event({ id: "words", summary: "A visit to a grave" }),
      ],
    });
    expect(search(records, "grave visit").map(({ record }) => record.id)).toEqual(["words", "s", "parts"]);
  });

  it("puts names before titles, titles before parts of ids, and those before other text", () => {
    const records = holding({
      meetings: [
        meeting({ id: "rice-talks", title: "Talks" }),
        meeting({ id: "m", title: "Talks of rice", remarks: [{ text: "Rice" }] }),
      ],
      delegates: [
        delegate({ id: "d", names: { en: "Condoleezza Rice" } }),
        delegate({ id: "e", names: { en: "E" }, posts: [{ title: "Rice buyer", seen: "2000", sources: ["s"] }] }),
      ],
      events: [event({ id: "aid", summary: "rice for all" })],
    });
    expect(search(records, "rice").map(({ record, in: place }) => [record.id, place])).toEqual([
      ["d", "name"],
      ["m", "title"],
      ["aid", "title"],
      ["rice-talks", "id"],
      ["e", "text"],
    ]);
  });

  it("does not take a note for a title", () => {
    const records = holding({
      delegates: [delegate({ id: "d", note: "Bought rice" })],
      events: [event({ id: "e", summary: "Rice" })],
    });
    expect(search(records, "rice").map(({ record, in: place }) => [record.id, place])).toEqual([
      ["e", "title"],
      ["d", "text"],
    ]);
  });

  it("passes over a field without a value, as a program in JavaScript may leave one", () => {
    const records = holding({
      events: [Object.assign(event({ id: "e", summary: "Rice" }), { date: undefined, note: null })],
    });
    expect(search(records, "rice").map(({ path }) => path)).toEqual([["summary"]]);
  });

  it("joins no words of a text, and takes the first of equals", () => {
    expect(found("gravevisits")).toEqual([]);
    const outcomes = [{ text: "Talk of rice" }, { text: "Rice was sent" }];
    const [match] = search(holding({ meetings: [meeting({ id: "m", outcomes })] }), "rice");
    expect(match?.path).toEqual(["outcomes", 0, "text"]);
  });

  it("finds every spelling and script", () => {
    for (const words of ["리호림", "호림", "rim HO ri", "lee horim", "leo", "ＬＥＥ"])
      expect(found(words)).toEqual(["ri-ho-rim"]);
  });

  it("finds dates, but neither the ids of other records nor the words of vocabularies", () => {
    expect(found("2014-03-03")).toEqual(["e"]);
    expect(found("ri-ho-rim")).toEqual(["ri-ho-rim"]);
    expect(found("remains")).toEqual([]);
  });

  it("finds nothing without letters, or if one word is missing", () => {
    expect(found("")).toEqual([]);
    expect(found("…")).toEqual([]);
    expect(found("grave robbers")).toEqual([]);
  });

  it("puts each record of the dataset first that is called by its id", () => {
    for (const record of [...dataset.meetings.slice(0, 20), getDelegate("song-il-ho")])
      expect(search(dataset, record.id)[0]).toMatchObject({ record: { id: record.id }, in: "id" });
  });

  it("looks for a word once, however often it is given", () => {
    expect(search(dataset, "konoe ".repeat(100_000))).toEqual(search(dataset, "konoe"));
  });
});
