/** One value, or an array of alternatives. */
export type OneOf<T> = T | readonly T[];

/** Whether a value is the wanted one, or one of the wanted ones. */
export const isOneOf = <T extends string>(value: T | undefined, wanted: OneOf<T>): boolean =>
  typeof wanted === "string" ? value === wanted : value !== undefined && wanted.includes(value);
