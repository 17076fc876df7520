import type { Bounds } from "../bounds-of.ts";

/** The range that allows for each of several numbers; there must be at least one. */
export function span(all: readonly Bounds[]): Bounds {
  let [min, max] = [Infinity, -Infinity];
  for (const one of all) {
    min = Math.min(min, one.min);
    max = Math.max(max, one.max ?? Infinity);
  }
  return max < Infinity ? { min, max } : { min };
}
