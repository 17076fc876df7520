import { expectList, expectRecord } from "../../../internal/check-input.ts";
import { wrongWord } from "../../../internal/check-options.ts";
import { distinct } from "../../../internal/distinct.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Indicator, Measure } from "../../../model/indicator.ts";
import type { TimeSeries } from "../time-series-of.ts";

/** Throws if an indicator is not a record, such as its id alone, or has no such part. */
export function checkIndicator(figures: readonly Figure[], indicator: Indicator, part: string | undefined): void {
  expectList("timeSeriesOf", "figures", figures, "indicator");
  // In JavaScript it can be anything.
  const given: unknown = indicator;
  if (typeof given === "string") {
    const ids = distinct(figures.map((figure) => figure.indicator));
    if (ids.includes(given)) expectRecord("timeSeriesOf", "the record of an indicator", given);
    throw wrongWord("timeSeriesOf expects the record of an indicator, not", given, ids);
  }
  expectRecord("timeSeriesOf", "the record of an indicator", indicator, "measure");
  const parts = indicator.parts?.map(({ id }) => id) ?? [];
  if (part !== undefined && !parts.includes(part)) throw wrongWord(`"${indicator.id}" has no part`, part, parts);
}

/** Throws if a time series is of a stock where a flow is needed, or the other way round. */
export function checkMeasure(helper: string, timeSeries: TimeSeries, measure: Measure, advice: string): void {
  expectRecord(helper, "a time series, as timeSeriesOf returns it", timeSeries, "observations");
  expectRecord(helper, "a time series with its indicator", timeSeries.indicator, "measure");
  const { id, measure: found } = timeSeries.indicator;
  if (found !== measure) throw new RangeError(`"${id}" is a ${found}. ${advice}`);
}
