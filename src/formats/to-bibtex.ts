import { parseEdtf } from "../dates/index.ts";
import { distinctById } from "../internal/distinct.ts";
import type { Source } from "../model/source.ts";

/**
 * Writes sources as a BibTeX file in UTF-8. Each source is a `@misc` entry whose key is the source's id.
 *
 * `date` and `urldate` are for BibLaTeX, which reads EDTF and so keeps uncertainty; `year` is for the classic BibTeX
 * styles. A title that describes the page, because no title was seen on it, is in square brackets.
 *
 * Styles ignore the fields `sourcetype`, `reliability` and `titleisdescription`; with them, nothing is lost.
 *
 * @param sources - sources in any order; a source passed twice is written once
 * @returns the contents of the file; an empty string if there are no sources
 * @example
 * ```ts
 * const [first] = toBibtex([getSource("ap-2014-03-03-shenyang")]).split("\n");
 * first; // => "@misc{ap-2014-03-03-shenyang,"
 * ```
 */
export function toBibtex(sources: readonly Source[]): string {
  return distinctById(sources).map(entry).join("\n");
}

function entry(source: Source) {
  const { id, title, titleIsDescription, publisher, authors, agency, url, archived, locator } = source;
  const { published, accessed, language, type, reliability } = source;
  const writers = authors ?? (agency === undefined ? [] : [agency]);
  const fields = {
    // The inner braces preserve a title's capitals, and stop an organization's name from being split like a person's.
    author: writers.length === 0 ? undefined : writers.map((writer) => `{${escape(writer)}}`).join(" and "),
    authortype: authors === undefined && agency !== undefined ? "agency" : undefined,
    title: `{${titleIsDescription ? `[${escape(title)}]` : escape(title)}}`,
    howpublished: escape(publisher),
    date: published,
    year: published && yearsOf(published),
    url: url && webAddress(url),
    urldate: accessed,
    archiveurl: archived && webAddress(archived),
    note: locator && escape(locator),
    agency: authors && agency && escape(agency),
    language,
    sourcetype: type,
    reliability,
    titleisdescription: titleIsDescription && "true",
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}},\n`,
  );
  return `@misc{${id},\n${lines.join("")}}\n`;
}

/** A web address without the characters that BibTeX would take for its own. */
const webAddress = (address: string): string => address.replaceAll(/[{}\\]/g, encodeURIComponent);

/** The year of a date, or the years of an interval. */
function yearsOf(published: string): string | undefined {
  const parsed = parseEdtf(published);
  const ends = parsed.kind === "date" ? [parsed] : [parsed.start, parsed.end];
  const years = ends.flatMap((end) => (typeof end === "string" || end.year === undefined ? [] : [end.year]));
  return years.length === 0 ? undefined : [...new Set(years)].join("--");
}

const texCommands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even after a backslash, and a title may have an unmatched one.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Two characters that TeX sets as one: dashes, quotation marks, and inverted marks in Spanish. */
const ligatures = /(?<=-)-|(?<=`)`|(?<=')'|(?<=,),|(?<=<)<|(?<=>)>|(?<=[?!])`/g;

const escape = (text: string): string =>
  text
    .replaceAll(/[\\{}~^]|[$&%#_]/g, (character) => texCommands[character] ?? `\\${character}`)
    .replaceAll(ligatures, (character) => `{}${character}`);
