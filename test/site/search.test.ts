import { collectionNames, dataset, findMeetings, getDelegate, meetings, meetingsOf } from "japan-dprk-talks";
import { beforeAll, describe, expect, it } from "vitest";

import { searchFile, searchParts } from "../../docs/site/search/documents.ts";
import { type Engine, excerptOf, matchedIn, newEngine } from "../../docs/site/search/engine.ts";
import { indexWordsOf, wordsOf } from "../../docs/site/search/tokens.ts";

const files = searchParts.map((part) => searchFile("en", part));
let engine: Engine;
beforeAll(async () => {
  engine = newEngine();
  await Promise.all(files.map((file) => engine.add(file)));
});
const found = (question: string) => engine.find(question).map(({ record }) => `${record.in}/${record.id}`);

describe("the search", () => {
  it.each([
    ["송일호", "delegates/song-il-ho"],
    ["宋日昊", "delegates/song-il-ho"],
    ["ソン・イルホ", "delegates/song-il-ho"],
    ["ソンイルホ", "delegates/song-il-ho"],
    ["Song Il Ho", "delegates/song-il-ho"],
    ["song il-ho", "delegates/song-il-ho"],
    ["Song Ilho", "delegates/song-il-ho"],
    ["Sogn Il Ho", "delegates/song-il-ho"],
    ["Li Ho Rim", "delegates/ri-ho-rim"],
    ["リ・ホリム", "delegates/ri-ho-rim"],
    ["Osamu Tasaka", "delegates/osamu-tasaka"],
    ["Koizumi Junichirō", "delegates/junichiro-koizumi"],
    ["Koizmui", "delegates/junichiro-koizumi"],
    ["Shenyang", "places/shenyang"],
    ["Shenyagn", "places/shenyang"],
    ["瀋陽", "places/shenyang"],
    ["沈陽", "places/shenyang"],
    ["沈阳", "places/shenyang"],
    ["심양", "places/shenyang"],
    ["Ulan", "places/ulaanbaatar"],
    ["日本赤十字社", "organizations/japanese-red-cross"],
    ["조선적십자회", "organizations/dprk-red-cross"],
  ])("finds for %s first %s", (question, first) => {
    expect(found(question)[0]).toBe(first);
  });
  it.each(["ja", "ko"] as const)("finds the same first in the words of %s", async (language) => {
    const other = newEngine();
    await Promise.all(searchParts.map((part) => other.add(searchFile(language, part))));
    const first = (question: string) => other.find(question)[0]?.record.id;
    expect(["송일호", "宋日昊", "Song Il Ho", "Li Ho Rim", "瀋陽", "Shenyang"].map(first)).toEqual(
      "song-il-ho song-il-ho song-il-ho ri-ho-rim shenyang shenyang".split(" "),
    );
    expect(first("赤十字")).toMatch(/red-cross/);
  });
  it("finds parts of words in scripts without spaces", () => {
    expect(found("赤十字")[0]).toMatch(/^organizations\/.*red-cross/);
    expect(found("赤十字").some((key) => key.startsWith("meetings/"))).toBe(true);
    expect(found("十字")).toEqual(expect.arrayContaining([found("赤十字")[0]]));
    expect(found("북송").length).toBeGreaterThan(0);
  });
  it.each([
    ["인양", "japanese-left-behind"],
    ["引揚", "japanese-left-behind"],
    ["유골", "remains"],
    ["日本人妻", "japanese-spouses"],
    ["북송", "repatriation-to-dprk"],
  ] as const)("finds for %s what is about %s, though the record is in English", (question, topic) => {
    const ids = new Set<string>(findMeetings(meetings, { topic }).map(({ id }) => `meetings/${id}`));
    expect(ids.size).toBeGreaterThan(0);
    expect(found(question).filter((key) => ids.has(key)).length).toBe(ids.size);
    expect(found(question).some((key) => key.startsWith("indicators/"))).toBe(true);
  });
  it("puts meetings of a delegate before those whose names are only like that", () => {
    const song = new Set<string>(
      meetingsOf(meetings, getDelegate("song-il-ho"), {
        status: ["held", "planned", "postponed", "cancelled", "reported"],
      }).attended.map(({ meeting }) => `meetings/${meeting.id}`),
    );
    const first = found("Song Il Ho")
      .filter((key) => key.startsWith("meetings/"))
      .slice(0, song.size);
    expect(first.filter((key) => !song.has(key))).toEqual([]);
  });
  it("finds every record by its own name", () => {
    const records = files.flatMap((file) => file.records).filter((record) => record.in !== "pages");
    expect(records.map((record) => `${record.in}/${record.id}`).toSorted()).toEqual(
      collectionNames.flatMap((name) => dataset[name].map(({ id }) => `${name}/${id}`)).toSorted(),
    );
    // Some of each: all of them take a minute.
    const some = records.filter((_, index) => index % 40 === 0);
    expect(some.filter((record) => !found(record.name).includes(`${record.in}/${record.id}`))).toEqual([]);
  });
  it("says in which name the question was found, unless it is the one shown", () => {
    const matched = (question: string) =>
      engine
        .find(question)
        .slice(0, 1)
        .map(({ record }) => matchedIn(record, question));
    expect(matched("ソン・イルホ")).toEqual(["ソン・イルホ"]);
    expect(matched("Song Il Ho")).toEqual([undefined]);
  });
  it("says of a list only the entries in which the question was found", () => {
    const meeting = engine.find("拉致").find(({ record }) => record.in === "meetings");
    expect(meeting && matchedIn(meeting.record, "拉致")).toBe("拉致");
  });
  it("puts meetings on a subject before the sources that name it", () => {
    const collections = found("拉致").map((key) => key.split("/")[0]);
    expect(collections.indexOf("meetings")).toBeLessThan(collections.indexOf("sources"));
  });
  it("finds nothing for what is not there, and for no word at all", () => {
    expect(found("qqqqzzzz")).toEqual([]);
    expect(found(" ・ ")).toEqual([]);
  });
  it("changes nothing among the first answers when the rest of the index comes", async () => {
    const first = newEngine();
    await first.add(searchFile("en", "names"));
    for (const question of ["Song Il Ho", "Pyongyang 2002", "赤十字", "remains"]) {
      const answers = first.find(question);
      expect(answers.length).toBeGreaterThan(0);
      expect(engine.find(question).slice(0, answers.length)).toEqual(answers);
    }
  });
  it("says of each answer whether it has all the words", () => {
    expect(engine.find("Song Il Ho").every(({ hasAll }) => hasAll)).toBe(true);
    expect(engine.find("Song Il Ho xylophone").some(({ hasAll }) => hasAll)).toBe(false);
  });
  it("finds records that have most of the words if none has all", () => {
    expect(found("Song Il Ho xylophone")[0]).toBe("delegates/song-il-ho");
  });
  it("leads to the page of what was found", () => {
    const [record] = engine.find("Shenyang").map((answer) => answer.record);
    expect(record && engine.addressOf(record)).toBe("/places/shenyang/");
  });
});

