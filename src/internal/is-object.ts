/** Whether a value is an object or an array. */
export const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value is an object and not an array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isHolder(value) && !Array.isArray(value);
