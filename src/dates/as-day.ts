import { dayRanges } from "./day-range.ts";
import { edtfError } from "./edtf-error.ts";
import type { Day, Edtf } from "./types.ts";

/** The string as a day. Throws for anything else, including a month: a caller that needs a day must not get the last of a month. */
export function asDay(text: string): Day {
  // Cast: it throws if the string is not EDTF.
  const { start, end } = dayRanges(text as Edtf);
  // Cast: of all dates with ten characters, only a plain day is one day.
  if (start.min === end.max && text.length === 10) return text as Day;
  throw edtfError(text, `'${text}' is not a day: expected a calendar day such as '2002-08-18'`);
}
