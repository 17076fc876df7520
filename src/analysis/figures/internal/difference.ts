/** A difference of two numbers that may not be certain; a limit that is absent is not known. */
export interface Difference {
  readonly min?: number;
  readonly max?: number;
}

/** Every number that one range less another can make; both ends belong to each. */
export function minus(one: Difference, other: Difference): Difference {
  const min = one.min === undefined || other.max === undefined ? undefined : one.min - other.max;
  const max = one.max === undefined || other.min === undefined ? undefined : one.max - other.min;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
