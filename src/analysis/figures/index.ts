/** Questions about figures: shares, sums, values over time, and figures that are stated together. */
export type { Account, AccountFigures, AccountRates, Accounts, Remainders } from "./account.ts";
export {
  type AccountDefinition,
  type AccountPreference,
  type AccountRole,
  defineAccount,
} from "./account-definition.ts";
export { accountOf } from "./account-of.ts";
export { accountsOf } from "./accounts-of.ts";
export { balance, type Balance, type BalanceOptions } from "./balance.ts";
export { boundsOf, type Bounds, type BoundsOptions } from "./bounds-of.ts";
export { changeBetween, type Change } from "./change-between.ts";
export { formatValue } from "./format-value.ts";
export type { FigureOptions } from "./internal/choose-figures.ts";
export type { Difference } from "./internal/difference.ts";
export type { UnitOptions } from "./internal/check-units.ts";
export { rate, type Rate, type RateOptions } from "./rate.ts";
export { timeSeriesOf, type IndicatorOf, type Observation, type TimeSeries } from "./time-series-of.ts";
export { totalOver, type IndicatorTotal } from "./total-over.ts";
export { valueOn, type IndicatorValue } from "./value-on.ts";
