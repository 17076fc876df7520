/**
 * Freezes a value and everything in it, and returns it. All importers share the dataset, so none may change it for the
 * others.
 */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    // `for…in` creates no array of values: freezing is most of what importing the dataset costs.
    for (const key in value) freeze(value[key]);
    Object.freeze(value);
  }
  return value;
}
