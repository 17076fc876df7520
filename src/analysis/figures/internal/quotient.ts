import { distinct } from "../../../internal/distinct.ts";
import type { Figure } from "../../../model/figure.ts";
import { boundsOf } from "../bounds-of.ts";
import type { Rate } from "../rate.ts";
import { exactQuotient } from "./decimals.ts";
import { caveatsOfLarger, caveatsOfNumber, mismatches } from "./figure-caveats.ts";
import { commonPeriod } from "./period-days.ts";
import { plainNumber } from "./plain-number.ts";
import { isForSameDate } from "./same-date.ts";

/** Divides one figure by another that cannot be 0. Whether their units fit is the caller's business. */
export function quotient<F extends Figure>(numerator: F, denominator: F): Rate<F> {
  const part = boundsOf(numerator);
  const whole = boundsOf(denominator);
  const value = divided(plainNumber(numerator), plainNumber(denominator));
  const max = divided(part.max, whole.min);
  const sameMoment = numerator.asOf !== undefined && isForSameDate(numerator, denominator);
  const period = commonPeriod([numerator, denominator]);
  return {
    ...(value === undefined ? {} : { value }),
    min: whole.max === undefined ? 0 : exactQuotient(part.min, whole.max),
    ...(max === undefined ? {} : { max }),
    numerator,
    denominator,
    ...(sameMoment ? { asOf: numerator.asOf } : {}),
    ...(period === undefined ? {} : { period }),
    sources: distinct<F["sources"][number]>(numerator.sources, denominator.sources),
    caveats: [...caveatsOfNumber(numerator), ...caveatsOfNumber(denominator), ...mismatches(numerator, denominator)],
  };
}

/** Divides a part by its whole, which cannot be 0. */
export function share<F extends Figure>(part: F, whole: F): Rate<F> {
  const found = quotient<F>(part, whole);
  return { ...found, caveats: [...found.caveats, ...caveatsOfLarger(part, whole)] };
}

/** Whether a figure can be a denominator: it does not allow for 0. */
export function canBeWhole(figure: Figure): boolean {
  const { min } = boundsOf(figure);
  return min > 0 || (min === 0 && figure.qualifier === "more-than");
}

/** A quotient; undefined if it has no limit: what is more than 0 can be as near to 0 as you like. */
const divided = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : exactQuotient(part, whole);
