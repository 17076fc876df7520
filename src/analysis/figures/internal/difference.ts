/** A difference of two numbers, as a range. */
export interface Difference {
  /** The least difference, included. Absent if unknown. */
  readonly min?: number;
  /** The greatest difference, included. Absent if unknown. */
  readonly max?: number;
}

/** Subtracts one range from another: the least and the greatest possible difference. */
export function minus(one: Difference, other: Difference): Difference {
  const min = one.min === undefined || other.max === undefined ? undefined : one.min - other.max;
  const max = one.max === undefined || other.min === undefined ? undefined : one.max - other.min;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
