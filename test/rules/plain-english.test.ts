import { expect, it } from "vitest";

import { holding, meeting } from "../builders.ts";
import { everyRecord, record, type Rule, unexcused } from "./rule.ts";

/** The fields that hold what a page is called, or a name as it is written: any language is right there. */
const verbatim = new Set([
  "names",
  "aliases",
  "title",
  "publisher",
  "agency",
  "authors",
  "url",
  "tried",
  "id",
  "sources",
  "evidence",
  "statedBy",
  "value",
]);

function textsIn(value: unknown, field = ""): readonly (readonly [string, string])[] {
  if (verbatim.has(field)) return [];
  if (typeof value === "string") return [[field, value]];
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, key));
}

/** What is wrong in the record's own words; what stands in brackets or quotation marks is somebody's wording. */
const faultyWords: readonly (readonly [RegExp, string])[] = [
  [/North Korea(?!n Red Cross)/, 'says "North Korea": say "the DPRK"'],
  [/\b(TODO|TBD|FIXME|lorem)\b/i, "is not finished"],
  [/\b(regime|infamous|notorious|heinous|so-called|rogue)\b/i, "is not neutral"],
];

/** What is wrong anywhere. */
const faultyText: readonly (readonly [RegExp, string])[] = [
  [/ {2}|^ | $|\n|\t/, "has blanks at its ends, doubled, or a line break"],
  [/[“”‘’]/, "has curly quotation marks: use straight ones"],
];

/** Whether a text is in another language; a word of the original in an English sentence is right. */
const isForeign = (text: string): boolean =>
  (text.match(/[^\P{L}\p{sc=Latin}]/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 4;

/** The record's own words are plain, neutral English. */
const plainEnglish: Rule = (whole) =>
  everyRecord(whole).flatMap(({ name, entry }) =>
    textsIn(entry).flatMap(([field, text]) => {
      const own = text.replaceAll(/\([^()]*\)|"[^"]*"|'[^']*'/g, "");
      return [
        ...(isForeign(own) ? ["is not in English"] : []),
        ...faultyWords.filter(([pattern]) => pattern.test(own)).map(([, fault]) => fault),
        ...faultyText.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault),
      ].map((fault) => `${name}: ${field} ${fault}: ${text}`);
    }),
  );

it("holds", () => {
  expect(unexcused(plainEnglish(record))).toEqual([]);
});

it("catches another language, careless blanks, an unfinished text and a word that judges", () => {
  const outcomes = [
    { text: "Both sides agreed (合意) to go on" },
    { text: "合意した" },
    { text: "Both sides  agreed" },
    { text: "TODO" },
    { text: "The regime agreed" },
    { text: "North Korea agreed" },
  ];
  expect(
    plainEnglish(holding({ meetings: [meeting({ id: "m", title: "会談", outcomes })] })).map((finding) =>
      finding.split(": ").slice(0, 2).join(": "),
    ),
  ).toEqual([
    "meetings m: text is not in English",
    "meetings m: text has blanks at its ends, doubled, or a line break",
    "meetings m: text is not finished",
    "meetings m: text is not neutral",
    'meetings m: text says "North Korea"',
  ]);
});
