import { isObject } from "../../../internal/is-object.ts";
import type { Figure, NumberRange } from "../../../model/figure.ts";

/** The ends of a figure's value. Throws if it is not a finite number or a range of two in order. */
export function endsOf({ value }: Pick<Figure, "value">): NumberRange {
  // In JavaScript a figure may lack a value.
  const { min, max }: NumberRange = typeof value === "number" ? { min: value, max: value } : Object(value);
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
    const found = isObject(value) ? `${min} to ${max}` : String(value);
    throw new RangeError(
      `Expected the value of a figure to be a finite number, or a range { min, max } of two in order, found ${found}. ${advice}`,
    );
  }
  return { min, max };
}

export const advice = "Correct it, or leave the figure out.";
