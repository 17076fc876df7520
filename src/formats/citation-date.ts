import { type Edtf, type ParsedDate, parseEdtf } from "../dates/index.ts";
import { dateOfEnd } from "../dates/read-edtf.ts";

/** A date as bibliographies have it: one day, month or year, or a range. */
export interface CitationDate {
  /** The known numbers of the date, or of the start of the range. */
  readonly first: readonly number[];
  /** The known numbers of the end; undefined if it is one date. */
  readonly last: readonly number[] | undefined;
  /** The range is one date with unspecified digits, `195X`, or one whose other end is open or unknown. */
  readonly isVague: boolean;
  /** The dates that it was made from: one, or the two ends of an interval. */
  readonly ends: readonly ParsedDate[];
}

/** A date for a bibliography, which knows no open ends, and in which a decade or a century is a range of years. */
export function citationDate(date: Edtf): CitationDate {
  const parsed = parseEdtf(date);
  const ends = parsed.kind === "date" ? [parsed] : [parsed.start, parsed.end].flatMap((end) => dateOfEnd(end) ?? []);
  const [first = [], ...others] = ends.flatMap(parts);
  const last = others.at(-1);
  return {
    first,
    last: last?.join("-") === first.join("-") ? undefined : last,
    isVague: (parsed.kind === "interval" && ends.length === 1) || ends.some(({ year }) => year === undefined),
    ends,
  };
}

/** The known numbers of a date; for a decade or a century, its first and last year. */
function parts({ year, month, day, earliest, latest }: ParsedDate): readonly (readonly number[])[] {
  if (year === undefined) return [[Number(earliest.slice(0, 4))], [Number(latest.slice(0, 4))]];
  return [[year, month, day].filter((part) => part !== undefined)];
}
