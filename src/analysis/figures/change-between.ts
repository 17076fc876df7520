import type { Day } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, caveatAbout } from "../answer.ts";
import { gatheredCaveats } from "../internal/gathered-caveats.ts";
import { idsInAList, shortList } from "../internal/short-list.ts";
import { checkMeasure } from "./internal/check-indicator.ts";
import { type Difference, minus } from "./internal/difference.ts";
import type { TimeSeries } from "./time-series-of.ts";
import { valueOn, type IndicatorValue } from "./value-on.ts";

/** The change in a stock between two days, as a range. `min` or `max` is absent if that limit is unknown. */
export interface Change<F extends Figure = Figure> extends Answer<F["sources"][number]>, Difference {
  /** The value on the first day. */
  readonly from: IndicatorValue<F>;
  /** The value on the second day. */
  readonly to: IndicatorValue<F>;
}

/**
 * Calculates how much a stock changed between two days: its value on the second day minus its value on the first.
 *
 * @param timeSeries - a time series of a stock, as `timeSeriesOf` returns it
 * @param from - the first day, `YYYY-MM-DD`
 * @param to - the second day, `YYYY-MM-DD`; if it is the earlier one, the change runs backwards
 * @returns the least and the greatest possible change, in the indicator's unit, negative for a decrease; `undefined` if
 * one of the days has no value. If sources differ on a value, the range allows for each of them; if they agree, for what
 * all of them allow, see `valueOn`.
 * @throws TypeError if it is not a time series; RangeError if the indicator is a flow: `totalOver` gives what it came
 * to in between
 * @throws EdtfError if one of the days is not a calendar day
 * @example
 * ```ts
 * const unrecovered = timeSeriesOf(figures, getIndicator("remains-unrecovered"), { authority: "mhlw-japan" });
 * const change = changeBetween(unrecovered, "2012-12-31", "2013-12-31");
 * [change?.min, change?.max]; // => [0, 0]
 * ```
 */
export function changeBetween<F extends Figure>(timeSeries: TimeSeries<F>, from: Day, to: Day): Change<F> | undefined {
  checkMeasure(
    "changeBetween",
    timeSeries,
    "stock",
    "A flow has no change between two days. Use totalOver for its total in between.",
  );
  const [first, last] = [valueOn(timeSeries, from), valueOn(timeSeries, to)];
  if (first === undefined || last === undefined) return undefined;
  const authors = (value: IndicatorValue<F>) => distinct(value.observations.map(({ figure }) => figure.statedBy));
  const known = new Set(authors(first));
  const otherAuthors = authors(last).some((author) => !known.has(author));
  const namesIn = (value: IndicatorValue<F>) => shortList(authors(value)).join(", ");
  const before = new Set(first.observations.map(({ figure }) => figure));
  const same = last.observations.filter(({ figure }) => before.has(figure));
  return {
    from: first,
    to: last,
    ...minus(last, first),
    sources: distinct<F["sources"][number]>(first.sources, last.sources),
    caveats: [
      ...gatheredCaveats([first, last]),
      ...(otherAuthors
        ? [
            caveatAbout(
              "assumed",
              `The two values have different authors (${namesIn(first)}; ${namesIn(last)}): the change may be in who counts, not in what is counted.`,
              "figures",
              [...first.observations, ...last.observations].map(({ figure }) => figure),
            ),
          ]
        : []),
      ...(same.length === 0
        ? []
        : [
            caveatAbout(
              "assumed",
              `${idsInAList(same.map(({ figure }) => figure))} ${same.length > 1 ? "give" : "gives"} the value on both days: nothing was stated in between.`,
              "figures",
              same.map(({ figure }) => figure),
            ),
          ]),
    ],
  };
}
