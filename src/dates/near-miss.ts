/** What people write instead of a supported EDTF date, the more telling pattern first. */
const NEAR_MISSES: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [/^$/, "it is empty"],
  [/^\s|\s$/, "it has white space around it"],
  [/T\d/, "it has a time, expected a calendar day such as '2002-08-18'"],
  [/^[-+Y]/, "it has a sign or a letter before the year, expected a year from '0000' to '9999'"],
  [/^\d{5,}/, "expected a year of four digits, and hyphens between year, month and day"],
  [/^\d+[xX]*x/, "unspecified digits are written with a capital 'X'"],
  [/^(?:\d?X{3,4}|X)/, "of a year only the last digit or the last two can be 'X'"],
  [/[?~%]./, "a qualifier ('?', '~' or '%') stands once, at the end of the date"],
  [/^\d{4}-\d(?:-|$)|^\d{4}-\d\d-\d$/, "expected two digits for the month and for the day"],
  [/^\d{4}-(?:\dX|X\d)|^\d{4}-\d\d-(?:\dX|X\d)/, "a month or a day is unspecified as a whole, 'XX'"],
  [/^\d{4}[./]\d/, "expected hyphens between year, month and day"],
];

const EXPECTED = "expected a year, month or day such as '2002', '2002-10' or '2002-08-18', or an interval 'start/end'";

/** Says what is wrong with a text that has not even the shape of a date, as the second half of a sentence. */
export function explainShape(text: string): string {
  return NEAR_MISSES.find(([pattern]) => pattern.test(text))?.[1] ?? EXPECTED;
}
