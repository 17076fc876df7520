/** Questions about figures: shares, sums, values over time, and figures that are stated together. */
export type { Account, AccountFigures, Accounts, Calculated } from "./account.ts";
export {
  type AccountDefinition,
  type AccountPreference,
  type AccountRole,
  defineAccount,
} from "./account-definition.ts";
export { accountOf } from "./account-of.ts";
export { accountsOf } from "./accounts-of.ts";
export { balance, type Balance } from "./balance.ts";
export { boundsOf, type Bounds } from "./bounds-of.ts";
export { changeBetween, type Change } from "./change-between.ts";
export { formatValue } from "./format-value.ts";
export type { FigureOptions } from "./internal/choose-figures.ts";
export type { Difference } from "./internal/difference.ts";
export { rate, type Rate } from "./rate.ts";
export { timeSeriesOf, type Observation, type TimeSeries } from "./time-series-of.ts";
export { valueOn, type IndicatorValue } from "./value-on.ts";
