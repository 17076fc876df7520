import type { Meeting } from "../../model/meeting.ts";
import { caveat } from "../answer.ts";
import type { TalksOptions } from "../internal/talks-in-order.ts";
import type { Gap } from "./gap-between-talks.ts";
import { gapsAlong } from "./gaps-along.ts";

/**
 * The longest time that the two sides did not meet along a list of meetings.
 *
 * Where gaps are ranges it is the one that was surely the longest so far (the greatest `days.min`); one that may have
 * been longer is told in the caveats.
 *
 * @param meetings - meetings in any order; filter them first
 * @param options - `status`: the status that counts, or several; `"held"` by default
 * @returns the gap, the first of several that are equal; undefined for fewer than two meetings that count
 * @example
 * ```ts
 * const talks = meetings.filter(({ channel, start }) => channel === "red-cross" && start !== undefined && start >= "1997");
 * longestGap(talks)?.days; // => { min: 3643, max: 3643 }
 * ```
 */
export function longestGap<M extends Meeting>(meetings: readonly M[], options?: TalksOptions): Gap<M> | undefined {
  const { gaps, caveats } = gapsAlong(meetings, options);
  const longest = gaps.reduce<Gap<M> | undefined>(
    (best, candidate) => (best === undefined || candidate.days.min > best.days.min ? candidate : best),
    undefined,
  );
  if (longest === undefined) return undefined;
  const rivals = gaps
    .filter((candidate) => candidate !== longest && candidate.days.max > longest.days.min)
    .map(({ from, to, days }) =>
      caveat(
        "differs",
        `The gap from "${from.id}" to "${to.id}" may have been longer: up to ${days.max} days.`,
        "meetings",
        from,
        to,
      ),
    );
  return { ...longest, caveats: [...longest.caveats, ...rivals, ...caveats] };
}
