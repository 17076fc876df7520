import type { Edtf } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import type { Answer } from "../answer.ts";
import { boundsOf } from "./bounds-of.ts";
import { formatValue } from "./format-value.ts";
import { caveatsOfNumber, mismatches } from "./internal/figure-caveats.ts";
import { plainNumber } from "./internal/plain-number.ts";

/** One figure as a share of another. */
export interface Rate<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** The quotient of the numbers as stated, not rounded. Absent if one of them is a range or a limit. */
  readonly value?: number;
  /** The least share that the two figures allow for. */
  readonly min: number;
  /** The greatest share that the two figures allow for. Absent if there is no upper limit. */
  readonly max?: number;
  /** The figure for the part. */
  readonly numerator: F;
  /** The figure for the whole. */
  readonly denominator: F;
  /** The date for which both figures hold. Absent if their dates differ or are not stated. */
  readonly asOf?: Edtf;
}

/**
 * Calculates one figure as a share of another, with the bounds that both allow for.
 *
 * @param numerator - the figure for the part
 * @param denominator - the figure for the whole, in the same unit or counting things that correspond one to one
 * @returns a share (0.5 is a half), not rounded. The caveats name each number that is rounded or a limit, and say if
 * the figures hold for different dates or share no source.
 * @throws RangeError if the denominator is or may be 0
 * @example
 * ```ts
 * rate(getFigure("tracing-jp-answered-2002-08-19-ifrc"), getFigure("tracing-jp-requested-2002-08-19-ifrc")).value?.toFixed(4); // => "0.1224"
 * ```
 */
export function rate<F extends Figure>(numerator: F, denominator: F): Rate<F> {
  const part = boundsOf(numerator);
  const whole = boundsOf(denominator);
  if (!canBeWhole(denominator)) {
    throw new RangeError(
      `Expected a denominator that cannot be 0; the figure "${denominator.id}" is ${formatValue(denominator)}. Choose another figure.`,
    );
  }
  const value = share(plainNumber(numerator), plainNumber(denominator));
  const max = share(part.max, whole.min);
  const sameMoment = numerator.asOf !== undefined && numerator.asOf === denominator.asOf;
  return {
    ...(value === undefined ? {} : { value }),
    min: whole.max === undefined ? 0 : part.min / whole.max,
    ...(max === undefined ? {} : { max }),
    numerator,
    denominator,
    ...(sameMoment ? { asOf: numerator.asOf } : {}),
    sources: distinct<F["sources"][number]>(numerator.sources, denominator.sources),
    caveats: [...caveatsOfNumber(numerator), ...caveatsOfNumber(denominator), ...mismatches(numerator, denominator)],
  };
}

/** Whether a figure can be a denominator: it does not allow for 0. */
export const canBeWhole = (figure: Figure): boolean => boundsOf(figure).min > 0;

const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined ? undefined : part / whole;
