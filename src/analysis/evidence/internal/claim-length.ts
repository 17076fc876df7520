import type { DayCount } from "../../../dates/index.ts";
import type { ClaimUnit, FirstInClaim } from "../../../model/claim.ts";

type Length = FirstInClaim["length"];

/** How many days a unit has on average, over the 400-year cycle of the Gregorian calendar. */
const daysIn: Readonly<Record<ClaimUnit, number>> = { days: 1, months: 30.436_875, years: 365.2425 };

/** Whether one possible length agrees with the length in a claim. */
export function fitsLength({ min, max }: DayCount, length: Length): boolean {
  const { unit, qualifier } = length;
  const [least, most] = [min / daysIn[unit], max / daysIn[unit]];
  const [lower, upper] = limitsOf(length);
  switch (qualifier) {
    case "at-least":
      return most >= lower;
    case "more-than":
      return most > lower;
    case "at-most":
      return least <= upper;
    case "fewer-than":
      return least < upper;
    case "exact":
    case "about": {
      // A number of days is whole. The first one that is long enough.
      const first = Math.max(min, Math.ceil(lower * daysIn[unit]));
      return first <= max && first / daysIn[unit] < upper;
    }
  }
}

/** The numbers of units that an actual length is compared with. */
function limitsOf({ value, qualifier }: Length): readonly [lower: number, upper: number] {
  if (qualifier !== "exact" && qualifier !== "about") return [value, value];
  // People say "in four years" of three and a half years, and of four years and eleven months.
  const step = Number.isInteger(value) ? 1 : 0.5;
  return [value - step / 2, value + step];
}

/** A length in words: "1460 days earlier (3.997 years)". */
export function earlierBy({ min, max }: DayCount, length: Length): string {
  const days = `${between(String(min), String(max))} days earlier`;
  if (length.unit === "days") return days;
  const [least, most] = [min / daysIn[length.unit], max / daysIn[length.unit]];
  const digits = digitsFor([least, most], limitsOf(length));
  return `${days} (${between(least.toFixed(digits), most.toFixed(digits))} ${length.unit})`;
}

const between = (least: string, most: string): string => (least === most ? least : `${least} to ${most}`);

/** With how many digits numbers look as they are: on the same side of each limit. */
function digitsFor(counts: readonly number[], limits: readonly number[]): number {
  for (const digits of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const isClear = counts.every((count) =>
      limits.every((limit) => Math.sign(Number(count.toFixed(digits)) - limit) === Math.sign(count - limit)),
    );
    if (isClear) return digits;
  }
  return 9;
}
