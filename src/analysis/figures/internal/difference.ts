import type { Bounds } from "../bounds-of.ts";
import { exactSum } from "./decimals.ts";

/** A difference of two numbers, as a range. */
export interface Difference {
  /** The least difference, included. Absent if unknown. */
  readonly min?: number;
  /** The greatest difference, included. Absent if unknown. */
  readonly max?: number;
}

/** Subtracts one range from another: the least and the greatest possible difference. */
export const minus = (one: Bounds, other: Bounds): Difference => ({
  ...(other.max === undefined ? {} : { min: exactSum([one.min, -other.max]) }),
  ...(one.max === undefined ? {} : { max: exactSum([one.max, -other.min]) }),
});
