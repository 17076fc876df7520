import { asDay } from "../../dates/as-day.ts";
import { type Day, whetherBefore } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import { grouped } from "../../internal/grouped.ts";
import { dayNumber, rangeOf } from "../../model/day-span.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, type Caveat, caveat, caveatAbout } from "../answer.ts";
import { inAList, shortList } from "../internal/short-list.ts";
import type { Bounds } from "./bounds-of.ts";
import { boundsInWords } from "./format-value.ts";
import { allowedBy } from "./internal/allowed-by.ts";
import { checkMeasure } from "./internal/check-indicator.ts";
import { caveatsOfNumber, differences, whoIsCounted } from "./internal/figure-caveats.ts";
import { keyOfDate } from "./internal/same-date.ts";
import { span } from "./internal/span.ts";
import type { TimeSeries, Observation } from "./time-series-of.ts";

/** The value of an indicator on a day. */
export interface IndicatorValue<F extends Figure = Figure> extends Answer<F["sources"][number]>, Bounds {
  /** The day that was asked about. */
  readonly on: Day;
  /** The latest observations by that day, one for each statement. `min` and `max` follow from them all. */
  readonly observations: readonly Observation<F>[];
}

/**
 * Finds the value of a stock on a day: the latest that was stated for that day or an earlier one. A flow has no value on
 * a day, only a total over a period: `totalOver`.
 *
 * @param timeSeries - a time series of a stock, as `timeSeriesOf` returns it
 * @param day - the day, `YYYY-MM-DD`
 * @returns the observations that no other certainly follows, with their bounds in the indicator's unit; `undefined` if
 * nothing certainly holds for the day or an earlier one. Statements for one date that agree narrow each other: 10 and "at
 * least 8" give 10. `2014` and `2014-01/2014-12` are one date, `2014` and `2014~` are two. If statements exclude each
 * other, or it is uncertain which date is the latest, the bounds allow for each. A rounded number narrows nothing. The
 * caveats say if sources differ, who is counted, if an older value is assumed to still hold, and which observations may
 * hold for the day but have too vague a date.
 * @throws TypeError if it is not a time series; RangeError if the indicator is a flow
 * @throws EdtfError if `day` is not a calendar day
 * @example
 * ```ts
 * const dead = timeSeriesOf(figures, getIndicator("remains-dead"));
 * const { min, max } = valueOn(dead, "2012-08-10") ?? {};
 * [min, max]; // => [30000, 34600]
 * valueOn(dead, "2014-03-03")?.sources.includes("ap-2014-03-03-shenyang"); // => true
 * ```
 */
export function valueOn<F extends Figure>(timeSeries: TimeSeries<F>, day: Day): IndicatorValue<F> | undefined {
  checkMeasure(
    "valueOn",
    timeSeries,
    "stock",
    "A flow has no value on a day. Use totalOver for its total over a period.",
  );
  const on = asDay(day);
  const today = dayNumber(on);
  const past: { readonly observation: Observation<F>; readonly last: number }[] = [];
  const perhaps: Observation<F>[] = [];
  // If any observation begins after a date, the one that begins last does.
  let latestStart = -Infinity;
  for (const observation of timeSeries.observations) {
    const { min: first, max: last } = rangeOf(observation.date);
    if (last <= today) {
      past.push({ observation, last });
      latestStart = Math.max(latestStart, first);
    } else if (first <= today) perhaps.push(observation);
  }
  const observations = past.flatMap(({ observation, last }) => (last >= latestStart ? [observation] : []));
  if (observations.length === 0) return undefined;
  const dates = [...grouped(observations, ({ date }) => [keyOfDate(date)]).values()];
  return {
    on,
    observations,
    ...span(dates.map(allowedBy)),
    sources: distinct<F["sources"][number]>(observations.flatMap(({ figure }) => figure.sources)),
    caveats: [
      ...dates.flatMap(differences),
      ...uncertainOrder(dates),
      ...observations.flatMap(({ figure }) => [...caveatsOfNumber(figure), ...whoIsCounted(figure)]),
      ...taken(dates, on),
      ...perhaps.map(({ date, figure }) =>
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

/** The observations of one date. */
type Observations = readonly [Observation, ...Observation[]];

/** Says if it is not certain which date is the latest, and the number depends on it. */
function uncertainOrder(dates: readonly Observations[]): readonly Caveat[] {
  const stated = dates.map((observations) => boundsInWords(allowedBy(observations)));
  if (new Set(stated).size < 2) return [];
  const words = dates.map(([first], index) => `${stated[index]} for ${first.date}`);
  const figures = dates.flat().map(({ figure }) => figure);
  return [
    caveatAbout(
      "differs",
      `It is not certain which date is the latest: ${shortList(words).join("; ")}.`,
      "figures",
      figures,
    ),
  ];
}

function taken(dates: readonly Observations[], day: Day): readonly Caveat[] {
  const observations = dates.flat();
  if (observations.some(({ date }) => whetherBefore(date, day) !== "yes")) return [];
  const past = inAList(dates.map(([{ date }]) => date));
  const message = `Nothing is stated for ${day}: what was stated for ${past} is assumed to still hold.`;
  return [
    caveatAbout(
      "assumed",
      message,
      "figures",
      observations.map(({ figure }) => figure),
    ),
  ];
}
