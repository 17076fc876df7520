/**
 * Freezes a value and all that it holds, and returns it. The record is shared by all that import it: nobody may change
 * it for the others.
 */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    // Bottom up and without lists of values: it is the larger part of what importing the record costs.
    for (const key in value) freeze(value[key]);
    Object.freeze(value);
  }
  return value;
}
