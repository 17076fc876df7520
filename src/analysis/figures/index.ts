/** Questions about figures: shares, sums, values over time, and figures that one source states together. */
export { abductionsAccount, type AbductionsAccount } from "./abductions-account.ts";
export { balance, type Balance } from "./balance.ts";
export { boundsOf, type Bounds } from "./bounds-of.ts";
export { changeBetween, type Change } from "./change-between.ts";
export { formatValue } from "./format-value.ts";
export { homeVisitAccount, type HomeVisitAccount } from "./home-visit-account.ts";
export type { Difference } from "./internal/difference.ts";
export type { FigureOptions } from "./internal/matching.ts";
export { rate, type Rate } from "./rate.ts";
export { repatriationRate } from "./repatriation-rate.ts";
export { timeSeriesOf, type Observation, type TimeSeries, type TimeSeriesOptions } from "./time-series-of.ts";
export { tracingProgress, type TracingProgress } from "./tracing-progress.ts";
export { valueOn, type IndicatorValue } from "./value-on.ts";
