import type { Day } from "./types.ts";

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const THIRTY_DAYS: ReadonlySet<number> = new Set([4, 6, 9, 11]);

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return THIRTY_DAYS.has(month) ? 30 : 31;
}

/** The English name of a month, 1 to 12; undefined for any other number. */
export function monthName(month: number): string | undefined {
  return MONTH_NAMES[month - 1];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Formats a day from its numbers, which must be a real day in the years 0 to 9999. */
export function formatDay(year: number, month: number, day: number): Day {
  // Cast: padStart produces the digits that the type requires, but its return type is `string`.
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as Day;
}
