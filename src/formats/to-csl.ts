import type { Edtf } from "../dates/index.ts";
import { expectList } from "../internal/check-input.ts";
import { distinctById } from "../internal/distinct.ts";
import { inRecord } from "../model/in-record.ts";
import type { Source } from "../model/source.ts";
import { citationDate } from "./citation-date.ts";

/** A date in CSL-JSON: one day, month or year, or the two ends of a range. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  /** The date is approximate, doubted, or some date in the range; or only one end of an interval is known. */
  readonly circa?: true;
}

/** A source in CSL-JSON, the format of Zotero, Pandoc and citeproc. */
export interface CslItem<SourceId extends string = string> {
  readonly id: SourceId;
  readonly type: string;
  readonly title: string;
  /** Who wrote it; if nobody is named, the news agency. */
  readonly author?: readonly { readonly literal: string }[];
  /** The newspaper, site or work that it appears in. */
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language: string;
  /** What CSL-JSON has no field for, with the source record's own names: the type, the reliability, the dates in EDTF, an archived copy, a locator. */
  readonly custom: Partial<Source> & Pick<Source, "type" | "reliability" | "accessed">;
}

/** The CSL type for the usual words; any other is a document. */
const types: Readonly<Record<string, string>> = {
  news: "article-newspaper",
  government: "report",
  "red-cross": "report",
  un: "report",
  ngo: "report",
  academic: "article-journal",
  reference: "entry-encyclopedia",
  blog: "post-weblog",
  other: "webpage",
};

/**
 * Converts sources to CSL-JSON items, for Zotero, Pandoc and other programs that use citation styles.
 *
 * A title that describes the page, because no title was seen on it, is in square brackets. The type follows from the kind
 * of publisher, not from what the page looks like: anything published by a government, a Red Cross society, a UN body or
 * a non-governmental organization is a `report`.
 *
 * CSL-JSON can mark a date only as `circa`: one that is approximate, doubted, a decade or century, or half of an interval. Its
 * processors take `<b>`, `<i>`, `<sub>`, `<sup>` and `<span>` in a string for formatting.
 *
 * What CSL-JSON has no field for is in `custom`, which programs ignore; with it, nothing is lost.
 *
 * @param sources - sources in any order; a source passed twice is converted once
 * @returns one item for each source, in the order given
 * @throws TypeError if `sources` is not a list of sources; EdtfError if a date is not supported EDTF
 * @example
 * ```ts
 * const [item] = toCsl([getSource("ap-2014-03-03-shenyang")]);
 * item?.type; // => "article-newspaper"
 * item?.issued; // => { "date-parts": [[2014, 3, 3]] }
 * ```
 */
export function toCsl<S extends Source>(sources: readonly S[]): readonly CslItem<S["id"]>[] {
  expectList("toCsl", "sources", sources, "publisher");
  return distinctById(sources).map((source) => inRecord(source, () => item(source)));
}

function item<S extends Source>(source: S): CslItem<S["id"]> {
  const { id, title, titleIsDescription, publisher, authors, agency, url, archived, locator } = source;
  const { published, accessed, language, type, reliability } = source;
  const writers = authors ?? (agency === undefined ? [] : [agency]);
  const contained = ["news", "academic", "reference", "blog"].includes(type);
  return {
    id,
    type: Object.hasOwn(types, type) ? (types[type] ?? "document") : "document",
    title: titleIsDescription ? `[${title}]` : title,
    ...(writers.length === 0 ? {} : { author: writers.map((literal) => ({ literal })) }),
    ...(contained ? { "container-title": publisher } : { publisher }),
    ...(published === undefined ? {} : { issued: cslDate(published) }),
    accessed: cslDate(accessed),
    ...(url === undefined ? {} : { URL: url }),
    language,
    custom: {
      type,
      reliability,
      accessed,
      ...(published === undefined ? {} : { published }),
      ...(titleIsDescription ? { titleIsDescription } : {}),
      ...(authors === undefined ? {} : { authors, ...(agency === undefined ? {} : { agency }) }),
      ...(archived === undefined ? {} : { archived }),
      ...(locator === undefined ? {} : { locator }),
    },
  };
}

function cslDate(date: Edtf): CslDate {
  const { first, last, isVague, ends } = citationDate(date);
  const circa = isVague || ends.some(({ uncertain, approximate }) => uncertain || approximate);
  const written = last === undefined ? [first] : [first, last];
  return { "date-parts": written.map(withoutYearZero), ...(circa ? { circa: true } : {}) };
}

/** CSL-JSON has no year 0: the year before 1 is -1. */
const withoutYearZero = ([year, ...others]: readonly number[]): readonly number[] =>
  year === undefined ? [] : [year === 0 ? -1 : year, ...others];
