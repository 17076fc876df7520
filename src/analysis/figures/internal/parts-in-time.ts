import { grouped } from "../../../internal/grouped.ts";
import type { Figure } from "../../../model/figure.ts";
import { type Caveat, caveat } from "../../answer.ts";
import { inAList } from "../../internal/short-list.ts";
import { mismatches, otherSource } from "./figure-caveats.ts";
import { type Days, daysOf, holesIn, periodsOf } from "./period-days.ts";

/**
 * Reasons to doubt that figures are the parts of a total. Parts of one indicator that were counted over different periods
 * are parts in time: their periods must lie within that of the total, leave out none of it, and not overlap. Other parts
 * must have its period and date.
 */
export function mismatchesOfParts(total: Figure, parts: readonly Figure[]): readonly Caveat[] {
  const kinds = grouped(parts, ({ indicator, part = "" }) => [`${indicator} ${part}`]);
  const kindsInTime = [...kinds.values()].filter((kind) => periodsOf(kind).length > 1);
  const inTime = new Set(kindsInTime.flat());
  return [
    ...parts.flatMap((part) =>
      inTime.has(part) && isWithin(part, total) ? otherSource(total, part) : mismatches(total, part),
    ),
    ...[...kinds.values()].flatMap(countedTwice),
    ...kindsInTime.flatMap((kind) => timesLeftOut(total, kind)),
  ];
}

const isWithin = ({ period: inner }: Figure, { period: outer }: Figure): boolean => {
  if (inner === undefined || outer === undefined) return false;
  const [one, other] = [daysOf(inner).hull, daysOf(outer).hull];
  return one.from >= other.from && one.to <= other.to;
};

/** The parts whose periods overlap, unless they count others over the same period. */
function countedTwice(parts: readonly Figure[]): readonly Caveat[] {
  const counted = parts
    .flatMap((figure) => (figure.period === undefined ? [] : [{ figure, ...daysOf(figure.period) }]))
    .toSorted((a, b) => a.hull.from - b.hull.from || a.hull.to - b.hull.to);
  // Of those before it, the one that reaches furthest.
  let [furthest] = counted;
  return counted.slice(1).flatMap((one): readonly Caveat[] => {
    const before = furthest ?? one;
    if (one.hull.to > before.hull.to) furthest = one;
    if (!overlap(before.hull, one.hull)) return [];
    const [first, second] = [before.figure, one.figure];
    if (periodsOf([first, second]).length === 1 && first.population !== second.population) return [];
    const words = overlap(before.core, one.core) ? "overlap" : "may overlap";
    const message = `"${first.id}" and "${second.id}" were counted over periods that ${words}: ${first.period} and ${second.period}.`;
    return [caveat("assumed", message, "figures", first, second)];
  });
}

/** The times that a total may count, but none of its parts in time certainly does. Says nothing of a total with an open end. */
function timesLeftOut(total: Figure, parts: readonly Figure[]): readonly Caveat[] {
  if (total.period === undefined) return [];
  const periods = parts.flatMap(({ period }) => (period === undefined ? [] : [daysOf(period)]));
  const { hull } = daysOf(total.period);
  const holes = Number.isFinite(hull.to - hull.from) ? holesIn(periods, hull) : [];
  if (holes.length === 0) return [];
  const message = `No part is certain to count ${inAList(holes)}, which "${total.id}" may count.`;
  return [caveat("assumed", message, "figures", total)];
}

const overlap = (one: Days | undefined, other: Days | undefined): boolean =>
  one !== undefined && other !== undefined && one.from <= other.to && other.from <= one.to;
