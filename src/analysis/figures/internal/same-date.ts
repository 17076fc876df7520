import { dayRanges } from "../../../dates/day-range.ts";
import type { Edtf } from "../../../dates/index.ts";
import type { Figure } from "../../../model/figure.ts";
import { inRecord } from "../../../model/in-record.ts";

/**
 * The same text for dates that mean the same days, however they are written: `2014` and `2014-01/2014-12`. One with a
 * qualifier can mean other days, so it is the same only as one that is written the same.
 */
export function keyOfDate(date: Edtf): string {
  const { start, end } = dayRanges(date);
  return /[?~%]/.test(date) ? date : `${start.min} ${end.max}`;
}

/** The date for which a figure holds, as `keyOfDate` writes it; undefined if none is stated. */
export function keyOfAsOf(figure: Figure): string | undefined {
  const { asOf } = figure;
  return asOf && inRecord(figure, () => keyOfDate(asOf));
}

/** Whether two figures hold for the same date, however it is written, or neither states one. */
export const isForSameDate = (one: Figure, other: Figure): boolean =>
  one.asOf === other.asOf || keyOfAsOf(one) === keyOfAsOf(other);
