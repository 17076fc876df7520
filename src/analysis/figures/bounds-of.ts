import type { Figure } from "../../model/figure.ts";

/** The range of numbers that a figure allows for. */
export interface Bounds {
  /** The least number, included. */
  readonly min: number;
  /** The greatest number, included. Absent if there is no upper limit. */
  readonly max?: number;
}

/**
 * Returns the range of numbers that a figure allows for.
 *
 * "About" does not widen the range: a source that says "about 13,000" does not say how far off it may be, and any
 * tolerance would be invented. "More than" and "fewer than" move the limit by one, as if every figure counted whole
 * units.
 *
 * @param figure - a figure, from this dataset or your own
 * @returns the bounds, both included, in the indicator's unit; `min` is 0 if only an upper limit is stated
 * @throws RangeError if the value is not a finite number
 * @example
 * ```ts
 * boundsOf({ value: 12, qualifier: "at-least" }); // => { min: 12 }
 * boundsOf({ value: { min: 10, max: 15 }, qualifier: "about" }); // => { min: 10, max: 15 }
 * boundsOf({ value: 20, qualifier: "fewer-than" }); // => { min: 0, max: 19 }
 * ```
 */
export function boundsOf({ value, qualifier }: Pick<Figure, "value" | "qualifier">): Bounds {
  const { min, max } = typeof value === "number" ? { min: value, max: value } : value;
  if (!Number.isFinite(min) || !Number.isFinite(max)) {
    throw new RangeError(
      `Expected the value of a figure to be a finite number or a range of two, found ${typeof value === "number" ? min : `${min} to ${max}`}. Correct it, or leave the figure out.`,
    );
  }
  switch (qualifier) {
    case "exact":
    case "about":
      return { min, max };
    case "at-least":
      return { min };
    case "more-than":
      return { min: min + 1 };
    case "at-most":
      return { min: 0, max };
    case "fewer-than":
      return { min: 0, max: max - 1 };
  }
}
