import type { Edtf } from "../../dates/index.ts";
import type { Figure } from "../../model/figure.ts";
import type { Answer } from "../answer.ts";
import { boundsOfValid } from "./bounds-of.ts";
import { valueInWords } from "./format-value.ts";
import { checkUnits, type UnitOptions } from "./internal/check-units.ts";
import { canBeWhole, quotient, share } from "./internal/quotient.ts";

/** One figure divided by another. */
export interface Rate<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** The quotient of the numbers as stated, not rounded. Absent if one of them is a range or a limit. */
  readonly value?: number;
  /** The least quotient that the two figures allow for. */
  readonly min: number;
  /** The greatest quotient that the two figures allow for. Absent if there is no upper limit. */
  readonly max?: number;
  /** The unit of a ratio: `USD/persons` is dollars per person. Absent for a share, which has no unit. */
  readonly unit?: string;
  /** The figure for the part. */
  readonly numerator: F;
  /** The figure for the whole. */
  readonly denominator: F;
  /** The date for which both figures hold. Absent if their dates differ or are not stated. */
  readonly asOf?: Edtf;
  /** The period over which both figures were counted. Absent if their periods differ or are not stated. */
  readonly period?: Edtf;
}

/** How to read the units of two figures that are divided. */
export interface RateOptions extends UnitOptions {
  /**
   * What it means if the units differ: the figures count things that correspond one to one, such as people and sets of
   * remains (`one-to-one`), or the quotient has a unit of its own, such as dollars per person (`ratio`). By default it is
   * an error.
   */
  readonly units?: "one-to-one" | "ratio";
}

/**
 * Divides one figure by another, with the bounds that both allow for: as a share, or as a ratio with its unit.
 *
 * @param numerator - the figure for the part
 * @param denominator - the figure for the whole
 * @param options - how to read the units of the figures:
 * - `indicators`: the indicators, which say in which units the figures are
 * - `units`: what it means if the units differ. `"one-to-one"`: the figures count things that correspond one to one, so
 *   the answer is a share. `"ratio"`: the answer has a unit of its own. By default it is an error.
 * @returns a share (0.5 is a half), or a ratio with its `unit`, not rounded. The caveats name each number that is rounded
 * or a limit, and say if the figures hold, or may hold, for different dates, were counted over different periods or share no
 * source, or if the part is certainly larger than the whole.
 * @throws TypeError if one of them is not a figure, or `options` has no list of indicators; RangeError if the units
 * differ and `units` does not say what that means, an indicator is missing, the denominator is not certainly above 0,
 * the numerator is or may be negative, or for a misspelt option
 * @throws EdtfError if two dates or periods differ and one is not supported EDTF
 * @example
 * ```ts
 * const [answered, requested] = [getFigure("tracing-jp-answered-2002-08-19-ifrc"), getFigure("tracing-jp-requested-2002-08-19-ifrc")];
 * rate(answered, requested, { indicators }).value?.toFixed(4); // => "0.1224"
 *
 * const cost = figures.find(({ indicator }) => indicator === "remains-us-cost-total");
 * const dead = getFigure("remains-dead-2014-03-03-ap");
 * rate(cost, dead, { indicators, units: "ratio" }).unit; // => "USD/persons"
 * ```
 */
export function rate<F extends Figure>(numerator: F, denominator: F, options: RateOptions): Rate<F> {
  const [unit, per] = checkUnits("rate", [numerator, denominator], options, ["one-to-one", "ratio"]);
  if (!canBeWhole(denominator)) {
    throw new RangeError(
      `Expected a denominator that is certainly above 0; the figure "${denominator.id}" is ${valueInWords(denominator)}. Choose another figure.`,
    );
  }
  if (boundsOfValid(numerator).min < 0) {
    throw new RangeError(
      `Expected a numerator of at least 0; the figure "${numerator.id}" is ${valueInWords(numerator)}. Choose another figure.`,
    );
  }
  if (options.units !== "ratio") return share<F>(numerator, denominator);
  const found = quotient<F>(numerator, denominator);
  return unit === per ? found : { ...found, unit: `${unit}/${per}` };
}
