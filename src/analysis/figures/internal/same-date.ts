import { dayRanges } from "../../../dates/day-range.ts";
import type { Edtf } from "../../../dates/index.ts";

/**
 * The same text for dates that mean the same days, however they are written: `2014` and `2014-01/2014-12`. One with a
 * qualifier can mean other days, so it is the same only as one that is written the same.
 */
export function keyOfDate(date: Edtf): string {
  const { start, end } = dayRanges(date);
  return /[?~%]/.test(date) ? date : `${start.min} ${end.max}`;
}

/** Whether two dates are the same, however they are written, or neither is stated. */
export const isSameDate = (one: Edtf | undefined, other: Edtf | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && keyOfDate(one) === keyOfDate(other));
