import { compareDates, type Edtf } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import type { Answer } from "../answer.ts";
import { boundsOf, type Bounds } from "./bounds-of.ts";
import { chooseFigures, dateOfFigure, type FigureOptions, leaveOutUndated } from "./internal/choose-figures.ts";

/** One statement in a time series, with the range of numbers that it allows for. */
export interface Observation<F extends Figure = Figure> extends Bounds {
  /** The date for which the number holds (`asOf`), or the period over which it was counted if no date is stated. */
  readonly date: Edtf;
  /** The figure with the statement. */
  readonly figure: F;
}

/** An indicator over time. */
export interface TimeSeries<F extends Figure = Figure> extends Answer<F["sources"][number]> {
  /** The id of the indicator. */
  readonly indicator: F["indicator"];
  /** The observations in date order, one for each statement. A date can have several. */
  readonly observations: readonly Observation<F>[];
}

/**
 * Collects what was stated about an indicator over time, in the order of the dates for which the statements hold.
 *
 * @param figures - figures in any order, of any indicator
 * @param indicator - the id of the indicator
 * @param options - which figures to use; by default all that count the whole population of the indicator:
 * - `part`: those that count this part of it instead
 * - `asOf`: those that certainly hold for this day or an earlier one
 * - `source`, `authority`, `statedBy`, `event`: those with this source, organization, attribution or event
 * - `knownOn`: those with a source that had certainly been published by a day, counting from the last possible day of
 *   its date of publication, or that had been read for the dataset by then. Reference works always count.
 * @returns the observations, each with its bounds in the indicator's unit; none if no figure matches. The caveats name
 * figures without a date, and those whose dates are too vague for `asOf` or `knownOn`.
 * @throws EdtfError if one of the days is not a calendar day
 * @example
 * ```ts
 * const { observations } = timeSeriesOf(figures, "grave-visits", { source: "ap-2014-03-03-shenyang" });
 * observations.map(({ date, max }) => [date, max]); // => [["2014-03-03", 9]]
 * ```
 */
export function timeSeriesOf<F extends Figure>(
  figures: readonly F[],
  indicator: F["indicator"],
  options?: FigureOptions<F>,
): TimeSeries<F> {
  const chosen = chooseFigures(figures, new Set([indicator]), options);
  const observations = chosen.figures
    .flatMap((figure) => {
      const date = dateOfFigure(figure);
      return date === undefined ? [] : [{ date, figure, ...boundsOf(figure) }];
    })
    .toSorted((a, b) => compareDates(a.date, b.date));
  const undated = chosen.figures.filter((figure) => dateOfFigure(figure) === undefined);
  return {
    indicator,
    observations,
    sources: distinct<F["sources"][number]>(...observations.map(({ figure }) => chosen.knownSourcesOf(figure))),
    caveats: [...chosen.leftOut, ...undated.map(leaveOutUndated)].map(({ caveat }) => caveat),
  };
}
