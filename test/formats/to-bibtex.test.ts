import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Edtf } from "../../src/dates/index.ts";
import { toBibtex } from "../../src/formats/to-bibtex.ts";
import { sources } from "../../src/index.ts";
import { source } from "../builders.ts";

/** The depth of the braces after each character, counted as BibTeX counts them: a backslash does not hide one. */
const depths = (text: string): readonly number[] => {
  let depth = 0;
  return Array.from(text, (character) => (depth += character === "{" ? 1 : character === "}" ? -1 : 0));
};

describe("toBibtex", () => {
  it("has the years of a date as far as they are known", () => {
    const yearOf = (published: Edtf) => /^ {2}year = \{(.*)\},$/m.exec(toBibtex([source({ id: "s", published })]))?.[1];
    expect(yearOf("2014-03-04")).toBe("2014");
    expect(yearOf("1959/1984")).toBe("1959--1984");
    expect(yearOf("2014-01/2014-03")).toBe("2014");
    expect(yearOf("2014/..")).toBe("2014");
    expect(yearOf("/1967")).toBe("1967");
    expect(yearOf("195X/1967")).toBe("1950--1967");
    expect(yearOf("195X")).toBe("1950--1959");
  });

  it("joins authors, and says what an agency is and whether a title is a description", () => {
    const text = toBibtex([
      source({ id: "s", authors: ["A. Writer", "B. Writer"], agency: "AP", titleIsDescription: true }),
    ]);
    expect(text).toContain("  author = {{A. Writer} and {B. Writer}},\n");
    expect(text).toContain("  agency = {AP},\n");
    expect(text).toContain("  titleisdescription = {true},\n");
    expect(text).not.toContain("authortype");
    const bare = toBibtex([source({ id: "s" })]);
    for (const field of ["author", "authortype", "agency", "titleisdescription", "year", "note"])
      expect(bare).not.toContain(`  ${field} = `);
  });

  it("leaves a line between two entries", () => {
    expect(toBibtex(["a", "b"].map((id) => source({ id })))).toMatch(/^@misc\{a,\n(?: {2}.*,\n)+\}\n\n@misc\{b,\n/);
    expect(toBibtex([])).toBe("");
  });

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
    const title = (text: string) => /title = \{\{(.*)\}\}/.exec(toBibtex([source({ id: "a", title: text })]))?.[1];
    expect(title("\\ $ & % # _ ~ ^ `")).toBe(
      String.raw`\textbackslash{} \$ \& \% \# \_ \textasciitilde{} \textasciicircum{} \textasciigrave{}`,
    );
    // Braces with a partner in the usual way, which every program knows; others without a brace that BibTeX would count.
    expect(title("{a {b}} c")).toBe(String.raw`\{a \{b\}\} c`);
    expect(title("{a} {b")).toBe(String.raw`\textbraceleft{}a\textbraceright{} \textbraceleft{}b`);
    expect(title("a}{b")).toBe(String.raw`a\textbraceright{}\textbraceleft{}b`);
  });

  it.each([
    // As it is, because biber reads it.
    ["1959", "1959", "1959"],
    ["2002-08-18?", "2002-08-18?", "2002"],
    ["2002-10~", "2002-10~", "2002"],
    ["1959-12-14/1984", "1959-12-14/1984", "1959--1984"],
    ["1959~/1984?", "1959~/1984?", "1959--1984"],
    ["0476-09-04", "0476-09-04", "476"],
    // Unspecified digits, which biber prints as a range of days or does not read.
    ["195X", "1950/1959", "1950--1959"],
    ["19XX", "1900/1999", "1900--1999"],
    ["2002-XX", "2002", "2002"],
    ["2002-XX-XX", "2002", "2002"],
    ["2014-03-XX", "2014-03", "2014"],
    ["195X~", "1950~/1959~", "1950--1959"],
    ["19XX?", "1900?/1999?", "1900--1999"],
    ["2002-XX?", "2002?", "2002"],
    ["2002-XX-XX~", "2002~", "2002"],
    ["2002-08-XX%", "2002-08%", "2002"],
    ["195X/1967", "1950/1967", "1950--1967"],
    ["1941/195X?", "1941/1959?", "1941--1959"],
    ["195X~/196X", "1950~/1969", "1950--1969"],
    ["2002-08-XX/2002-09", "2002-08/2002-09", "2002"],
    ["2002-08-XX/2002-08", "2002-08", "2002"],
    // Open or unknown on one side.
    ["1984/..", "1984~", "1984"],
    ["../1984-05", "1984-05~", "1984"],
    ["/1984?", "1984%", "1984"],
    ["1984/", "1984~", "1984"],
    ["../195X", "1950~/1959~", "1950--1959"],
  ] as const)("writes the date %s as %s, and the exact one beside it if that differs", (published, date, year) => {
    const text = toBibtex([source({ id: "a", published, accessed: published })]);
    const field = (name: string) => new RegExp(`^  ${name} = \\{(.*)\\},$`, "m").exec(text)?.[1];
    expect([field("date"), field("urldate"), field("year")]).toEqual([date, date, year]);
    const exact = published === date ? undefined : published;
    expect([field("published"), field("accessed")]).toEqual([exact, exact]);
  });

  it.each(["a b", "a,b", "a{b", "a}", 'a"', "a#b", "a%b", "a'b", "(a", "a)", "a=b", "a@b", "a\\b", "a~b", "a\nb", ""])(
    "refuses %j as a key, in which no BibTeX program takes it",
    (id) => {
      expect(() => toBibtex([source({ id })])).toThrow(
        id === ""
          ? "a key cannot be empty"
          : /^toBibtex cannot use the id ".+" as the key of an entry: a key cannot contain "/,
      );
    },
  );

  it("keeps characters apart that TeX would set as one", () => {
    expect(toBibtex([source({ id: "a", title: "a -- b --- ''c'' ,,d <<e>>" })])).toContain(
      "title = {{a -{}- b -{}-{}- '{}'c'{}' ,{},d <{}<e>{}>}}",
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
