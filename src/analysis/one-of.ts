/** One value, or an array of alternatives. */
export type OneOf<T> = T | readonly T[];

/** Whether a value is the wanted one, or one of the wanted ones. */
export function isOneOf<T extends string>(value: T | undefined, wanted: OneOf<T>): boolean {
  if (typeof wanted === "string") return value === wanted;
  const words: readonly (string | undefined)[] = wanted;
  return words.includes(value);
}
