import type { Edtf } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Answer } from "../answer.ts";
import { sortedByDate } from "../internal/sorted-by-date.ts";
import { boundsOf, type Bounds } from "./bounds-of.ts";
import { caveatsOfParts } from "./internal/caveats-of-parts.ts";
import { checkIndicator } from "./internal/check-indicator.ts";
import { chooseFigures, dateOfFigure, type FigureOptions, leaveOutUndated } from "./internal/choose-figures.ts";

/** One statement in a time series, with the range of numbers that it allows for. */
export interface Observation<F extends Figure = Figure> extends Bounds {
  /**
   * The date for which the number holds (`asOf`), or the period over which it was counted if no date is stated. For a flow
   * that has both, it is the date up to which was counted, or on which the total was stated: to label it with the time
   * that it counts, use `figure.period`.
   */
  readonly date: Edtf;
  /** The figure with the statement. */
  readonly figure: F;
}

/** The definition of what some figures count. */
export type IndicatorOf<F extends Figure = Figure> = Indicator & { readonly id: F["indicator"] };

/** An indicator over time. */
export interface TimeSeries<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** What is counted, in which unit, and whether that is a stock or a flow. */
  readonly indicator: IndicatorOf<F>;
  /** The observations in date order, one for each statement. A date can have several. */
  readonly observations: readonly Observation<F>[];
}

/**
 * Collects what was stated about an indicator over time, in the order of the dates for which the statements hold.
 *
 * @param figures - figures in any order, of any indicator
 * @param indicator - the record of the indicator, such as `getIndicator("grave-visits")`
 * @param options - which figures to use; by default all that count the whole population of the indicator:
 * - `part`: those that count this part of it instead
 * - `asOf`: those that certainly hold for this day or an earlier one
 * - `source`, `authority`, `statedBy`, `event`: those with this source, organization, attribution or event
 * - `knownOn`: a snapshot; only what could be known on its day is used
 * @returns the observations, each with its bounds in the indicator's unit; none if no figure matches. The caveats name
 * figures without a date, and those whose dates are too vague for `asOf`; if no figure counts the whole, those that count a
 * part.
 * @throws TypeError if `figures` is not a list of figures, `indicator` is not a record, or an option is not of the
 * right type; RangeError if the indicator has no such part, for a misspelt option, if no figure matches and an id or a
 * word is almost certainly misspelt, or if a value is not a finite number
 * @throws EdtfError if `asOf` is not a calendar day
 * @example
 * ```ts
 * const visits = getIndicator("grave-visits");
 * const { observations } = timeSeriesOf(figures, visits, { source: "ap-2014-03-03-shenyang" });
 * observations.map(({ date, max }) => [date, max]); // => [["2014-03-03", 9]]
 * const then = snapshot(dataset, "2012-12-31");
 * timeSeriesOf(figures, visits, { knownOn: then }).observations.map(({ max }) => max); // => [3]
 * ```
 */
export function timeSeriesOf<F extends Figure>(
  figures: readonly F[],
  indicator: IndicatorOf<F>,
  options?: FigureOptions<F>,
): TimeSeries<F> {
  checkIndicator(figures, indicator, options?.part);
  const chosen = chooseFigures("timeSeriesOf", figures, new Set([indicator.id]), options);
  const dated = chosen.figures.flatMap((figure) => {
    const date = dateOfFigure(figure);
    return date === undefined ? [] : [{ date, figure, ...boundsOf(figure) }];
  });
  const observations = sortedByDate(dated, ({ date, figure }) => ({ date, id: figure.id }));
  const undated = chosen.figures.filter((figure) => dateOfFigure(figure) === undefined);
  return {
    indicator,
    observations,
    sources: distinct<F["sources"][number]>(observations.flatMap(({ figure }) => figure.sources)),
    caveats: [
      ...[...chosen.leftOut, ...undated.map(leaveOutUndated)].map(({ caveat }) => caveat),
      ...caveatsOfParts(chosen),
    ],
  };
}
