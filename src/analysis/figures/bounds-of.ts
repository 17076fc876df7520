import { expectRecord } from "../../internal/check-input.ts";
import { checkOptions, wrongWord } from "../../internal/check-options.ts";
import { type Figure, qualifiers } from "../../model/figure.ts";
import { advice, endsOf, figureInWords, type NumberOfFigure } from "./internal/check-value.ts";

/** The range of numbers that a figure allows for. */
export interface Bounds {
  /** The least number, included. */
  readonly min: number;
  /** The greatest number, included. Absent if there is no upper limit. */
  readonly max?: number;
}

/** What is known about the unit of a figure. */
export interface BoundsOptions {
  /** Whether the unit is counted in whole numbers, such as persons, and not measured, such as hours or money. */
  readonly counted?: boolean;
}

/**
 * Returns the range of numbers that a figure allows for.
 *
 * "About" does not widen the range: a source that says "about 13,000" does not say how far off it may be, and any
 * tolerance would be invented. "More than 20" excludes 20 itself, but the least number above it depends on the unit, which
 * a figure does not name: the bound is 20, unless `counted` says that it is 21. The same goes for "fewer than".
 *
 * @param figure - a figure, from this dataset or your own
 * @param options - `counted`: `true` if the unit is counted in whole numbers, such as persons, and not measured, such as
 * hours or money; default `false`
 * @returns the bounds, both included, in the indicator's unit; `min` is 0 if only an upper limit is stated
 * @throws TypeError if it is not a figure, or `options` is not an object; RangeError if its value is not a finite number
 * or a range of two in order, if it is an upper limit that is below 0 or excludes all from 0 on, such as "fewer than 0", if
 * there is no such qualifier, or for a misspelt option
 * @example
 * ```ts
 * boundsOf({ value: 12, qualifier: "at-least" }); // => { min: 12 }
 * boundsOf({ value: { min: 10, max: 15 }, qualifier: "about" }); // => { min: 10, max: 15 }
 * boundsOf({ value: 7.5, qualifier: "more-than" }); // => { min: 7.5 }
 * boundsOf({ value: 20, qualifier: "fewer-than" }, { counted: true }); // => { min: 0, max: 19 }
 * ```
 */
export function boundsOf(figure: Pick<Figure, "value" | "qualifier">, options: BoundsOptions = {}): Bounds {
  expectRecord("boundsOf", "a figure", figure, "value");
  checkOptions("boundsOf", options, ["counted"]);
  if (!qualifiers.includes(figure.qualifier)) throw wrongWord("There is no qualifier", figure.qualifier, qualifiers);
  return boundsOfValid(figure, options);
}

/** The same for a figure that is known to be one. */
export function boundsOfValid(
  figure: NumberOfFigure & Pick<Figure, "qualifier">,
  { counted = false }: BoundsOptions = {},
): Bounds {
  const { qualifier } = figure;
  const { min, max } = endsOf(figure);
  if (qualifier === "fewer-than" ? max <= 0 : qualifier === "at-most" && max < 0) {
    const where = figure.id === undefined ? "" : `, as ${figureInWords(figure.id)} says`;
    throw new RangeError(`Nothing is ${qualifier.replace("-", " ")} ${max}${where}. ${advice}`);
  }
  switch (qualifier) {
    case "exact":
    case "about":
      return { min, max };
    case "at-least":
      return { min };
    case "more-than":
      return { min: counted ? Math.floor(min) + 1 : min };
    case "at-most":
      return { min: 0, max };
    case "fewer-than":
      return { min: 0, max: counted ? Math.ceil(max) - 1 : max };
  }
}
