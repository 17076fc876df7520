/**
 * Freezes a value and everything in it, and returns it. All importers share the dataset, so nobody may change it for the
 * others.
 */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    // From the inside out, and without building lists of values: freezing is most of the cost of importing the data.
    for (const key in value) freeze(value[key]);
    Object.freeze(value);
  }
  return value;
}
