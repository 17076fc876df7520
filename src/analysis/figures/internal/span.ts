import type { Bounds } from "../bounds-of.ts";

/** The range that allows for each of several numbers; there must be at least one. */
export const span = (all: readonly Bounds[]): Bounds =>
  all.reduce((one, other) => ({
    min: Math.min(one.min, other.min),
    ...(one.max === undefined || other.max === undefined ? {} : { max: Math.max(one.max, other.max) }),
  }));
