import { isObject } from "../../../internal/is-object.ts";
import type { Figure, NumberRange } from "../../../model/figure.ts";

/** The number that a figure states. In its parts, a figure has no id. */
export type NumberOfFigure = Pick<Figure, "value"> & Partial<Pick<Figure, "id">>;

/** A figure in a message. */
export const figureInWords = (id: string | undefined): string => (id === undefined ? "a figure" : `the figure "${id}"`);

/** The ends of a figure's value. Throws if it is not a finite number or a range of two in order. */
export function endsOf({ id, value }: NumberOfFigure): NumberRange {
  // In JavaScript a figure may lack a value.
  const { min, max }: NumberRange = typeof value === "number" ? { min: value, max: value } : Object(value);
  if (!Number.isFinite(min) || !Number.isFinite(max) || min > max) {
    const found = isObject(value) ? `${min} to ${max}` : String(value);
    throw new RangeError(
      `Expected the value of ${figureInWords(id)} to be a finite number, or a range { min, max } of two in order, found ${found}. ${advice}`,
    );
  }
  return { min, max };
}

export const advice = "Correct it, or leave the figure out.";
