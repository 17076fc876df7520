/** Freezes a value and all that it holds, and returns it. The record is shared by all that import it: nobody may change it for the others. */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
