import { type DayCount, daysBetween, type Edtf } from "../../dates/index.ts";

/** Calendar days from the end of one meeting or event to the start of the next, never below 0. */
export function daysApart(end: Edtf, start: Edtf): DayCount {
  const { min, max } = daysBetween(end, start);
  return { min: Math.max(0, min), max: Math.max(0, max) };
}
