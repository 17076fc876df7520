import { perhapsBy, surelyBy } from "../../dates/by-day.ts";
import { asDay } from "../../dates/edtf.ts";
import { type Day, earliest, latest, whetherBefore } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import type { Bounds } from "./bounds-of.ts";
import { formatValue } from "./format-value.ts";
import { caveatsOfNumber } from "./internal/figure-caveats.ts";
import type { TimeSeries, Observation } from "./time-series-of.ts";

/** The value of an indicator on a day. */
export interface IndicatorValue<F extends Figure = Figure> extends Answer<F["sources"][number]>, Bounds {
  /** The day that was asked about. */
  readonly on: Day;
  /** The latest observations by that day, one for each statement. `min` and `max` span them all. */
  readonly observations: readonly Observation<F>[];
}

/**
 * Finds the value of an indicator on a day: the latest that was stated for that day or an earlier one. Use it for a
 * stock or a running total; a flow has no value on a day.
 *
 * @param timeSeries - a time series, as `timeSeriesOf` returns it
 * @param day - the day, `YYYY-MM-DD`
 * @returns the observations that no other certainly follows, with the bounds of all of them in the indicator's unit;
 * `undefined` if nothing certainly holds for the day or an earlier one. The caveats say if sources differ, who is
 * counted, if an older value is assumed to still hold, and which observations may hold for the day but have too vague a
 * date.
 * @throws EdtfError if `day` is not a calendar day
 * @example
 * ```ts
 * const visits = timeSeriesOf(figures, "grave-visits");
 * const { min, max, observations } = valueOn(visits, "2014-03-04") ?? {};
 * [min, max]; // => [8, 9]
 * observations?.length; // => 3
 * ```
 */
export function valueOn<F extends Figure>(
  { observations: all, sources }: TimeSeries<F>,
  day: Day,
): IndicatorValue<F> | undefined {
  const on = asDay(day);
  const past = all.filter(({ date }) => surelyBy(date, on));
  // If any observation begins after a date, the one that begins last does.
  const latestStart = past.reduce<string>(
    (start, { date }) => ((earliest(date) ?? "") > start ? (earliest(date) ?? "") : start),
    "",
  );
  const last = past.filter(({ date }) => (latest(date) ?? "9999-99-99") >= latestStart);
  if (last.length === 0) return undefined;
  const maxima = last.map(({ max = Infinity }) => max);
  const max = Math.max(...maxima);
  const stated = new Set(sources);
  return {
    on,
    observations: last,
    min: Math.min(...last.map(({ min }) => min)),
    ...(max === Infinity ? {} : { max }),
    // A time series limited by `knownOn` names fewer sources than its figures do.
    sources: distinct<F["sources"][number]>(...last.map(({ figure }) => figure.sources)).filter((id) => stated.has(id)),
    caveats: [
      ...differences(last),
      ...last.flatMap(({ figure }) => [...caveatsOfNumber(figure), ...whoIsCounted(figure)]),
      ...taken(last, on),
      ...all
        .filter(({ date }) => !surelyBy(date, on) && perhapsBy(date, on))
        .map(({ date, figure }) =>
          caveat(
            "passed-over",
            `"${figure.id}" is left out: it holds for ${date}, which may be later than ${on}.`,
            "figures",
            figure,
          ),
        ),
    ],
  };
}

function differences(observations: readonly Observation[]): readonly Caveat[] {
  const [first, ...others] = observations;
  if (others.every(({ min, max }) => min === first?.min && max === first.max)) return [];
  const figures = observations.map(({ figure }) => figure);
  const words = figures.map((figure) => `${formatValue(figure)} (${figure.statedBy})`);
  return [caveat("differs", `Sources differ: ${words.join("; ")}.`, "figures", ...figures)];
}

const whoIsCounted = (figure: Figure): readonly Caveat[] =>
  figure.population === undefined
    ? []
    : [caveat("assumed", `"${figure.id}" counts: ${figure.population}.`, "figures", figure)];

function taken(observations: readonly Observation[], day: Day): readonly Caveat[] {
  if (observations.some(({ date }) => whetherBefore(date, day) !== "yes")) return [];
  const dates = distinct(observations.map(({ date }) => date));
  const message = `Nothing is stated for ${day}: what was stated for ${dates.join(" and ")} is assumed to still hold.`;
  return [caveat("assumed", message, "figures", ...observations.map(({ figure }) => figure))];
}
