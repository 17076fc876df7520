import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { coveragePage } from "../../.tools/coverage-page.ts";
import { repository } from "../../.tools/data-tree.ts";
import { loadLedger, type Reading } from "../../.tools/readings.ts";
import type { Edtf } from "../../src/dates/index.ts";
import { dataset } from "../../src/index.ts";
import { collectionNames } from "../../src/model/ids.ts";
import { event, figure, holding, meeting, place, source } from "../builders.ts";

/** The cells of the rows of a page that begin with a word. */
const rowsOf = (page: string, first: string): readonly (readonly string[])[] =>
  page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .slice(2, -2)
        .split(" | ")
        .map((cell) => cell.trim()),
    )
    .filter(([cell]) => cell === first);

const reading = (id: string, fields: Partial<Reading> = {}): Reading => ({
  collection: "meetings",
  id,
  field: "*",
  read: "2026-11-29",
  result: "agrees",
  digest: "0",
  ...fields,
});

const small = holding({
  about: { name: "a-test", title: "A test", version: "1.2.0", coverage: { start: "1950", cutOff: "2026-11-29" } },
  sources: [
    source({ id: "good", published: "2002-01-01", url: "https://example.org/" }),
    source({ id: "weak", reliability: "low", titleIsDescription: true, language: "ja", url: "http://example.org/" }),
  ],
  places: [place({ id: "oslo", sameAs: { wikidata: "Q585", geonames: "3143244", sources: ["good"] } })],
  meetings: [
    meeting({ id: "a", start: "1959-04-13", series: "red-cross-talks", sources: ["good"] }),
    meeting({ id: "b", start: "1959-05~", status: "planned", sources: ["weak"] }),
    meeting({ id: "c", sources: ["good", "weak"] }),
  ],
  figures: [figure({ id: "f", indicator: "i", asOf: "2014", sources: ["weak"] })],
  events: [event({ id: "e", date: "2014-05" as Edtf, sources: ["good"] })],
  openQuestions: [
    { id: "q", question: "Who?", state: "Open", asOf: "2026", about: [{ collection: "meetings", id: "a" }] },
    { id: "r", question: "When?", state: "Open", asOf: "2026" },
  ],
});

describe("docs/coverage.md", () => {
  const page = readFileSync(new URL("../../docs/coverage.md", import.meta.url), "utf8");
  const readings = loadLedger(repository);

  it("is what `npm run generate` writes", () => {
    expect(page).toBe(coveragePage(dataset, readings));
  });

  it("counts as another program counts", () => {
    for (const collection of collectionNames)
      expect(rowsOf(page, `\`${collection}\``)[0]?.[1]).toBe(String(dataset[collection].length));
    const held = dataset.meetings.filter(({ status, series }) => status === "held" && series === "red-cross-talks");
    expect(rowsOf(page, "`red-cross-talks`")[0]?.[1]).toBe(String(held.length));
    const low = dataset.sources.filter((one) => one.reliability === "low").length;
    expect(rowsOf(page, "weak: `reliability` is `low`")[0]).toEqual([
      "weak: `reliability` is `low`",
      String(low),
      `${Math.round((100 * low) / dataset.sources.length)} %`,
    ]);
    const plain = dataset.sources.filter(({ url }) => url !== undefined && new URL(url).protocol === "http:");
    expect(rowsOf(page, "an address without encryption: `http:`")[0]?.[1]).toBe(String(plain.length));
    const readAgain = new Set(readings.filter(({ collection }) => collection === "figures").map(({ id }) => id));
    // Of the tables with figures, the one of second readings is the widest.
    const widest = rowsOf(page, "`figures`").toSorted((a, b) => b.length - a.length)[0];
    expect(widest?.slice(1, 3)).toEqual([String(dataset.figures.length), String(readAgain.size)]);
    expect(rowsOf(page, "all").some((cells) => cells[1] === String(dataset.openQuestions.length))).toBe(true);
  });
});

describe("the page of a small dataset", () => {
  const page = coveragePage(small, [
    reading("a"),
    reading("a", { field: "title", result: "corrected" }),
    reading("b", { result: "page-not-found" }),
  ]);

  it("says what it counts, and up to when", () => {
    expect(page).toContain(
      "What a-test has, and how far it was checked: version 1.2.0; covers 1950 to today; what was published up to 2026-11-29 was taken in.",
    );
  });

  it("counts meetings by decade, series, channel and how exact their day is, each by status", () => {
    expect(page).toContain("| decade | `held` | `planned` | all |");
    expect(rowsOf(page, "1950s")).toContainEqual(["1950s", "1", "1", "2"]);
    expect(rowsOf(page, "no date")).toContainEqual(["no date", "1", "", "1"]);
    expect(rowsOf(page, "`red-cross-talks`")).toEqual([["`red-cross-talks`", "1", "", "1"]]);
    expect(rowsOf(page, "in no series")).toEqual([["in no series", "1", "1", "2"]]);
    expect(rowsOf(page, "a day")).toEqual([["a day", "1", "", "1"]]);
    expect(rowsOf(page, "doubted or about")).toEqual([["doubted or about", "", "1", "1"]]);
  });

  it("counts what is weak, described, undated or without encryption, and what rests on it alone", () => {
    const half = (title: string): readonly string[] => [title, "1", "50 %"];
    for (const title of [
      "weak: `reliability` is `low`",
      "its title was not seen: `titleIsDescription`",
      "no date of publication",
      "an address without encryption: `http:`",
    ])
      expect(rowsOf(page, title)).toEqual([half(title)]);
    expect(rowsOf(page, "no web address")).toEqual([["no web address", "", "0 %"]]);
    expect(rowsOf(page, "`meetings`")).toContainEqual(["`meetings`", "3", "1", "33 %", "2", "67 %"]);
  });

  it("counts a record that was read again once, whatever was read of it, and each result", () => {
    expect(rowsOf(page, "`meetings`")).toContainEqual(["`meetings`", "3", "2", "67 %", "3", "1", "1", "1", ""]);
    expect(rowsOf(page, "all")).toContainEqual(["all", "10", "2", "20 %", "3", "1", "1", "1", ""]);
  });

  it("counts open questions by what they are about, and ids by register", () => {
    expect(rowsOf(page, "no record")).toEqual([["no record", "1"]]);
    expect(rowsOf(page, "`places`").at(-1)).toEqual(["`places`", "1", "1", "1", "", "", ""]);
  });

  it("does not call a small share none, or one that lacks little all", () => {
    const sources = Array.from({ length: 300 }, (_, index) =>
      source({ id: `s${index}`, ...(index === 0 && { reliability: "low" }) }),
    );
    const rows = coveragePage(holding({ sources }), []);
    expect(rowsOf(rows, "weak: `reliability` is `low`")[0]?.[2]).toBe("< 1 %");
    expect(rowsOf(rows, "`normal`")[0]?.[2]).toBe("> 99 %");
  });
});
