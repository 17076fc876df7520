import type { Edtf, ParsedDate } from "../dates/index.ts";
import { expectList } from "../internal/check-input.ts";
import { distinctById } from "../internal/distinct.ts";
import { inRecord } from "../model/in-record.ts";
import type { Source } from "../model/source.ts";
import { citationDate } from "./citation-date.ts";

/**
 * Writes sources as a BibTeX file in UTF-8, for BibLaTeX with biber and for programs that read its files. Each source is a
 * `@misc` entry whose key is the source's id.
 *
 * - **Dates**: `date` and `urldate` are EDTF, in forms that biber reads. For a date with unspecified digits or with an open
 *   end they have the nearest such form (`195X/1967`: `1950/1967`; `2002-08-XX`: `2002-08`; `1984/..`: `1984~`), and the
 *   fields `published` and `accessed` have the exact one. `year` is for the classic BibTeX styles.
 * - **A title that describes the page**, because no title was seen on it, is in square brackets.
 * - **An address** has its braces and backslashes percent-encoded.
 * - **For TeX**, several spaces in a row are one, and an apostrophe is printed as a closing quotation mark.
 *
 * Nothing else is lost: what BibLaTeX has no field for is in `sourcetype`, `reliability`, `titleisdescription`, `archiveurl`,
 * `published` and `accessed`, which biber and the styles ignore.
 *
 * @param sources - sources in any order; a source passed twice is written once
 * @returns the contents of the file; an empty string if there are no sources
 * @throws TypeError if `sources` is not a list of sources; EdtfError if a date is not supported EDTF; RangeError if an id
 * has a character that a key cannot have, such as a space or a comma
 * @example
 * ```ts
 * const [first] = toBibtex([getSource("ap-2014-03-03-shenyang")]).split("\n");
 * first; // => "@misc{ap-2014-03-03-shenyang,"
 * ```
 */
export function toBibtex(sources: readonly Source[]): string {
  expectList("toBibtex", "sources", sources, "publisher");
  return distinctById(sources)
    .map((source) => inRecord(source, () => entry(source)))
    .join("\n");
}

/** A source's id as the key of its entry. */
function keyOf(id: string): string {
  const [wrong] = /[\s"#%'(),=@\\{}~]/.exec(id) ?? [];
  if (wrong === undefined && id !== "") return id;
  const why = wrong === undefined ? "a key cannot be empty" : `a key cannot contain ${JSON.stringify(wrong)}`;
  throw new RangeError(`toBibtex cannot use the id ${JSON.stringify(id)} as the key of an entry: ${why}.`);
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
    date: published && biblatexDate(published),
    year: published && yearsOf(published),
    url: url && webAddress(url),
    urldate: biblatexDate(accessed),
    archiveurl: archived && webAddress(archived),
    note: locator && escape(locator),
    agency: authors && agency && escape(agency),
    language,
    sourcetype: type,
    reliability,
    titleisdescription: titleIsDescription && "true",
    published: published === undefined || biblatexDate(published) === published ? undefined : published,
    accessed: biblatexDate(accessed) === accessed ? undefined : accessed,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}},\n`,
  );
  return `@misc{${keyOf(id)},\n${lines.join("")}}\n`;
}

/** A web address without the characters that BibTeX would take for its own. */
const webAddress = (address: string): string => address.replaceAll(/[{}\\]/g, encodeURIComponent);

/**
 * A date that biber and other programs read rightly: without unspecified digits, which some take for nothing and others for a
 * range of days, and without an open or unknown end.
 */
function biblatexDate(date: Edtf): string {
  const { first, last, ends } = citationDate(date);
  const [start, end = start] = ends;
  if (start === undefined || end === undefined) return date;
  const isHalf = date.includes("/") && ends.length === 1;
  if (!isHalf && !date.includes("X")) return date;
  const numbers = last === undefined ? [first] : [first, last];
  return numbers.map((part, index) => edtfNumbers(part, index === 0 ? start : end, isHalf)).join("/");
}

/** The numbers of a date as EDTF, with the qualifier of a date; a date that is half of an interval is approximate. */
function edtfNumbers(
  [year = 0, ...others]: readonly number[],
  { uncertain, approximate }: ParsedDate,
  isHalf: boolean,
): string {
  const date = [String(year).padStart(4, "0"), ...others.map((part) => String(part).padStart(2, "0"))].join("-");
  const isApproximate = approximate || isHalf;
  return date + (uncertain ? (isApproximate ? "%" : "?") : isApproximate ? "~" : "");
}

/** The year of a date, or the years of an interval. */
function yearsOf(date: Edtf): string {
  const { first, last } = citationDate(date);
  return [...new Set([first[0], last?.[0] ?? first[0]])].join("--");
}

const texCommands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // For an unmatched brace: BibTeX counts braces even after a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // TeX sets it as an opening quotation mark.
  "`": "\\textasciigrave{}",
};

/** Two characters that TeX sets as one: dashes and quotation marks. */
const ligatures = /(?<=-)-|(?<=')'|(?<=,),|(?<=<)<|(?<=>)>/g;

function escape(text: string): string {
  const braces = hasPairedBraces(text) ? { "{": "\\{", "}": "\\}" } : {};
  const commands: Readonly<Record<string, string>> = { ...texCommands, ...braces };
  return text
    .replaceAll(/[\\{}~^`]|[$&%#_]/g, (character) => commands[character] ?? `\\${character}`)
    .replaceAll(ligatures, (character) => `{}${character}`);
}

/** Whether every brace has its partner, so that BibTeX, which also counts escaped braces, finds the end of the field. */
function hasPairedBraces(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
