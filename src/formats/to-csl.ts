import { type Edtf, type ParsedDate, parseEdtf, type ParsedEnd } from "../dates/index.ts";
import { distinctById } from "../internal/distinct.ts";
import type { Source, SourceType } from "../model/source.ts";

/** A date as CSL-JSON writes it: one day, month or year, or the two ends of a range. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  /** The date is approximate or doubted, or is known less well than its parts look. */
  readonly circa?: true;
}

/** A source as CSL-JSON writes it, the format of Zotero, Pandoc and citeproc. */
export interface CslItem<SourceId extends string = string> {
  readonly id: SourceId;
  readonly type: string;
  readonly title: string;
  /** The news agency whose text it is. */
  readonly author?: readonly { readonly literal: string }[];
  /** The paper, site or work that it stands in. */
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language: string;
  /** What CSL-JSON has no field for, in the words of the record: the type and reliability, and the dates as they are. */
  readonly custom: Pick<Source, "type" | "reliability" | "published" | "accessed" | "titleIsDescription">;
}

const types: Readonly<Record<SourceType, string>> = {
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
 * Sources as items of CSL-JSON, for Zotero, Pandoc and every other program that knows citation styles.
 *
 * A title that was not seen on the page but describes it stands in square brackets. A source has one type here however
 * it looks: what a government, a UN body or an organization published is a `report`. Of an uncertain date CSL-JSON can
 * say only that it is one (`circa`).
 *
 * What CSL-JSON has no field for stands in `custom`, which programs pass over. Nothing is lost.
 *
 * @param sources - sources in any order; one that is given twice is listed once
 * @returns an item a source, in the order given
 * @example
 * ```ts
 * const [item] = toCsl([getSource("ap-2014-03-03-shenyang")]);
 * item?.type; // => "article-newspaper"
 * item?.issued; // => { "date-parts": [[2014, 3, 3]] }
 * ```
 */
export function toCsl<S extends Source>(sources: readonly S[]): readonly CslItem<S["id"]>[] {
  return distinctById(sources).map((source) => {
    const { id, title, titleIsDescription, publisher, agency, url, published, accessed, language, type, reliability } =
      source;
    const contained = ["news", "academic", "reference", "blog"].includes(type);
    return {
      id,
      type: types[type],
      title: titleIsDescription ? `[${title}]` : title,
      ...(agency === undefined ? {} : { author: [{ literal: agency }] }),
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
      },
    };
  });
}

function cslDate(date: Edtf): CslDate {
  const parsed = parseEdtf(date);
  const ends = parsed.kind === "date" ? [parsed] : [parsed.start, parsed.end].filter(isParsedDate);
  const vague = parsed.kind === "interval" && ends.length === 1;
  const circa = vague || ends.some((end) => end.uncertain || end.approximate || end.unspecified);
  return { "date-parts": ends.flatMap(parts), ...(circa ? { circa: true } : {}) };
}

const isParsedDate = (end: ParsedEnd): end is ParsedDate => typeof end !== "string";

/** The numbers of a date that are known; of a decade or a century, its first and last year. */
function parts({ year, month, day, earliest, latest }: ParsedDate): readonly (readonly number[])[] {
  if (year === undefined) return [[Number(earliest.slice(0, 4))], [Number(latest.slice(0, 4))]];
  return [[year, month, day].filter((part) => part !== undefined)];
}
