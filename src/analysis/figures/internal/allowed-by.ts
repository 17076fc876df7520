import type { Figure, Qualifier } from "../../../model/figure.ts";
import type { Bounds } from "../bounds-of.ts";
import type { Observation } from "../time-series-of.ts";
import { span } from "./span.ts";

/** A number where a range begins or ends, or a place just below or above it. */
type Limit = readonly [number: number, side: number];

const compareLimits = (a: Limit, b: Limit): number => (a[0] === b[0] ? a[1] - b[1] : a[0] - b[0]);
const least = (limits: readonly Limit[]): Limit =>
  limits.reduce((found, one) => (compareLimits(one, found) < 0 ? one : found), [Infinity, 0]);
const greatest = (limits: readonly Limit[]): Limit =>
  limits.reduce((found, one) => (compareLimits(one, found) > 0 ? one : found), [-Infinity, 0]);

// "More than 20" excludes 20, and "fewer than 20" does. "About 20" excludes neither of them.
const sideOf = ({ figure }: Observation, beyond: Qualifier): number =>
  isRounded(figure) ? -1 : Number(figure.qualifier === beyond);
const lowerEnd = (one: Observation): Limit => [one.min, sideOf(one, "more-than")];
const upperEnd = (one: Observation): Limit => [one.max ?? Infinity, -sideOf(one, "fewer-than")];

/** Whether a number is rounded: by how much, no source says. */
const isRounded = ({ qualifier }: Figure): boolean => qualifier === "about";

/**
 * The range that some statements about one thing allow for; there must be at least one. Those that agree narrow each
 * other: 10 and "at least 8" allow for 10. Those that exclude each other both count: 10 and 12 allow for 10 to 12. A
 * rounded number narrows nothing.
 */
export function allowedBy(observations: readonly Observation[]): Bounds {
  const sharp = observations.filter(({ figure }) => !isRounded(figure));
  if (sharp.length === 0) return span(observations);
  const found = allowedBySharp(sharp);
  // No sharp one lies outside what was found.
  return span([
    found,
    ...observations.filter((one) => one.min > (found.max ?? Infinity) || (one.max ?? Infinity) < found.min),
  ]);
}

function allowedBySharp(observations: readonly Observation[]): Bounds {
  const [starts, ends] = [observations.map(lowerEnd), observations.map(upperEnd)];
  const [firstEnd, lastStart] = [least(ends), greatest(starts)];
  // Whatever agrees with the one that ends first, and with the one that begins last.
  const [min] = greatest(starts.filter((start) => compareLimits(start, firstEnd) <= 0));
  const [max] = least(ends.filter((end) => compareLimits(end, lastStart) >= 0));
  return { min, max };
}

/** The statements about one thing that exclude another of them; none if they agree. */
export function excludedIn<F extends Figure>(observations: readonly Observation<F>[]): readonly Observation<F>[] {
  const [firstEnd, lastStart] = [least(observations.map(upperEnd)), greatest(observations.map(lowerEnd))];
  return observations.filter(
    (one) => compareLimits(lowerEnd(one), firstEnd) > 0 || compareLimits(upperEnd(one), lastStart) < 0,
  );
}
