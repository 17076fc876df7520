import type { Edtf } from "../../dates/index.ts";
import { withoutStop } from "../../internal/full-stop.ts";
import type { Variant } from "../../model/evidence.ts";
import type { CollectionName } from "../../model/ids.ts";
import { type Caveat, caveat } from "../answer.ts";

interface Dated {
  readonly id: string;
  readonly variants?: readonly Variant[];
}

/** A caveat if a date is approximate or uncertain. */
export const caveatsOfDate = (
  collection: CollectionName,
  record: Dated,
  field: string,
  date: Edtf | undefined,
): readonly Caveat[] =>
  date !== undefined && /[?~%]/.test(date) ? [caveatOfVagueDate(collection, record, field, date)] : [];

/** The caveat of a date that is approximate or uncertain. */
export const caveatOfVagueDate = (collection: CollectionName, record: Identified, field: string, date: Edtf): Caveat =>
  caveat("approximate", `The ${field} of "${record.id}" is not certain: ${date}.`, collection, record);

/** A caveat for each other value that sources give for a field. */
export const caveatsOfVariants = (collection: CollectionName, record: Dated, field: string): readonly Caveat[] =>
  record.variants
    ?.filter((variant) => variant.field === field)
    .map(({ value, note }) => {
      const other = field.endsWith("s") && field !== "status" ? "other" : "another";
      const words = note === undefined ? withoutStop(String(value)) : `${value} (${withoutStop(note)})`;
      return caveat(
        "differs",
        `Other sources give ${other} ${field} for "${record.id}": ${words}.`,
        collection,
        record,
      );
    }) ?? [];

/** A caveat for a record without a date, or with one that cannot be used. */
export const caveatOfNoDate = (collection: CollectionName, record: Dated): Caveat =>
  caveat("passed-over", `"${record.id}" is left out: no source states a usable date for it.`, collection, record);

/** A caveat for a meeting or event that may have ended after the one from which days are counted. */
export const caveatOfLonger = (collection: CollectionName, one: Identified, other: Identified): Caveat =>
  caveat(
    "approximate",
    `"${one.id}" may have lasted longer than "${other.id}": the gap may be shorter.`,
    collection,
    one,
  );

interface Identified {
  readonly id: string;
}
