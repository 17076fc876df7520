import type { Edtf } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import type { Answer } from "../answer.ts";
import { boundsOf } from "./bounds-of.ts";
import { formatValue } from "./format-value.ts";
import { caveatsOfNumber, mismatches } from "./internal/figure-caveats.ts";

/** One figure as a share of another. */
export interface Rate<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** The quotient of the numbers as stated, not rounded; absent where one of the two is a range or a limit. */
  readonly value?: number;
  /** The least that the two figures allow for. */
  readonly min: number;
  /** The most that they allow for; absent: they set no upper limit. */
  readonly max?: number;
  readonly numerator: F;
  readonly denominator: F;
  /** The moment that both figures hold for; absent where it is not the same, or not stated. */
  readonly asOf?: Edtf;
}

/**
 * One figure as a share of another, with the bounds that both allow for.
 *
 * @param numerator - the part
 * @param denominator - the whole; both count the same unit, or things that correspond one to one
 * @returns a share (0.5 is a half), not rounded. The caveats say where a number is rounded or is a limit, and where the
 * two figures hold for different moments or come from different sources.
 * @throws RangeError when the denominator is 0, or may be
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
      `No rate can be taken of the figure "${denominator.id}": it is ${formatValue(denominator)}, and a share of nothing has no value. Choose another denominator.`,
    );
  }
  const value = share(stated(numerator), stated(denominator));
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

/** Whether a share can be taken of a figure: nothing that it allows for is 0. */
export const canBeWhole = (figure: Figure): boolean => boundsOf(figure).min > 0;

const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined ? undefined : part / whole;

/** The one number that the figure states, if it states one. */
function stated({ value, qualifier }: Figure): number | undefined {
  return typeof value === "number" && (qualifier === "exact" || qualifier === "about") ? value : undefined;
}
