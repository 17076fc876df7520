import { edtfError } from "../../dates/edtf-error.ts";
import { earliest, type Edtf, type EdtfInterval, latest } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import { dayNumber } from "../../model/day-span.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { idsInAList, inAList } from "../internal/short-list.ts";
import type { Bounds } from "./bounds-of.ts";
import { formatNumber, valueInWords } from "./format-value.ts";
import { checkMeasure } from "./internal/check-indicator.ts";
import { advice } from "./internal/check-value.ts";
import { caveatOfPeriods, contradictionsOf, periodsInWords } from "./internal/contradictions.ts";
import {
  type CountedPeriod,
  countedPeriods,
  largestSum,
  leastCoverOf,
  leastSum,
  observationsOf,
  type Sum,
} from "./internal/counted-periods.ts";
import { caveatsOfNumber, caveatsOfPeriod, differences, whoIsCounted } from "./internal/figure-caveats.ts";
import { type Days, holesIn } from "./internal/period-days.ts";
import type { Observation, TimeSeries } from "./time-series-of.ts";

/** What a flow came to over a period, as a range. */
export interface IndicatorTotal<F extends Figure = Figure> extends Answer<F["sources"][number]>, Bounds {
  /** The period that was asked about. */
  readonly over: Edtf;
  /**
   * The observations that `min` rests on: those that state the total of exactly this period, or those that were added
   * up, because their periods lie within it and do not overlap. Where they contradict a figure for a longer time, that
   * figure, if it states the smaller number alone.
   */
  readonly observations: readonly Observation<F>[];
  /**
   * The observations that `max` rests on: their periods together include the whole of it, or they contradict those that
   * do and come to more.
   */
  readonly covering: readonly Observation<F>[];
  /** The times within the period for which nothing certain is stated. If there are any, there is no `max`. */
  readonly holes: readonly EdtfInterval[];
}

/**
 * Calculates what a flow came to over a period. A figure that states it is used; where there is none, or it leaves the
 * number open, what was stated for shorter and longer periods is put together.
 *
 * The least total is the sum of periods that lie within it and do not overlap; the greatest is the sum of periods that
 * together include all of it. Both rest on two assumptions: an amount is never negative, and all figures count the same.
 * Where parts add up to more than what is stated for a time that includes them, the figures contradict each other: then
 * the least rests on the smaller number, and the greatest allows for both, even if one of them is stated for the period
 * itself.
 *
 * The period of a figure is read like the one that is asked for: `1960/1962` is all of the three years, so that it can be
 * added to `1963/1965`. Only where the period of a figure is uncertain (`1960~`, `196X`, an open or unknown end) are the
 * days that it may not include left as a hole. The one that is asked for always means all days from its first to its last:
 * `196X` is `1960/1969`.
 *
 * @param timeSeries - a time series of a flow, as `timeSeriesOf` returns it
 * @param period - a year, month or day, or an interval of them, such as `1960/1962`: from the first day that it can mean
 * to the last
 * @returns the least and the greatest possible total in the indicator's unit; `max` is absent if there is a time for which
 * nothing is stated, or only a lower limit. `undefined` if nothing is stated for any time within the period, nor for all
 * of it. Statements for one period that agree narrow each other: 10 and "at least 8" give 10. If they exclude each other,
 * the range allows for each of them. A rounded number narrows nothing. The caveats say what was added up, which figures
 * contradict each other or overlap it, for which times nothing is stated, who is counted, and which dates and numbers are
 * not certain.
 * @throws TypeError if it is not a time series; RangeError if the indicator is a stock, its unit is a rate, such as
 * `persons-per-month`, or a figure is or may be negative
 * @throws EdtfError if the period is not supported EDTF, or has an open or unknown end
 * @example
 * ```ts
 * const returnees = timeSeriesOf(figures, getIndicator("returnees-in-year"));
 * const { min, max } = totalOver(returnees, "1961") ?? {};
 * [min, max]; // => [22001, 22801]
 * totalOver(returnees, "1960/1961")?.caveats[0]?.message; // => "No source states the total for 1960/1961: it is the sum of what was stated for 1960 and 1961."
 * ```
 */
