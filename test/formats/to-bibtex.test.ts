import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toBibtex } from "../../src/formats/to-bibtex.ts";
import { sources } from "../../src/index.ts";
import { source } from "../builders.ts";

/** The depth of the braces after each character, counted as BibTeX counts them: a backslash does not hide one. */
const depths = (text: string): readonly number[] => {
  let depth = 0;
  return Array.from(text, (character) => (depth += character === "{" ? 1 : character === "}" ? -1 : 0));
};

describe("toBibtex", () => {
  it("writes an entry a source, with the date as certain as it is", () => {
    const text = toBibtex([
      source({
        id: "ap-2014",
        title: "Talks & more",
        publisher: "The Japan Times",
        agency: "AP",
        url: "https://example.org/a_b?c=50%25#d",
        published: "2014-03~",
      }),
    ]);
    expect(text).toBe(
      [
        "@misc{ap-2014,",
        "  author = {{AP}},",
        "  authortype = {agency},",
        "  title = {{Talks \\& more}},",
        "  howpublished = {The Japan Times},",
        "  date = {2014-03~},",
        "  year = {2014},",
        "  url = {https://example.org/a_b?c=50%25#d},",
        "  urldate = {2026-11-22},",
        "  language = {en},",
        "  sourcetype = {news},",
        "  reliability = {normal},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("puts a described title in brackets, leaves out what is not known, and gives the years of an interval", () => {
    const [described = "", spell = ""] = toBibtex([
      source({ id: "a", title: "Outline", titleIsDescription: true }),
      source({ id: "b", published: "1959/1984" }),
    ]).split("\n@");
    expect(described).toContain("title = {{[Outline]}}");
    expect(described).not.toMatch(/author|year|\burl =|\bdate =/);
    expect(spell).toContain("year = {1959--1984}");
    expect(toBibtex([source({ id: "c", published: "2014-01/2014-03" })])).toContain("year = {2014}");
  });

  it("escapes what TeX reads as a command", () => {
    expect(toBibtex([source({ id: "a", title: String.raw`\ { } $ & % # _ ~ ^` })])).toContain(
      String.raw`title = {{\textbackslash{} \textbraceleft{} \textbraceright{} \$ \& \% \# \_ \textasciitilde{} \textasciicircum{}}}`,
    );
  });

  it("keeps characters apart that TeX would set as one", () => {
    expect(toBibtex([source({ id: "a", title: "a -- b --- ``c'' ,,d <<e>> ?`f" })])).toContain(
      "title = {{a -{}- b -{}-{}- `{}`c'{}' ,{},d <{}<e>{}> ?{}`f}}",
    );
  });

  it("is empty for no sources", () => {
    expect(toBibtex([])).toBe("");
  });

  it("closes every brace that it opens, whatever a title or an address holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, path) => {
        const braces = depths(
          toBibtex([source({ id: "a", title, publisher: title, url: `https://example.org/${path}` })]),
        );
        expect(Math.min(...braces)).toBe(0);
        expect(braces.at(-1)).toBe(0);
      }),
    );
  });

  it("has one entry for each source of the record, under a key of its own", () => {
    const keys = Array.from(toBibtex([...sources, ...sources]).matchAll(/^@misc\{([^,]+),$/gm), ([, key]) => key);
    expect(keys).toEqual(sources.map(({ id }) => id));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
