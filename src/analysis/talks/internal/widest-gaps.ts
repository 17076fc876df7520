import { sortedByNumber } from "../../../internal/sorted-by-number.ts";
import type { DatedMeeting } from "../../../model/day-span.ts";

/** The longest that a gap can be, and the two meetings that it is then between. */
export interface WidestGap<D extends DatedMeeting = DatedMeeting> {
  readonly days: number;
  readonly from: D;
  readonly to: D;
}

/**
 * The longest that each gap in a row of meetings can be, whatever order their dates allow. Call the result once for each
 * gap, in order: 1 is the gap after the first meeting. It returns undefined if the order of the meetings is certain.
 *
 * The gap after `count` meetings can last from day x to day y if `count` meetings can have ended by x, and all others can
 * have begun on y or later. So if x is the first possible end of a meeting, y is the smaller of two days: the last day
 * that leaves no more than `count` meetings certainly begun before it, and the last that every meeting can have begun on
 * or after which cannot have ended by x. It takes linear time after sorting, however uncertain the dates are.
 */
export function widestGaps<D extends DatedMeeting>(talks: readonly D[]): (count: number) => WidestGap<D> | undefined {
  // Nearly always: then the order of the meetings is certain, and each gap lies between its own two.
  if (!talks.some(({ startMin, startMax }) => startMin < startMax)) return () => undefined;
  const byEnd = sortedByNumber(talks, ({ endMin }) => endMin);
  const byStart = sortedByNumber(talks, ({ startMax }) => startMax);
  const nextOf = firstToBegin(byEnd);
  /** The gap after the first meetings of `byEnd`, from the last of them to another meeting. */
  const gapAfter = (index: number, to: D): WidestGap<D> => {
    const from = byEnd[index - 1] ?? to;
    return { days: to.startMax - from.endMin, from, to };
  };
  // The gaps that end before the day that `count` allows, and may be the longest for this count or a later one: each is
  // longer than those that follow it.
  const candidates: { readonly index: number; readonly gap: WidestGap<D> }[] = [];
  let head = 0;
  let index = 1;
  return (count) => {
    const latest = byStart[count];
    if (latest === undefined) return undefined;
    index = Math.max(index, count);
    for (let next = nextOf[index]; next !== undefined; next = nextOf[index]) {
      if (next.startMax >= latest.startMax) break;
      const gap = gapAfter(index, next);
      index += 1;
      while ((candidates[candidates.length - 1]?.gap.days ?? Infinity) <= gap.days && candidates.length > head)
        candidates.pop();
      candidates.push({ index: index - 1, gap });
    }
    while ((candidates[head]?.index ?? count) < count) head += 1;
    const [last, other] = [gapAfter(index, latest), candidates[head]?.gap];
    return other !== undefined && other.days > last.days ? other : last;
  };
}

/** For each number of meetings in a list: of those after them, the one that has to have begun first. */
function firstToBegin<D extends DatedMeeting>(talks: readonly D[]): readonly (D | undefined)[] {
  const found: D[] = [];
  let first: D | undefined;
  for (const talk of talks.toReversed()) {
    if (first === undefined || talk.startMax <= first.startMax) first = talk;
    found.push(first);
  }
  return found.toReversed();
}
