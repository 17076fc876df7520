import { edtfError } from "./edtf-error.ts";
import { readEdtf } from "./read.ts";
import type { Day, Edtf, ParsedEdtf } from "./types.ts";

/**
 * Takes an EDTF string apart. What is supported is said at the type `Edtf`.
 *
 * @param text - the string, exactly as EDTF writes it: no white space around it, capital `X`
 * @returns a plain object; `kind` says whether it is a date or an interval
 * @throws EdtfError when the text is no supported EDTF string, no real calendar day (29 February 2001) or an interval whose
 * end is before its start; the message names the text, what is wrong and what was expected
 * @example
 * ```ts
 * parseEdtf("1960-02~").kind; // => "date"
 * parseEdtf("2001-02-29"); // throws "'2001-02-29' is no date: February 2001 has 28 days"
 * ```
 */
export function parseEdtf(text: string): ParsedEdtf {
  const reading = readEdtf(text);
  if ("problem" in reading) throw edtfError(text, reading.problem);
  return reading.value;
}

/**
 * Says why a text is no supported EDTF string, without throwing.
 *
 * @param text - any string
 * @returns a sentence without a full stop that names the text, what is wrong and what was expected; undefined when nothing is
 * @example
 * ```ts
 * explainEdtf("2002-13"); // => "'2002-13' is no date: '13' is no month, expected '01' to '12'"
 * explainEdtf("1960/1959"); // => "'1960/1959' is no interval: its end '1959' is before its start '1960'"
 * explainEdtf("2002-10"); // => undefined
 * ```
 */
export function explainEdtf(text: string): string | undefined {
  const reading = readEdtf(text);
  return "problem" in reading ? reading.problem : undefined;
}

/**
 * Says whether a text is a supported EDTF string, a date or an interval.
 *
 * @param text - any string
 * @returns true exactly when `parseEdtf` does not throw
 * @example
 * ```ts
 * isEdtf("1959/1984"); // => true
 * isEdtf("August 2002"); // => false
 * ```
 */
export function isEdtf(text: string): text is Edtf {
  return "value" in readEdtf(text);
}

/**
 * Says whether a text is one certain calendar day: `YYYY-MM-DD`, real, without qualifier.
 *
 * @param text - any string
 * @returns true for a day of the years 0000 to 9999
 * @example
 * ```ts
 * isDay("2002-08-18"); // => true
 * isDay("2002-08-18?"); // => false
 * isDay("2002-08"); // => false
 * ```
 */
export function isDay(text: string): text is Day {
  const reading = readEdtf(text);
  return "value" in reading && reading.value.kind === "date" && reading.value.earliest === text;
}

/** The text as a day; throws for anything else, a month too: whoever asks for a day must not get a month's last. */
export function asDay(text: string): Day {
  if (isDay(text)) return text;
  throw edtfError(text, explainEdtf(text) ?? `'${text}' is no day: expected a calendar day such as '2002-08-18'`);
}
