import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findByName } from "../../../src/analysis/people/find-by-name.ts";
import { delegates } from "../../../src/index.ts";
import { delegate } from "../../builders.ts";

const people = [
  delegate({ id: "ri", names: { en: "Ri Ho Rim", ko: "리호림", ja: "李虎林" }, aliases: ["이호림", "リ・ホリム"] }),
  delegate({ id: "riichiro", side: "JP", names: { en: "Riichirō Tasaka", ja: "田坂 ガイ" } }),
  delegate({ id: "léopold", side: "other", names: { en: "Léopold Boissier" } }),
];
const found = (name: string) => findByName(people, name).map(({ record: { id }, exact }) => `${id}${exact ? "!" : ""}`);

describe("findByName", () => {
  it.each([
    "Ri Ho Rim",
    "RI Ho-rim",
    "ri horim",
    "Ho Rim Ri",
    "Ho-rim RI",
    "Ri, Ho Rim",
    "Ｒｉ　Ｈｏ　Ｒｉｍ",
    "리호림",
    "이 호림",
    "李虎林",
    "リホリム",
    "ﾘ･ﾎﾘﾑ",
    "リ=ホリム",
    "리ㆍ호림",
  ])("finds the whole name %s", (name) => {
    expect(found(name)).toEqual(["ri!"]);
  });

  it("knows no accents of Latin letters, but those of Japanese, which tell sounds apart", () => {
    expect(found("Riichiro Tasaka")).toEqual(["riichiro!"]);
    expect(found("BOISSIER LEOPOLD")).toEqual(["léopold!"]);
    expect(found("田坂カイ")).toEqual([]);
  });

  it("finds a part: whole words, the beginning of one in Latin letters, any piece in others", () => {
    expect(found("tasaka")).toEqual(["riichiro"]);
    expect(found("Horim")).toEqual(["ri"]);
    expect(found("Boiss")).toEqual(["léopold"]);
    expect(found("saka")).toEqual([]);
    expect(found("虎林")).toEqual(["ri"]);
    expect(found("Tas Rii")).toEqual(["riichiro"]);
  });

  it("puts whole names first, then whole words, then parts of words", () => {
    const namesakes = [
      delegate({ id: "part", names: { en: "Riichiro Tanabe" } }),
      delegate({ id: "word", names: { en: "Ri Yong Ho" } }),
      delegate({ id: "whole", names: { en: "Ri" } }),
      delegate({ id: "word-2", names: { en: "Ri Su Yong" } }),
    ];
    expect(findByName(namesakes, "Ri").map(({ record: { id } }) => id)).toEqual(["whole", "word", "word-2", "part"]);
  });

  it("says which spelling fits, and finds both of two who share one", () => {
    expect(findByName(people, "이호림")).toEqual([{ record: people[0], spelling: "이호림", exact: true }]);
    expect(findByName(delegates, "Chon In Chol").map(({ record: { id }, exact }) => [id, exact])).toEqual([
      ["chon-in-chol-foreign-ministry", true],
      ["chon-in-chol-red-cross", true],
    ]);
  });

  it("guesses no transliteration, and nothing from a text without letters", () => {
    expect(found("Lee Ho-rim")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found(" ・- ")).toEqual([]);
  });

  it("finds everybody of the record by every spelling, in capitals and with the last word first", () => {
    const spellings = delegates.flatMap(({ id, names, aliases = [] }) =>
      [...Object.values(names), ...aliases].flatMap((name) => (name === undefined ? [] : [{ id, name }])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...spellings), ({ id, name }) => {
        const words = name.split(" ");
        for (const variant of [name, name.toUpperCase(), [...words.slice(-1), ...words.slice(0, -1)].join(" ")]) {
          const exact = findByName(delegates, variant).filter((match) => match.exact);
          expect(exact.map((match) => match.record.id)).toContain(id);
        }
      }),
    );
  });
});
