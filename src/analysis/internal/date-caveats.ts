import { type Edtf, isApproximate, isUncertain } from "../../dates/index.ts";
import type { Variant } from "../../model/evidence.ts";
import type { CollectionName } from "../../model/ids.ts";
import { type Caveat, caveat } from "../answer.ts";

interface Dated {
  readonly id: string;
  readonly variants?: readonly Variant[];
}

/** A caveat where a date is approximate or doubted. */
export const caveatsOfDate = (
  collection: CollectionName,
  record: Dated,
  field: string,
  date: Edtf | undefined,
): readonly Caveat[] =>
  date !== undefined && (isApproximate(date) || isUncertain(date))
    ? [caveat("approximate", `The ${field} of "${record.id}" is not certain: ${date}.`, collection, record)]
    : [];

/** What other sources say about a field, as caveats. */
export const caveatsOfVariants = (collection: CollectionName, record: Dated, field: string): readonly Caveat[] =>
  (record.variants ?? [])
    .filter((variant) => variant.field === field)
    .map(({ value, note }) => {
      const other = field.endsWith("s") && field !== "status" ? "other" : "another";
      const words = note === undefined ? value : `${value} (${note})`;
      return caveat("differs", `Other sources give ${other} ${field} of "${record.id}": ${words}.`, collection, record);
    });

/** A record that no source dates, as a caveat. */
export const caveatOfNoDate = (collection: CollectionName, record: Dated): Caveat =>
  caveat("passed-over", `No source dates "${record.id}", so it is left out.`, collection, record);
