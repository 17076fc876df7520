import { parseEdtf } from "./edtf.ts";
import { dateOfEnd } from "./read-edtf.ts";
import type { Edtf, EdtfDate } from "./types.ts";

/**
 * The date when something started: the start of an interval, or the date itself.
 *
 * @param date - an EDTF string
 * @returns the start with its own qualifier; undefined if it is open or unknown
 * @throws EdtfError if the string is not supported EDTF
 * @example
 * ```ts
 * startOf("1959-12-14/1984?"); // => "1959-12-14"
 * startOf("2002-10"); // => "2002-10"
 * startOf("../1984"); // => undefined
 * ```
 */
export function startOf(date: EdtfDate): EdtfDate;
export function startOf(date: Edtf): EdtfDate | undefined;
export function startOf(date: Edtf): EdtfDate | undefined {
  const parsed = parseEdtf(date);
  return parsed.kind === "date" ? parsed.text : dateOfEnd(parsed.start)?.text;
}

/**
 * The date when something ended: the end of an interval, or the date itself.
 *
 * @param date - an EDTF string
 * @returns the end with its own qualifier; undefined if it is open or unknown
 * @throws EdtfError if the string is not supported EDTF
 * @example
 * ```ts
 * endOf("1959-12-14/1984?"); // => "1984?"
 * endOf("2002-10"); // => "2002-10"
 * endOf("2014-07-04/.."); // => undefined
 * ```
 */
export function endOf(date: EdtfDate): EdtfDate;
export function endOf(date: Edtf): EdtfDate | undefined;
export function endOf(date: Edtf): EdtfDate | undefined {
  const parsed = parseEdtf(date);
  return parsed.kind === "date" ? parsed.text : dateOfEnd(parsed.end)?.text;
}
