import { grouped } from "../../../internal/grouped.ts";
import type { Figure } from "../../../model/figure.ts";
import { type Caveat, caveat } from "../../answer.ts";
import { idsInAList, inAList } from "../../internal/short-list.ts";
import { otherDate, otherPeriods, otherSource } from "./figure-caveats.ts";
import { type Days, daysOf, holesIn, periodsOf } from "./period-days.ts";

/**
 * Reasons to doubt that figures are the parts of a total. A part whose period lies within that of the total, and is not the
 * same, is a part in time. Such parts of one indicator must not overlap or leave out a time. Other parts must have the
 * period and date of the total.
 */
export function mismatchesOfParts(total: Figure, parts: readonly Figure[]): readonly Caveat[] {
  const kinds = [...grouped(parts, ({ indicator, part = "" }) => [`${indicator} ${part}`]).values()];
  return [
    ...parts.flatMap((part) =>
      isPartInTime(part, total) ? [] : [...otherDate(total, part), ...otherPeriods([total, part])],
    ),
    ...otherSource(total, parts),
    ...kinds.flatMap(countedTwice),
    ...(kinds.length < 2
      ? timesLeftOut(total, parts, "No part is")
      : kinds.flatMap((kind) => timesLeftOut(total, kind, noneOf(kind)))),
  ];
}

function isPartInTime(part: Figure, total: Figure): boolean {
  // There is no second one if the period is the same, or not stated for both.
  const [inner, outer] = periodsOf([part, total]);
  if (inner === undefined || outer === undefined) return false;
  const [one, other] = [daysOf(inner).hull, daysOf(outer).hull];
  return one.from >= other.from && one.to <= other.to;
}

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

/**
 * The times that a total may count, but none of some parts certainly does. Says nothing of a total with an open end, nor of
 * parts that were counted over the same period, or of which no period is stated.
 */
function timesLeftOut(total: Figure, parts: readonly Figure[], none: string): readonly Caveat[] {
  if (total.period === undefined) return [];
  const periods = periodsOf(parts);
  const isSame = periods.length === 0 ? parts.length > 0 : periodsOf([total, ...parts]).length === 1;
  const { hull } = daysOf(total.period);
  const holes = isSame || ![hull.from, hull.to].every(Number.isFinite) ? [] : holesIn(periods.map(daysOf), hull);
  if (holes.length === 0) return [];
  const message = `${none} certain to count ${inAList(holes)}, which "${total.id}" may count.`;
  return [caveat("assumed", message, "figures", total, ...parts)];
}

/** The beginning of a sentence about parts of one kind where there are others. */
function noneOf(kind: readonly Figure[]): string {
  return kind.length === 1 ? `${idsInAList(kind)} is not` : `None of ${idsInAList(kind)} is`;
}

const overlap = (one: Days | undefined, other: Days | undefined): boolean =>
  one !== undefined && other !== undefined && one.from <= other.to && other.from <= one.to;
