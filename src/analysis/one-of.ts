/** One value, or a list of values any of which will do. */
export type OneOf<T> = T | readonly T[];

/** Whether a value is the one that is wanted, or one of those. */
export const isOneOf = <T extends string>(value: T | undefined, wanted: OneOf<T>): boolean =>
  typeof wanted === "string" ? value === wanted : value !== undefined && wanted.includes(value);
