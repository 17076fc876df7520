import { parseEdtf } from "../dates/index.ts";
import { distinctById } from "../internal/distinct.ts";
import type { Source } from "../model/source.ts";

/**
 * Sources as a BibTeX file. Each is a `@misc` entry whose key is the source's id, in UTF-8.
 *
 * `date` and `urldate` are for BibLaTeX, which reads EDTF and so keeps what is uncertain; `year` is for BibTeX's own
 * styles. A title that was not seen on the page but describes it stands in square brackets.
 *
 * `sourcetype`, `reliability` and `titleisdescription` are fields that styles pass over. Nothing is lost.
 *
 * @param sources - sources in any order; one that is given twice is listed once
 * @returns the text of the file, an empty one for no sources
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
  const { id, title, titleIsDescription, publisher, agency, url, published, accessed, language, type, reliability } =
    source;
  const fields = {
    // The inner braces keep a title as it is written, and a body from being taken for a person.
    author: agency && `{${escape(agency)}}`,
    title: `{${titleIsDescription ? `[${escape(title)}]` : escape(title)}}`,
    howpublished: escape(publisher),
    date: published,
    year: published && yearsOf(published),
    url: url?.replaceAll(/[{}\\]/g, encodeURIComponent),
    urldate: accessed,
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

/** The year of a date, or the years of an interval. */
function yearsOf(published: string): string | undefined {
  const parsed = parseEdtf(published);
  const ends = parsed.kind === "date" ? [parsed] : [parsed.start, parsed.end];
  const years = ends.flatMap((end) => (typeof end === "string" || end.year === undefined ? [] : [end.year]));
  return years.length === 0 ? undefined : [...new Set(years)].join("--");
}

const texCommands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even behind a backslash, and a title may have one without its other half.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escape = (text: string): string =>
  text.replaceAll(/[\\{}~^]|[$&%#_]/g, (character) => texCommands[character] ?? `\\${character}`);
