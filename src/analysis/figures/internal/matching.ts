import { surelyBy } from "../../../dates/by-day.ts";
import { asDay } from "../../../dates/edtf.ts";
import { type Day } from "../../../dates/index.ts";
import type { Figure } from "../../../model/figure.ts";

/** Which of the figures to answer from. */
export interface FigureOptions<F extends Figure = Figure> {
  /** Only figures that surely hold for this day or an earlier one. */
  readonly asOf?: Day;
  /** Only figures that this source states. */
  readonly source?: F["sources"][number];
}

/** The figures of one indicator that the options let through. */
export function figuresOf<F extends Figure>(
  figures: readonly F[],
  indicator: string,
  { asOf, source }: FigureOptions<F> = {},
): readonly F[] {
  const by = asOf === undefined ? undefined : asDay(asOf);
  return figures.filter(
    (figure) =>
      figure.indicator === indicator &&
      (source === undefined || figure.sources.includes(source)) &&
      (by === undefined || (figure.asOf !== undefined && surelyBy(figure.asOf, by))),
  );
}

/** Whether two figures can be set against each other: they hold for the same moment, and one source states both. */
export function match(one: Figure, other: Figure): boolean {
  return (
    one.asOf !== undefined && one.asOf === other.asOf && one.sources.some((source) => other.sources.includes(source))
  );
}

/** Whether one source states both figures, for whatever moments. */
export const shareSource = (one: Figure, other: Figure): boolean => sharedSources(one, other) > 0;

/** How many sources state both figures. */
export function sharedSources(one: Figure, other: Figure): number {
  return one.sources.filter((source) => other.sources.includes(source)).length;
}
