import { Cite } from "@citation-js/core";
import { describe, expect, it } from "vitest";

import type { Edtf } from "../../src/dates/index.ts";
import { toBibtex } from "../../src/formats/to-bibtex.ts";
import { toCsl } from "../../src/formats/to-csl.ts";
import { getSource, sources as ours } from "../../src/index.ts";
import { source } from "../builders.ts";
import { readBibtex, readCsl } from "./read-citations.ts";

const oddDates: readonly Edtf[] = [
  "195X",
  "195X~",
  "19XX?",
  "2002-XX",
  "2002-XX-XX?",
  "2002-08-XX",
  "2002-08-XX%",
  "1959~/1984?",
  "0000",
  "9999-12-31",
  "1984/..",
  "../1984",
  "1984/",
  "/1984",
  "195X/1967",
  "1941/195X",
  "195X/..",
  "2002-08-XX/2002-09",
];

/** The sources of the dataset, one with every field, and some with what is hard to write or to read. */
const sources = [
  ...ours,
  source({
    id: "whole",
    authors: ["A. Author", "The Office of {Records}"],
    agency: "An Agency",
    url: "https://example.org/a",
    archived: "https://archive.example.org/2014/https://example.org/a",
    locator: "pp. 63-65 & 70",
    published: "2014-03~",
  }),
  source({ id: "signed", authors: ["A. Author"] }),
  // What means something to a program.
  ...[
    "a -- b --- c",
    "''a'' ,,b <<c>> ?`d` \"e\"",
    "\\ { } $ & % # _ ~ ^ | @ =",
    "{a} {b",
    "\\input{x} \\textbackslash{}",
    "A and B, and others",
    "日本と朝鮮、😀 ß é \u202E",
    "“a” ‘b’ – — …",
    "$x^2$",
    "a".repeat(5000),
  ].map((text, index) =>
    source({ id: `text-${index}`, title: text, publisher: text, authors: [text, text], locator: text }),
  ),
  ...oddDates.map((date, index) => source({ id: `date-${index}`, published: date, accessed: date })),
];

const bibliography = (items: ReturnType<typeof toCsl>): readonly string[] =>
  new Cite(structuredClone(items))
    .format("bibliography", { template: "apa", lang: "en-US" })
    .split("\n")
    .filter((line) => line !== "");

describe("citation-js", () => {
  it("reads every source as CSL-JSON, and nothing is lost", () => {
    expect(readCsl(JSON.stringify(toCsl(sources)))).toEqual(sources);
  });

  it("prints a bibliography in the style of the APA", () => {
    // All of them take it six seconds, so one of each kind.
    const kind = ({ type, agency, url, published, titleIsDescription }: (typeof sources)[number]) =>
      [type, ...[agency, url, published, titleIsDescription].map((field) => field !== undefined)].join(" ");
    const some = [...new Map(sources.map((one) => [kind(one), one])).values()];
    expect(some.length).toBeGreaterThan(30);
    const lines = bibliography(toCsl(some));
    expect(lines).toHaveLength(some.length);
    expect(lines.filter((line) => !line.includes("http"))).toHaveLength(
      some.filter(({ url }) => url === undefined).length,
    );
  });

  it("prints one as the APA has it", () => {
    const [text] = bibliography(toCsl([getSource("ap-2014-03-03-shenyang")]));
    const { agency = "", title, publisher } = getSource("ap-2014-03-03-shenyang");
    expect(text).toContain(`${agency}`);
    expect(text).toContain("(2014, March 3)");
    expect(text).toContain(title);
    expect(text).toContain(publisher);
  });

  it("reads every source as BibTeX, and nothing is lost", () => {
    expect(readBibtex(toBibtex(sources))).toEqual(sources);
  });

  it("reads the titles in BibTeX as TeX means them", () => {
    const { data } = new Cite(toBibtex(sources));
    // It marks words whose capitals stay.
    expect(data.map(({ title }) => title?.replaceAll(/<\/?span[^>]*>/g, ""))).toEqual(
      sources.map(({ title, titleIsDescription }) => (titleIsDescription ? `[${title}]` : title)),
    );
  });
});
