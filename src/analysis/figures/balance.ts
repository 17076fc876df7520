import type { Certainty } from "../../dates/index.ts";
import { expectList } from "../../internal/check-input.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import type { Answer } from "../answer.ts";
import { boundsOf, type Bounds } from "./bounds-of.ts";
import { checkUnits, type UnitOptions } from "./internal/check-units.ts";
import { exactSum } from "./internal/decimals.ts";
import { type Difference, minus } from "./internal/difference.ts";
import { caveatsOfNumber } from "./internal/figure-caveats.ts";
import { mismatchesOfParts } from "./internal/parts-in-time.ts";

/** Whether a total is the sum of its parts. */
export interface Balance<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  readonly total: F;
  readonly parts: readonly F[];
  /** The sum of the parts. */
  readonly sum: Bounds;
  /** The total minus the sum; above 0 if the parts do not make up the total. */
  readonly difference: Difference;
  /**
   * `yes`: the difference is 0. `maybe`: it can be 0, or they do not add up but a figure is rounded. `no`: otherwise.
   */
  readonly balances: Certainty;
}

/** How to read the units of a total and its parts. */
export interface BalanceOptions extends UnitOptions {
  /**
   * What it means if the units differ: the figures count things that correspond one to one, such as people and sets of
   * remains. By default it is an error.
   */
  readonly units?: "one-to-one";
}

/**
 * Checks whether a total is the sum of its parts.
 *
 * @param total - the figure for the total
 * @param parts - figures that do not overlap; an empty array sums to 0
 * @param options - how to read the units of the figures:
 * - `indicators`: the indicators, which say in which units the figures are
 * - `units`: `"one-to-one"` if the units may differ, because the figures count things that correspond one to one, such as
 *   people and sets of remains. By default it is an error.
 * @returns the sum, the difference (in the unit of the figures) and whether it is 0. The caveats name each number that
 * is rounded or a limit, and each part that holds for another date or was counted over another period than the total, or
 * shares no source with it. Parts in time, whose periods lie within that of the total, such as its years, need no such
 * caveat. The caveats also name parts of one indicator whose periods overlap, and the times of the total that no part of
 * an indicator certainly counts, if the periods of its parts are stated; without parts, that is all of its period.
 * @throws TypeError if `total` is not a figure, `parts` is not a list of figures, or `options` has no list of
 * indicators; RangeError if the units differ and `units` does not allow it, an indicator is missing, or for a misspelt
 * option
 * @throws EdtfError if two dates or periods differ and one is not supported EDTF
 * @example
 * ```ts
 * const parts = [getFigure("remains-repatriated-2014-03-03-ap"), getFigure("remains-unrecovered-2014-03-03-ap")];
 * const dead = getFigure("remains-dead-2014-03-03-ap");
 * const { difference, balances } = balance(dead, parts, { indicators, units: "one-to-one" });
 * difference; // => { min: 0, max: 0 }
 * balances; // => "yes"
 * ```
 */
export function balance<F extends Figure>(total: F, parts: readonly F[], options: BalanceOptions): Balance<F> {
  expectList("balance", "parts", parts, "indicator");
  checkUnits("balance", [total, ...parts], options, ["one-to-one"]);
  const sum = boundsOfSum(parts.map((part) => boundsOf(part)));
  const difference = minus(boundsOf(total), sum);
  const figures = [total, ...parts];
  return {
    total,
    parts,
    sum,
    difference,
    balances: whetherZero(
      difference,
      figures.some(({ qualifier }) => qualifier === "about"),
    ),
    sources: distinct<F["sources"][number]>(figures.flatMap(({ sources }) => sources)),
    caveats: [...figures.flatMap(caveatsOfNumber), ...mismatchesOfParts(total, parts)],
  };
}

function boundsOfSum(parts: readonly Bounds[]): Bounds {
  const limits = parts.flatMap(({ max }) => max ?? []);
  const min = exactSum(parts.map((part) => part.min));
  return limits.length < parts.length ? { min } : { min, max: exactSum(limits) };
}

function whetherZero({ min = -Infinity, max = Infinity }: Difference, rounded: boolean): Certainty {
  if (min === 0 && max === 0) return "yes";
  return (min <= 0 && max >= 0) || rounded ? "maybe" : "no";
}
