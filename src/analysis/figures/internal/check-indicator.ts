import { checkList, checkRecord, wrongWord } from "../../../internal/check-options.ts";
import { distinct } from "../../../internal/distinct.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Indicator, Measure } from "../../../model/indicator.ts";
import type { TimeSeries } from "../time-series-of.ts";

/** Throws if an indicator is not a record, such as its id alone, or has no such part. */
export function checkIndicator(figures: readonly Figure[], indicator: Indicator, part: string | undefined): void {
  checkList("figures", figures);
  checkRecord("the record of an indicator", indicator, distinct(figures.map((figure) => figure.indicator)));
  const parts = indicator.parts?.map(({ id }) => id) ?? [];
  if (part !== undefined && !parts.includes(part)) throw wrongWord(`"${indicator.id}" has no part`, part, parts);
}

/** Throws if a time series is of a stock where a flow is needed, or the other way round. */
export function checkMeasure(timeSeries: TimeSeries, measure: Measure, advice: string): void {
  checkRecord("a time series, as timeSeriesOf returns it", timeSeries);
  const { id, measure: found } = timeSeries.indicator;
  if (found !== measure) throw new RangeError(`"${id}" is a ${found}. ${advice}`);
}
