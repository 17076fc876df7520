import type { Ids } from "./ids.ts";

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
  readonly id: I["indicators"];
  readonly label: string;
  /** What is in the count and what is not. */
  readonly definition: string;
  readonly unit: I["units"];
  readonly measure: Measure;
  /** Who or what is counted: "Japanese who died in what is now the DPRK around the end of the war". */
  readonly population: string;
}