export function totalOver<F extends Figure>(timeSeries: TimeSeries<F>, period: Edtf): IndicatorTotal<F> | undefined {
  checkMeasure(
    "totalOver",
    timeSeries,
    "flow",
    "A stock has no total over a period. Use valueOn for its value on a day.",
  );
  const { indicator, observations: all } = timeSeries;
  if (/(?:^|\W)per(?:\W|cent)|\//.test(indicator.unit))
    throw new RangeError(`"${indicator.id}" is in ${indicator.unit}, which cannot be added up.`);
  const negative = all.find(({ min }) => min < 0);
  if (negative !== undefined) {
    const { figure } = negative;
    throw new RangeError(
      `"${figure.id}" is ${valueInWords(figure)}. An amount that is added up is at least 0. ${advice}`,
    );
  }
  const days = wholeOf(period);
  const periods = countedPeriods(all);
  const [parts, largest, cover] = [leastSum(periods, days), largestSum(periods, days), leastCoverOf(periods, days)];
  if (largest.periods.length === 0 && cover === undefined) return undefined;

  const exact = periods.find((one) => isExactly(one, days));
  const least = exact?.min === parts.sum ? only(exact, parts.sum) : parts;
  const open = cover !== undefined && largest.sum > cover.sum ? largest : cover;
  const most = open !== undefined && exact?.max === open.sum ? only(exact, open.sum) : open;
  const holes = holesIn(periods, days);
  const used = distinct([...least.periods, ...(most?.periods ?? [])]);
  const added = new Set<CountedPeriod>(used);
  const figures = used.flatMap(({ observations }) => observations.map(({ figure }) => figure));
  return {
    over: period,
    min: least.sum,
    ...(most === undefined ? {} : { max: most.sum }),
    observations: observationsOf(least.periods),
    covering: observationsOf(most?.periods ?? []),
    holes,
    sources: distinct<F["sources"][number]>(figures.flatMap(({ sources }) => sources)),
    caveats: [
      ...addedUp(period, exact, least.periods, most?.periods ?? []),
      ...contradictionsOf(periods, days, [...parts.contradictions, ...largest.contradictions], added),
      ...used.flatMap(({ observations }) => differences(observations)),
      ...figures.flatMap((figure) => [...caveatsOfNumber(figure), ...caveatsOfPeriod(figure), ...whoIsCounted(figure)]),
      ...overlaps(period, days, periods, added),
      ...(isOnly(most?.periods, exact) ? [] : sayMore(period, days, periods, added, most?.sum)),
      ...noPeriod(all),
      ...(holes.length === 0 ? [] : [nothingStated(indicator, holes)]),
    ],
  };
}

/** The days from the first that a period can mean to the last. */
function wholeOf(period: Edtf): Days {
  const [from, to] = [earliest(period), latest(period)];
  if (from !== undefined && to !== undefined) return { from: dayNumber(from), to: dayNumber(to) };
  throw edtfError(period, `'${period}' has an open or unknown end: a total needs a period with both ends`);
}

/** Whether something was certainly counted over exactly these days. */
const isExactly = ({ hull, core }: CountedPeriod, { from, to }: Days): boolean =>
  [hull, core].every((days) => days?.from === from && days.to === to);

/** What is stated for the period itself needs no sum. */
const only = <F extends Figure>(exact: CountedPeriod<F>, sum: number): Sum<F> => ({ sum, periods: [exact] });

const isOnly = (periods: readonly CountedPeriod[] | undefined, exact: CountedPeriod | undefined): boolean =>
  periods?.length === 1 && periods[0] === exact;

/** How the limits were worked out that no source states for the period itself. */
function addedUp(
  asked: Edtf,
  exact: CountedPeriod | undefined,
  parts: readonly CountedPeriod[],
  cover: readonly CountedPeriod[],
): readonly Caveat[] {
  const [least, most] = [parts, cover].map((periods) => (isOnly(periods, exact) ? "" : statedFor(periods)));
  const both = least === most;
  const steps = [
    least === "" ? [] : `${both ? "it" : "the least"} is ${least}`,
    most === "" || both ? [] : `the greatest is ${most}`,
  ].flat();
  if (steps.length === 0) return [];
  const why =
    exact === undefined
      ? `No source states the total for ${asked}`
      : `A source states a total for ${asked}, but figures for other periods lead to another range`;
  return [caveatOfPeriods("assumed", `${why}: ${steps.join(", ")}.`, distinct([...parts, ...cover]))];
}

const statedFor = (periods: readonly CountedPeriod[]): string =>
  periods.length === 0
    ? ""
    : `${periods.length > 1 ? "the sum of " : ""}what was stated for ${periodsInWords(periods)}`;

/** The periods that were not used, because a part of them lies outside or was added already. */
function overlaps(
  asked: Edtf,
  { from, to }: Days,
  periods: readonly CountedPeriod[],
  added: ReadonlySet<CountedPeriod>,
): readonly Caveat[] {
  const others = periods.filter((one) => one.hull.to >= from && one.hull.from <= to && !added.has(one));
  if (others.length === 0) return [];
  const message = `Not added, because their periods overlap others or are not wholly within ${asked}: ${idsOf(others)}.`;
  return [caveatOfPeriods("passed-over", message, others)];
}

/** Figures for periods that include all of the one asked for, and that allow for more than the greatest. */
function sayMore(
  asked: Edtf,
  { from, to }: Days,
  periods: readonly CountedPeriod[],
  added: ReadonlySet<CountedPeriod>,
  most: number | undefined,
): readonly Caveat[] {
  if (most === undefined) return [];
  const more = periods.filter(
    (one) => !added.has(one) && one.hull.from <= from && one.hull.to >= to && (one.max === undefined || one.max > most),
  );
  const message = `Other figures for periods that include all of ${asked} allow for more than ${formatNumber(most)}: ${idsOf(more)}.`;
  return more.length === 0 ? [] : [caveatOfPeriods("differs", message, more)];
}

const idsOf = (periods: readonly CountedPeriod[]): string =>
  idsInAList(observationsOf(periods).map(({ figure }) => figure));

const noPeriod = (observations: readonly Observation[]): readonly Caveat[] =>
  observations
    .filter(({ figure }) => figure.period === undefined)
    .map(({ figure }) =>
      caveat(
        "passed-over",
        `"${figure.id}" is left out: no source states the period over which it was counted.`,
        "figures",
        figure,
      ),
    );

const nothingStated = (indicator: { readonly id: string }, holes: readonly EdtfInterval[]): Caveat =>
  caveat(
    "bounded",
    `The total may be greater: nothing certain is stated for ${inAList(holes)}.`,
    "indicators",
    indicator,
  );
