import type { Day } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Figure } from "../../model/figure.ts";
import { type Answer, caveat } from "../answer.ts";
import { type Difference, minus } from "./internal/difference.ts";
import type { TimeSeries } from "./time-series-of.ts";
import { valueOn, type IndicatorValue } from "./value-on.ts";

/** How much an indicator changed between two days; a limit that is absent is not known. */
export interface Change<F extends Figure = Figure> extends Answer<F["sources"][number]>, Difference {
  readonly from: IndicatorValue<F>;
  readonly to: IndicatorValue<F>;
}

/**
 * How much an indicator changed between two days: what it stood at on the second less what it stood at on the first.
 *
 * @param series - what `timeSeriesOf` answers
 * @param from - the first day
 * @param to - the second day; where it is the earlier one the change runs backwards
 * @returns the least and the most that the change can be, in the indicator's unit, below 0 for a decrease; undefined where
 * one of the days has no value. Where sources differ on a value the range allows for each of them.
 * @throws EdtfError when one of the days is no calendar day
 * @example
 * ```ts
 * const unrecovered = timeSeriesOf(figures, "remains-unrecovered", { authority: "mhlw-japan" });
 * const change = changeBetween(unrecovered, "2012-12-31", "2013-12-31");
 * [change?.min, change?.max]; // => [0, 0]
 * ```
 */
export function changeBetween<F extends Figure>(series: TimeSeries<F>, from: Day, to: Day): Change<F> | undefined {
  const [first, last] = [valueOn(series, from), valueOn(series, to)];
  if (first === undefined || last === undefined) return undefined;
  const authors = (value: IndicatorValue<F>) => distinct(value.observations.map(({ figure }) => figure.statedBy));
  const otherAuthors = authors(last).some((author) => !authors(first).includes(author));
  const same = last.observations.filter(({ figure }) => first.observations.some((other) => other.figure === figure));
  return {
    from: first,
    to: last,
    ...minus(last, first),
    sources: distinct<F["sources"][number]>(first.sources, last.sources),
    caveats: [
      ...first.caveats,
      ...last.caveats,
      ...(otherAuthors
        ? [
            caveat(
              "assumed",
              `The two values were stated by others (${authors(first).join(", ")}; ${authors(last).join(", ")}): the change may be one of who counts, not of what is counted.`,
              "figures",
              ...[...first.observations, ...last.observations].map(({ figure }) => figure),
            ),
          ]
        : []),
      ...(same.length === 0
        ? []
        : [
            caveat(
              "assumed",
              "The same statement gives the value of both days: nothing was stated in between.",
              "figures",
              ...same.map(({ figure }) => figure),
            ),
          ]),
    ],
  };
}
