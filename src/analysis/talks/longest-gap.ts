import type { Meeting } from "../../model/meeting.ts";
import { caveat } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import { caveatsOfUndated, talksInOrder, type TalksOptions } from "../internal/talks-in-order.ts";
import type { Gap } from "./gap-between-talks.ts";
import { gapsOf } from "./internal/gaps-of.ts";

/**
 * Finds the longest gap between consecutive meetings.
 *
 * If dates are uncertain, it is the gap with the greatest certain length (`days.min`); the caveats name any that may
 * have been longer.
 *
 * @param meetings - meetings in any order; filter them first, by channel for instance
 * @param options - which meetings count:
 * - `status`: the status that counts, or an array of them; default `"held"`
 * - `knownOn`: a snapshot; only what could be known on its day counts
 * @returns the gap, or the first of several equal ones; `undefined` for fewer than two meetings that count
 * @throws TypeError if `meetings` is not a list of meetings, or `options` is not an object; RangeError for a misspelt
 * option or status; EdtfError if a date is not supported EDTF
 * @example
 * ```ts
 * const talks = meetings.filter(({ channel, start }) => channel === "red-cross" && start !== undefined && start >= "1997");
 * longestGap(talks)?.days; // => { min: 3643, max: 3643 }
 * ```
 */
export function longestGap<M extends Meeting>(meetings: readonly M[], options?: TalksOptions): Gap<M> | undefined {
  checkTalks("longestGap", meetings, options);
  const { talks, undated } = talksInOrder(meetings, options);
  const gaps = gapsOf(talks);
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
  return { ...longest, caveats: [...longest.caveats, ...rivals, ...caveatsOfUndated(undated)] };
}
