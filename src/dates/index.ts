/** Dates as certain as the source makes them: EDTF strings, their bounds, their order and the days between them. */
export { earliest, isApproximate, isUncertain, latest, precision } from "./bounds.ts";
export { compareDates, whetherBefore } from "./compare.ts";
export type { Certainty } from "./compare.ts";
export { daysBetween } from "./days-between.ts";
export type { DayCount } from "./days-between.ts";
export { explainEdtf, isDay, isEdtf, parseEdtf } from "./edtf.ts";
export { isEdtfError } from "./edtf-error.ts";
export type { EdtfError } from "./edtf-error.ts";
export { endOf, startOf } from "./ends.ts";
export type {
  Day,
  Edtf,
  EdtfDate,
  EdtfInterval,
  ParsedDate,
  ParsedEdtf,
  ParsedEnd,
  ParsedInterval,
  Precision,
} from "./types.ts";
