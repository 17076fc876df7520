import { edtfError } from "./edtf-error.ts";
import { readEdtf } from "./read-edtf.ts";
import type { Day, Edtf, ParsedEdtf } from "./types.ts";

/**
 * Parses an EDTF string. The type `Edtf` lists what is supported.
 *
 * @param text - the string, exactly as EDTF writes it: no white space around it, `X` in upper case
 * @returns a plain object; its `kind` says whether it is a date or an interval
 * @throws EdtfError if the string is not supported EDTF, is not a real calendar day (29 February 2001), or is an interval
 * that ends before it starts; the message quotes the string (the first 60 characters of a long one) and says what is wrong
 * and what was expected
 * @example
 * ```ts
 * parseEdtf("1960-02~").kind; // => "date"
 * parseEdtf("2001-02-29"); // throws "'2001-02-29' is not a date: '29' is not a day of February 2001; expected '01' to '28'"
 * ```
 */
export function parseEdtf(text: string): ParsedEdtf {
  const reading = readEdtf(text);
  if ("problem" in reading) throw edtfError(text, reading.problem);
  return reading.value;
}

/**
 * Explains why a value is not supported EDTF. It never throws.
 *
 * @param text - any value, of any length
 * @returns a sentence without a full stop that quotes the string (the first 60 characters of a long one) and says what is
 * wrong and what was expected; undefined if the value is supported EDTF
 * @example
 * ```ts
 * explainEdtf("2002-13"); // => "'2002-13' is not a date: '13' is not a month; expected '01' to '12'"
 * explainEdtf("1960/1959"); // => "'1960/1959' is not an interval: its end '1959' is before its start '1960'"
 * explainEdtf("2002-10"); // => undefined
 * ```
 */
export function explainEdtf(text: unknown): string | undefined {
  const reading = readEdtf(text);
  return "problem" in reading ? reading.problem : undefined;
}

/**
 * Says whether a value is supported EDTF, a date or an interval. It never throws.
 *
 * @param text - any value, of any length
 * @returns true exactly when `parseEdtf` does not throw
 * @example
 * ```ts
 * isEdtf("1959/1984"); // => true
 * isEdtf("August 2002"); // => false
 * ```
 */
export function isEdtf(text: unknown): text is Edtf {
  return "value" in readEdtf(text);
}

/**
 * Says whether a value is one certain calendar day: `YYYY-MM-DD`, in the calendar, without a qualifier. It never throws.
 *
 * @param text - any value, of any length
 * @returns true for a day in the years 0000 to 9999
 * @example
 * ```ts
 * isDay("2002-08-18"); // => true
 * isDay("2002-08-18?"); // => false
 * isDay("2002-08"); // => false
 * ```
 */
export function isDay(text: unknown): text is Day {
  const reading = readEdtf(text);
  return "value" in reading && reading.value.kind === "date" && reading.value.earliest === text;
}
