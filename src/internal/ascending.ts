/**
 * Compares two strings by code unit, so that the order is the same in every locale, or two numbers, of which any can be
 * infinite.
 */
export function ascending<T extends number | string>(a: T, b: T): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
