/**
 * What people write instead of a supported EDTF date. The first pattern that matches explains it. None repeats without a
 * limit: on millions of characters such a pattern overflows the stack.
 */
const NEAR_MISSES: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [/^$/, "it is empty"],
  [/^\s|\s$/, "it starts or ends with white space"],
  [/T\d/, "it includes a time; expected a calendar day such as '2002-08-18'"],
  [/^[-+Y]/, "it has a sign or a letter before the year; expected a year from '0000' to '9999'"],
  [/^\d{5}/, "expected a four-digit year, with hyphens between year, month and day"],
  [/^\d{1,4}X{0,3}x/, "unspecified digits are written with a capital 'X'"],
  [/^(?:\d?X{3,4}|X)/, "only the last digit or the last two digits of a year can be 'X'"],
  [/[?~%]./, "a date can have only one qualifier ('?', '~' or '%'), at its end"],
  [/^\d{4}-\d(?:-|$)|^\d{4}-\d\d-\d$/, "expected two digits for a month or a day, such as '08'"],
  [/^\d{4}-(?:\dX|X\d)|^\d{4}-\d\d-(?:\dX|X\d)/, "a month or a day can only be unspecified as a whole, as 'XX'"],
  [/^\d{4}[./]\d/, "expected hyphens between year, month and day"],
];

const EXPECTED = "expected a year, month or day such as '2002', '2002-10' or '2002-08-18', or an interval 'start/end'";

/** Says why a string does not look like a date, as the second half of a sentence. */
export function explainShape(text: string): string {
  return NEAR_MISSES.find(([pattern]) => pattern.test(text))?.[1] ?? EXPECTED;
}
