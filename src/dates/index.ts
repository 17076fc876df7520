/** Dates exactly as certain as their source: EDTF strings, their bounds, their order and the days between them. */
export { earliest, isApproximate, isUncertain, latest, precision } from "./bounds.ts";
export { compareDates, whetherBefore } from "./compare.ts";
export type { Certainty } from "./compare.ts";
export { daysBetween } from "./days-between.ts";
export type { DayCount } from "./days-between.ts";
export type { DateLocale } from "./date-layout.ts";
export type { DateWords } from "./date-words.ts";
export { durationBetween } from "./duration-between.ts";
export type { CalendarDuration, DurationRange } from "./duration-between.ts";
export { explainEdtf, isDay, isEdtf, parseEdtf } from "./edtf.ts";
export { isEdtfError } from "./edtf-error.ts";
export type { EdtfError } from "./edtf-error.ts";
export { endOf, startOf } from "./ends.ts";
export { formatDate } from "./format-date.ts";
export type { FormatDateOptions } from "./format-date.ts";
export { formatSpan } from "./format-span.ts";
export type { Span } from "./format-span.ts";
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
