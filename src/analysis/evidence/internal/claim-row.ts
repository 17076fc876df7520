import { ascending } from "../../../internal/ascending.ts";
import { compareSpans } from "../../internal/talks-in-order.ts";
import type { Candidate, Occasion } from "./occasions.ts";

/** What claims with one scope count, in date order. */
export interface Row {
  readonly occasions: readonly Occasion[];
  /** The index of each occasion, by id. */
  readonly indexes: ReadonlyMap<string, number>;
  /** For each occasion, the last day on which it or one before it may have ended. */
  readonly lastEnds: readonly number[];
}

/** Puts the candidates that have a date in order. The order of two on one day has no meaning. */
export function rowOf(candidates: readonly Candidate[]): Row {
  const occasions = candidates.filter(isDated).toSorted(compareOccasions);
  return {
    occasions,
    indexes: new Map(occasions.map(({ id }, index) => [id, index])),
    lastEnds: greatestSoFar(occasions.map(({ span }) => span.endMax)),
  };
}

const isDated = (candidate: Candidate): candidate is Occasion => candidate.span !== undefined;

const compareOccasions = (a: Occasion, b: Occasion): number => compareSpans(a.span, b.span) || ascending(a.id, b.id);

function greatestSoFar(days: readonly number[]): readonly number[] {
  let greatest = -Infinity;
  return days.map((day) => (greatest = Math.max(greatest, day)));
}

/** Whether one certainly began before another. Of two on one day, neither did. */
export const isBefore = (one: Occasion, other: Occasion): boolean => one.span.startMax < other.span.startMin;

/** Whether one certainly came last: it ended later, or began later and ended no earlier. */
const cameLast = ({ span: one }: Occasion, { span: other }: Occasion): boolean =>
  one.endMin > other.endMax || (one.endMin >= other.endMax && one.startMin > other.startMax);

/** What comes before an occasion. */
export interface WhatIsBefore {
  /** How many certainly began before it. */
  readonly count: number;
  /** Those that may have begun before it or after it, in the order of the row. */
  readonly undecided: readonly Occasion[];
  /** How many of the undecided are before it in the row. */
  readonly undecidedBefore: number;
  /**
   * Of those that certainly began before it, those that may have come last. The first of them certainly ended last, as far
   * as that is certain.
   */
  readonly last: readonly Occasion[];
}

/**
 * Finds what comes before the occasion at an index. It goes back from there only as far as anything may still matter, and
 * passes over what a claim excepts, since a row is too long to go through, or to copy, for each claim.
 */
export function beforeIn(
  { occasions, indexes, lastEnds }: Row,
  about: Occasion,
  at: number,
  except: ReadonlySet<string>,
): WhatIsBefore {
  const undecidedAfter: Occasion[] = [];
  for (let index = at + 1; ; index += 1) {
    const other = occasions[index];
    if (other === undefined || other.span.startMin > about.span.startMax) break;
    if (!except.has(other.id)) undecidedAfter.push(other);
  }
  const undecidedBefore: Occasion[] = [];
  const certain: Occasion[] = [];
  let leader: Occasion | undefined;
  for (let index = at - 1; ; index -= 1) {
    const other = occasions[index];
    const isFarBack = (lastEnds[index] ?? 0) < Math.min(about.span.startMin, leader?.span.endMin ?? -Infinity);
    if (other === undefined || isFarBack) break;
    if (except.has(other.id)) continue;
    if (!isBefore(other, about)) undecidedBefore.push(other);
    else {
      certain.push(other);
      if (leader === undefined || other.span.endMin > leader.span.endMin) leader = other;
    }
  }
  const excepted = [...except].filter((id) => (indexes.get(id) ?? Infinity) < at).length;
  return {
    count: at - excepted - undecidedBefore.length,
    undecided: [...undecidedBefore.toReversed(), ...undecidedAfter],
    undecidedBefore: undecidedBefore.length,
    last:
      leader === undefined
        ? []
        : [leader, ...certain.filter((one) => one !== leader && !cameLast(leader, one)).toReversed()],
  };
}
