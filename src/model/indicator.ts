import type { Ids } from "./ids.ts";

/** Money by its ISO 4217 code (`JPY`, `USD`, `CHF`), everything else by a plain word. */
export const units = [
  "persons",
  "sets-of-remains",
  "visits",
  "voyages",
  "sites",
  "graves",
  "cases",
  "tonnes",
  "JPY",
  "USD",
  "CHF",
  "percent",
  "hours",
  "questions",
  "pieces",
  "panels",
  "meetings",
  "persons-per-month",
  "meetings-per-month",
] as const;
export type Unit = (typeof units)[number];

/** In SDMX's sense: a stock is counted at a moment, a flow over a period. */
export const measures = ["stock", "flow"] as const;
export type Measure = (typeof measures)[number];

/** What is counted, defined once. */
export interface Indicator<I extends Ids = Ids> {
  /** What is counted, in short: `grave-visits`. The ids of its figures begin with it. Never reused. */
  readonly id: I["indicators"];
  /** A name for tables and charts: "Detained Japanese released". */
  readonly label: string;
  /** What is in the count and what is not. */
  readonly definition: string;
  /** What its figures are counted in: `persons`, `sets-of-remains`, `JPY`. */
  readonly unit: I["units"];
  /** `stock`: counted at a moment; `flow`: counted over a period. */
  readonly measure: Measure;
  /** Who or what is counted: "Japanese who died in what is now the DPRK around the end of the war". */
  readonly population: string;
}
