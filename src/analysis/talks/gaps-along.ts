import { distinctIn } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Answer } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import { gatheredCaveats } from "../internal/gathered-caveats.ts";
import { caveatsOfUndated, talksInOrder, type TalksOptions } from "../internal/talks-in-order.ts";
import type { Gap } from "./gap-between-talks.ts";
import { gapsOf } from "./internal/gaps-of.ts";

/** The gaps between consecutive meetings. */
export interface GapSequence<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** In date order, one fewer than the dated meetings that count. Each gap has its own sources and caveats. */
  readonly gaps: readonly Gap<M>[];
}

/**
 * Finds the gaps between consecutive meetings.
 *
 * Each gap runs from the meeting that ended last so far to the one that began next, so a short meeting within a longer
 * one does not make a gap too long. If dates are too uncertain to say in which order the meetings came, they are listed
 * by their first possible days, and the `days` of the first gap, the second gap and so on allow for every order.
 *
 * @param meetings - meetings in any order; filter them first, by channel or place for instance
 * @param options - which meetings count:
 * - `status`: the status that counts, or an array of them; default `"held"`
 * - `knownOn`: a snapshot; only what could be known on its day counts
 * @returns the gaps; none for fewer than two meetings that count. The caveats name the meetings without a
 * date, then everything that is noted at one of the gaps.
 * @throws TypeError if `meetings` is not a list of meetings, or `options` is not an object; RangeError for a misspelt
 * option or status; EdtfError if a date is not supported EDTF
 * @example
 * ```ts
 * const { gaps } = gapsAlong([
 *   getMeeting("2012-08-09-beijing"),
 *   getMeeting("2002-08-18-pyongyang"),
 *   getMeeting("2014-03-03-shenyang"),
 * ]);
 * gaps.map(({ days }) => days.max); // => [3643, 570]
 * ```
 */
export function gapsAlong<M extends Meeting>(meetings: readonly M[], options?: TalksOptions): GapSequence<M> {
  checkTalks("gapsAlong", meetings, options);
  const { talks, undated } = talksInOrder(meetings, options);
  const gaps = gapsOf(talks);
  return {
    gaps,
    sources: distinctIn(gaps.map(({ sources }) => sources)),
    caveats: [...caveatsOfUndated(undated), ...gatheredCaveats(gaps)],
  };
}
