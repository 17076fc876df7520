import { type DayCount, daysBetween, type Edtf } from "../../dates/index.ts";

/** Calendar days from the end of the one to the beginning of the next, 0 where they overlap or may. */
export function daysApart(end: Edtf, start: Edtf): DayCount {
  const { min, max } = daysBetween(end, start);
  return { min: Math.max(0, min), max: Math.max(0, max) };
}
