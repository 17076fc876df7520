import type { Bounds } from "../bounds-of.ts";

/** The range that allows for each of several numbers; there must be at least one. */
export function span(all: readonly Bounds[]): Bounds {
  let [least, most] = [Infinity, -Infinity];
  for (const { min, max = Infinity } of all) {
    least = Math.min(least, min);
    most = Math.max(most, max);
  }
  return { min: least, ...(most < Infinity && { max: most }) };
}