describe("the words that the search compares", () => {
  it("are pairs of letters in dense scripts, and words in others", () => {
    expect(wordsOf("赤十字 talks 회담")).toEqual(["赤十", "十字", "talks", "회담"]);
    expect(wordsOf("北")).toEqual(["北"]);
  });
  it("are the same for other forms of a letter", () => {
    expect(wordsOf("瀋陽")).toEqual(wordsOf("沈阳"));
    expect(wordsOf("ﾋﾟｮﾝﾔﾝ")).toEqual(wordsOf("ピョンヤン"));
    expect(wordsOf("Kōichirō")).toEqual(wordsOf("Kouichirou"));
  });
  it("find short neighbours as one word, but a question is only its own words", () => {
    expect(indexWordsOf("Song Il Ho")).toContain("ilho");
    expect(wordsOf("Song Il Ho")).toEqual(["song", "il", "ho"]);
  });
});

describe("an excerpt", () => {
  it("is the text around the first of the words", () => {
    const text = `${"Before it there is much to read. ".repeat(10)}Then comes Shenyang. ${"After it, too. ".repeat(10)}`;
    const part = excerptOf(text, ["shenyang"]);
    expect(part).toContain("Shenyang");
    expect(part.length).toBeLessThan(140);
    expect(excerptOf("Short.", ["x"])).toBe("Short.");
  });
});
