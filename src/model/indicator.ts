import type { Ids } from "./ids.ts";

/** A stock is counted at one point in time, a flow over a period (as in SDMX). */
export const measures = ["stock", "flow"] as const;
export type Measure = (typeof measures)[number];

/** A part of the population of an indicator, for figures that count only this part. */
export interface Part {
  /** A word or code, unique within the indicator: `soldiers`. */
  readonly id: string;
  /** A name for tables and charts: "Soldiers". */
  readonly label: string;
  /** Who or what belongs to the part. */
  readonly definition: string;
}

/** A definition of what figures count. */
export interface Indicator<I extends Ids = Ids> {
  /** What is counted, in brief: `prisoners-held`. The ids of its figures begin with it. Never reused. */
  readonly id: I["indicators"];
  /** A name for tables and charts: "Prisoners released". */
  readonly label: string;
  /** What the count includes and what it leaves out. */
  readonly definition: string;
  /** The unit of its figures: `persons`, `visits`, `USD`. */
  readonly unit: I["units"];
  /** `stock`: counted at one point in time; `flow`: counted over a period. */
  readonly measure: Measure;
  /** Who or what is counted: "Soldiers of either side who were taken prisoner". */
  readonly population: string;
  /** The parts of the population that some of its figures count. Absent if every figure counts the whole. */
  readonly parts?: readonly Part[];
}
