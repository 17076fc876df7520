import { dayRanges } from "./day-range.ts";
import type { Day, Edtf } from "./types.ts";

/** Whether every day that a date can mean has come by a given day. */
export const surelyBy = (date: Edtf, day: Day): boolean => dayRanges(date).end.max <= dayRanges(day).end.max;

/** Whether at least one day that a date can mean has come by a given day. */
export const perhapsBy = (date: Edtf, day: Day): boolean => dayRanges(date).start.min <= dayRanges(day).start.min;
