import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldedWords } from "../../../src/analysis/internal/folded-words.ts";
import { fitOfName, NO_FIT, WHOLE_FIT } from "../../../src/analysis/internal/name-fit.ts";
import { findByName } from "../../../src/analysis/people/find-by-name.ts";
import { delegates } from "../../../src/index.ts";
import { freeze } from "../../../src/internal/freeze.ts";
import { delegate } from "../../builders.ts";
import { runs } from "../../property-runs.ts";

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

  it("splits names into words, and leaves off every accent of a letter", () => {
    expect(foldedWords("리ㆍ호림")).toEqual(["리", "호림"]);
    expect(foldedWords("Việt-Nam")).toEqual(["viet", "nam"]);
    expect([foldedWords("- !"), foldedWords("・")]).toEqual([[], []]);
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

  it("says which spelling fits best, and of equals the first", () => {
    const spellings = ["Ri Yong", "Ri", "Rim", "Ri Su"];
    const spellingOf = (...aliases: readonly string[]) =>
      findByName([delegate({ id: "d", names: { en: "Kim" }, aliases })], "ri")[0]?.spelling;
    expect(spellingOf(...spellings)).toBe("Ri");
    expect(spellingOf(...spellings.toReversed())).toBe("Ri");
    expect(spellingOf("Rim", "Ri Yong", "Ri Su")).toBe("Ri Yong");
    expect(spellingOf("Ri Su", "Rim", "Ri Yong")).toBe("Ri Su");
    expect(spellingOf("Rimu", "Rim")).toBe("Rimu");
  });

  it("takes names in any order of their words", () => {
    expect(found("Rim Ri")).toEqual(["ri"]);
    const many = [delegate({ id: "many", names: { en: "Ri Ho Rim Yong" } })];
    expect(findByName(many, "Yong Ho")).toEqual([{ record: many[0], spelling: "Ri Ho Rim Yong", exact: false }]);
    const [word, part] = [
      delegate({ id: "word", names: { en: "Yong Su Ho" } }),
      delegate({ id: "part", names: { en: "Yongsu Horim" } }),
    ];
    expect(findByName([part, word], "Ho Yong").map(({ record: { id } }) => id)).toEqual(["word", "part"]);
  });

  it("wants a name", () => {
    // @ts-expect-error the type knows it too
    expect(() => findByName(people, 7)).toThrow(new TypeError("findByName expects a name as a string."));
  });

  it("guesses no transliteration, and nothing from a text without letters", () => {
    expect(found("Lee Ho-rim")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found(" ・- ")).toEqual([]);
  });

  it("finds what a look at every spelling finds, in the same order", () => {
    const word = fc.constantFrom(
      "ri",
      "riho",
      "ho",
      "rim",
      "horim",
      "kim",
      "é",
      "리",
      "호림",
      "李虎",
      "虎林",
      "2",
      "リホ",
      "a1",
    );
    const names = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const records = fc.array(fc.array(names, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    const query = fc.oneof(
      names,
      names.map((name) => name.replaceAll(" ", "")),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    );
    fc.assert(
      fc.property(records, query, (spellings, name) => {
        const list = freeze(
          spellings.map(([en = "", ...aliases], index) => delegate({ id: `d${index}`, names: { en }, aliases })),
        );
        const expected = list
          .flatMap((record) => {
            const [best] = [record.names.en ?? "", ...(record.aliases ?? [])]
              .map((spelling) => ({ record, spelling, rank: fitOfName(foldedWords(name), foldedWords(spelling)) }))
              .toSorted((a, b) => a.rank - b.rank);
            return foldedWords(name).length === 0 || best === undefined || best.rank === NO_FIT ? [] : [best];
          })
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ record, spelling, rank }) => ({ record, spelling, exact: rank === WHOLE_FIT }));
        expect(findByName(list, name)).toEqual(expected);
        expect(findByName(list, name)).toEqual(expected);
      }),
      runs,
    );
  });

  it("finds a name without blanks in each of several that share its words", () => {
    const namesOf = (...names: readonly string[]) =>
      findByName(
        names.map((en, index) => delegate({ id: `d${index}`, names: { en } })),
        "kimchol",
      ).map(({ spelling }) => spelling);
    expect(namesOf("Kim Su", "Ri Chol", "Kim Yong", "Kim Chol")).toEqual(["Kim Chol"]);
    expect(namesOf("Ri Chol", "Kim Su", "Pak Chol", "Kim Chol", "Ri Chol")).toEqual(["Kim Chol"]);
    expect(namesOf("Kim Chol", "Kim Su", "Ri Chol", "Chol Kim")).toEqual(["Kim Chol"]);
  });

  it("finds a whole word beside a part of another one", () => {
    const one = delegate({ id: "d", names: { en: "Kim Yong" } });
    expect(findByName([one, delegate({ id: "e", names: { en: "Kimura Yong" } })], "yon kim")[0]?.record).toBe(one);
  });

  it("puts equals in the order of the records, not in that of the alphabet", () => {
    const list = ["Rio", "Rim", "Rib"].map((en, index) => delegate({ id: `d${index}`, names: { en } }));
    expect(findByName(list, "ri").map(({ spelling }) => spelling)).toEqual(["Rio", "Rim", "Rib"]);
  });

  it("reads the names of a list once, however often it is searched", () => {
    let reads = 0;
    const counted = (id: string) => ({
      id,
      get names() {
        reads += 1;
        return { en: id };
      },
    });
    const list = Array.from({ length: 250 }, (_, place) => counted(`Kim ${place}`));
    for (const name of ["kim", "249", "kim 7"]) expect(findByName(list, name).length).toBeGreaterThan(0);
    expect(reads).toBe(250);
  });

  it("makes a new index if a list has grown, shrunk or got another record", () => {
    const list = [...people];
    expect(findByName(list, "tasaka")).toHaveLength(1);
    list.push(delegate({ id: "new", names: { en: "Tasaka" } }));
    expect(findByName(list, "tasaka")).toHaveLength(2);
    list[0] = delegate({ id: "other", names: { en: "Tasaka" } });
    expect(findByName(list, "tasaka")).toHaveLength(3);
    expect(findByName(list, "Ri Ho Rim")).toEqual([]);
    list[2] = delegate({ id: "third", names: { en: "Tasaka" } });
    expect(findByName(list, "tasaka")).toHaveLength(4);
    list.length = 0;
    expect(findByName(list, "tasaka")).toEqual([]);
  });

  it("does not take long over a long name", () => {
    expect(findByName(people, "ri".repeat(200_000))).toEqual([]);
    expect(findByName(people, "rim ".repeat(100_000))).toHaveLength(1);
    const long = delegate({ id: "long", names: { en: "ri ".repeat(2000) } });
    expect(findByName([long], "ri".repeat(1999))).toHaveLength(1);
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
