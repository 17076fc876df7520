import { createHash } from "node:crypto";

import { expect, it } from "vitest";

import { figure, holding } from "../builders.ts";
import { privateNames } from "./private-names.ts";
import { everyRecord, record, unexcused } from "./rule.ts";

const hash = (words: string): string => createHash("sha256").update(words).digest("hex").slice(0, 16);

/** The words of a text that a name could be: Latin words and pairs of them, and runs of up to six letters of other scripts. */
function possibleNames(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const latin = plain.match(/[a-z]+/g) ?? [];
  const pairs = latin.slice(1).map((word, index) => `${latin[index] ?? ""} ${word}`);
  const runs = text.normalize("NFC").match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu) ?? [];
  const pieces = runs.flatMap((run) =>
    Array.from(run, (_, start) =>
      [2, 3, 4, 5, 6].map((length) => run.slice(start, start + length)).filter((piece) => piece.length > 1),
    ).flat(),
  );
  return [...latin, ...pairs, ...pieces];
}

/** No abductee and no relative is named anywhere: not in a text, an id, a title or an address. */
const noPrivateNames = (whole: typeof record, forbidden: ReadonlySet<string>): readonly string[] => {
  const known = new Map<string, boolean>();
  const isForbidden = (words: string): boolean => {
    const cached = known.get(words) ?? forbidden.has(hash(words));
    known.set(words, cached);
    return cached;
  };
  return everyRecord(whole)
    .filter(({ entry }) =>
      possibleNames(decodeURIComponent(JSON.stringify(entry).replaceAll(/%(?![0-9A-F]{2})/gi, "%25"))).some(
        isForbidden,
      ),
    )
    .map(({ name }) => `${name}: names a private person; leave the name out and count the person`);
};

it("holds", () => {
  expect(unexcused(noPrivateNames(record, privateNames))).toEqual([]);
});

it("catches a name in a note, an id, an address or another script", () => {
  const source = {
    title: "t",
    publisher: "p",
    accessed: "2026-11-22",
    language: "ja",
    type: "news",
    reliability: "normal",
  } as const;
  const broken = holding({
    sources: [
      { ...source, id: "s", url: "https://example.org/yamada-hanako-speaks" },
      { ...source, id: "t", title: "山田花子さんの話" },
    ],
    figures: [
      figure({ id: "f", indicator: "i", note: "told by Hanako Yamada" }),
      figure({ id: "g", indicator: "i", note: "told by an official" }),
    ],
  });
  const invented = new Set(["hanako yamada", "yamada hanako", "山田花子"].map(hash));
  expect(noPrivateNames(broken, invented).map((finding) => finding.split(":")[0])).toEqual([
    "sources s",
    "sources t",
    "figures f",
  ]);
});
