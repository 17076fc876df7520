import type { Figure } from "../../model/figure.ts";

/** What a figure allows for. */
export interface Bounds {
  readonly min: number;
  /** Absent: the figure sets no upper limit. */
  readonly max?: number;
}

/**
 * What a figure allows for: the numbers that its statement does not exclude.
 *
 * "About" does not widen the bounds: a source that says "about 13,000" does not say how far off it may be, and a
 * tolerance would be made up. "More than" and "fewer than" count whole things, so they move the limit by one.
 *
 * @param figure - a figure, of this record or your own
 * @returns the bounds, both included, in the indicator's unit; `min` is 0 where only an upper limit is stated
 * @throws RangeError when the value is no finite number
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
      `The value of a figure is a finite number, or a range of two; this one goes from ${min} to ${max}. Correct it, or leave the figure out.`,
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
