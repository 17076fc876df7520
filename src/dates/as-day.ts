import { dayRanges, givenText } from "./day-range.ts";
import { edtfError } from "./edtf-error.ts";
import type { Day, Edtf } from "./types.ts";

/** The string as a day. Throws for anything else, including a month: a caller that needs a day must not get the last of a month. */
export function asDay(day: string): Day {
  const text = givenText(day);
  if (!/^\d{4}-\d\d-\d\d$/.test(text))
    throw edtfError(text, `'${text.slice(0, 60)}' is not a day: expected a calendar day such as '2002-08-18'`);
  // Cast: it has the form of a day, and this throws if it is not in the calendar.
  dayRanges(text as Edtf);
  return text as Day;
}
