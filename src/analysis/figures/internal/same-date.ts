import { dayRanges } from "../../../dates/day-range.ts";
import type { Edtf } from "../../../dates/index.ts";

/**
 * The same text for dates that mean the same days, however they are written: `2014` and `2014-01/2014-12`. One with a
 * qualifier can mean other days, so it is not the same as one without.
 */
export function keyOfDate(date: Edtf): string {
  const { start, end } = dayRanges(date);
  return `${start.min} ${end.max} ${/[?~%]/.test(date)}`;
}

/** Whether two dates are the same, or neither is stated. */
export const isSameDate = (one: Edtf | undefined, other: Edtf | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && keyOfDate(one) === keyOfDate(other));
