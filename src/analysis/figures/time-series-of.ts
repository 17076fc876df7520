import { perhapsBy, surelyBy } from "../../dates/by-day.ts";
import { asDay } from "../../dates/edtf.ts";
import { compareDates, type Day, type Edtf } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import type { Source } from "../../model/source.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { knownBy, perhapsKnownBy } from "../internal/known-by.ts";
import { boundsOf, type Bounds } from "./bounds-of.ts";
import { figuresOf, type FigureOptions } from "./internal/matching.ts";

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

/** Which figures belong to the time series. */
export interface TimeSeriesOptions<F extends Figure = Figure> extends FigureOptions<F> {
  /** Only figures whose number comes from this organization. */
  readonly authority?: NonNullable<F["authority"]>;
  /** Only figures with exactly this attribution. */
  readonly statedBy?: F["statedBy"];
  /** Only figures that a reader could have known on this day; `sources` are the sources with their dates. */
  readonly knownOn?: { readonly day: Day; readonly sources: readonly Source[] };
}

/**
 * Collects what was stated about an indicator over time, in the order of the dates for which the statements hold.
 *
 * @param figures - figures in any order; leave out those whose `population` is narrower than you want
 * @param indicator - the id of the indicator
 * @param options - which figures to use, all by default:
 * - `asOf`: those that certainly hold for this day or an earlier one
 * - `source`, `authority`, `statedBy`: those with this source, organization or attribution
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
  { asOf, source, authority, statedBy, knownOn }: TimeSeriesOptions<F> = {},
): TimeSeries<F> {
  const by = asOf === undefined ? undefined : asDay(asOf);
  const known = knownOn && knownBy(knownOn.sources, asDay(knownOn.day));
  const perhaps = knownOn && perhapsKnownBy(knownOn.sources, knownOn.day);
  const unordered: Observation<F>[] = [];
  const caveats: Caveat[] = [];
  const passOver = (figure: F, why: string): unknown =>
    caveats.push(caveat("passed-over", `"${figure.id}" is left out: ${why}.`, "figures", figure));

  for (const figure of figuresOf(figures, indicator, source === undefined ? {} : { source })) {
    if (authority !== undefined && figure.authority !== authority) continue;
    if (statedBy !== undefined && figure.statedBy !== statedBy) continue;
    const date = figure.asOf ?? figure.period;
    if (known !== undefined && !figure.sources.some((id) => known.has(id))) {
      if (figure.sources.some((id) => perhaps?.has(id)))
        passOver(figure, `it may not have been published by ${knownOn?.day}`);
    } else if (date === undefined) passOver(figure, "no source states the date for which it holds");
    else if (by === undefined || surelyBy(date, by)) unordered.push({ date, figure, ...boundsOf(figure) });
    else if (perhapsBy(date, by)) passOver(figure, `it holds for ${date}, which may be later than ${by}`);
  }

  const observations = unordered.toSorted((a, b) => compareDates(a.date, b.date));
  const stated = distinct<F["sources"][number]>(...observations.map(({ figure }) => figure.sources));
  return { indicator, observations, sources: known ? stated.filter((id) => known.has(id)) : stated, caveats };
}
