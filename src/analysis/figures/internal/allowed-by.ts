import type { Figure, Qualifier } from "../../../model/figure.ts";
import type { Bounds } from "../bounds-of.ts";
import type { Observation } from "../time-series-of.ts";
import { span } from "./span.ts";

/** A number where a range begins or ends, or a place just below or above it. */
type Limit = readonly [number: number, side: -1 | 0 | 1];

const compareLimits = (a: Limit, b: Limit): number => (a[0] === b[0] ? a[1] - b[1] : a[0] - b[0]);
const least = (limits: readonly Limit[]): Limit =>
  limits.reduce((found, one) => (compareLimits(one, found) < 0 ? one : found), [Infinity, 0]);
const greatest = (limits: readonly Limit[]): Limit =>
  limits.reduce((found, one) => (compareLimits(one, found) > 0 ? one : found), [-Infinity, 0]);

// "More than 20" excludes 20, and "fewer than 20" does. "About 20" excludes neither of them.
const sides: Readonly<Record<Qualifier, readonly [start: Limit[1], end: Limit[1]]>> = {
  exact: [0, 0],
  about: [-1, 1],
  "at-least": [0, 0],
  "more-than": [1, 0],
  "at-most": [0, 0],
  "fewer-than": [0, -1],
};
const lowerEnd = ({ min, figure }: Observation): Limit => [min, sides[figure.qualifier][0]];
const upperEnd = ({ max = Infinity, figure }: Observation): Limit => [max, sides[figure.qualifier][1]];

/** Whether a number is rounded: by how much, no source says. */
const isRounded = ({ figure }: Observation): boolean => figure.qualifier === "about";

/**
 * The range that some statements about one thing allow for; there must be at least one. Those that agree narrow each
 * other: 10 and "at least 8" allow for 10. Those that exclude each other both count: 10 and 12 allow for 10 to 12. A
 * rounded number narrows nothing.
 */
export function allowedBy(observations: readonly Observation[]): Bounds {
  const [sharp, rounded] = [observations.filter((one) => !isRounded(one)), observations.filter(isRounded)];
  if (sharp.length === 0) return span(rounded);
  const found = allowedBySharp(sharp);
  return span([
    found,
    ...rounded.filter((one) => one.min > (found.max ?? Infinity) || (one.max ?? Infinity) < found.min),
  ]);
}

function allowedBySharp(observations: readonly Observation[]): Bounds {
  const [starts, ends] = [observations.map(lowerEnd), observations.map(upperEnd)];
  const [firstEnd, lastStart] = [least(ends), greatest(starts)];
  // Whatever agrees with the one that ends first, and with the one that begins last.
  const [min] = greatest(starts.filter((start) => compareLimits(start, firstEnd) <= 0));
  const [max] = least(ends.filter((end) => compareLimits(end, lastStart) >= 0));
  return max === Infinity ? { min } : { min, max };
}

/** The statements about one thing that exclude another of them; none if they agree. */
export function excludedIn<F extends Figure>(observations: readonly Observation<F>[]): readonly Observation<F>[] {
  const [firstEnd, lastStart] = [least(observations.map(upperEnd)), greatest(observations.map(lowerEnd))];
  return observations.filter(
    (one) => compareLimits(lowerEnd(one), firstEnd) > 0 || compareLimits(upperEnd(one), lastStart) < 0,
  );
}
