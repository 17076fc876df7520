/** Whether a value is an object or a list: something that holds other values. */
export const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value is an object with fields, not a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isHolder(value) && !Array.isArray(value);
