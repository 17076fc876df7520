import { expectList, expectRecord } from "../../internal/check-input.ts";
import { distinctIn } from "../../internal/distinct.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { inDateOrder } from "../internal/talks-in-order.ts";

/** A meeting with those that led to it and those that continue it. */
export interface Chain<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  readonly meeting: M;
  /** The meetings that led to it: each is continued by the next, and the last one by `meeting`. */
  readonly before: readonly M[];
  /** The meetings that continue it, directly or through others, in date order. Several can continue the same one. */
  readonly after: readonly M[];
}

/**
 * Finds the chain that a meeting belongs to, by its `follows` links in both directions: the meetings that led to it,
 * and those that continue it. Planned and cancelled meetings are links too, so check their `status`.
 *
 * @param meetings - the meetings to search, in any order
 * @param meeting - a meeting, from this dataset or your own
 * @returns the meetings before and after, with the sources that state the links. The caveats name a link to a meeting
 * that is not in `meetings`.
 * @throws TypeError if `meetings` is not a list of meetings, or `meeting` is not a meeting; EdtfError if a date is not
 * supported EDTF
 * @example
 * ```ts
 * const { before, after } = chainOf(meetings, getMeeting("2014-03-03-shenyang"));
 * before.at(-1)?.id; // => "2012-08-09-beijing"
 * after[0]?.id; // => "2014-03-19-shenyang"
 * ```
 */
export function chainOf<M extends Meeting>(meetings: readonly M[], meeting: M): Chain<M> {
  expectList("chainOf", "meetings", meetings, "delegations");
  expectRecord("chainOf", "a meeting", meeting, "delegations");
  const byId = new Map<string | undefined, M>(meetings.map((one) => [one.id, one]));
  const known = new Set([meeting.id]);
  const back: M[] = [];
  let last = meeting;
  let earlier = byId.get(last.follows);
  // If the links form a circle, stop where it closes.
  while (earlier !== undefined && !known.has(earlier.id)) {
    known.add(earlier.id);
    back.push(earlier);
    last = earlier;
    earlier = byId.get(last.follows);
  }
  const before = back.toReversed();
  const after = inDateOrder(continuationsOf(meeting, meetings, known));
  const links = [...before, meeting, ...after].filter(({ follows }) => follows !== undefined);
  return {
    meeting,
    before,
    after,
    sources: distinctIn(links.map((link) => sourcesOfLink<M>(link))),
    caveats: earlier === undefined && last.follows !== undefined ? [brokenOff(last)] : [],
  };
}

/** The sources that state which meeting a meeting continues. */
export function sourcesOfLink<M extends Meeting>(meeting: M): M["sources"] {
  return meeting.evidence?.follows ?? meeting.sources;
}

/** The meetings that continue one, directly or through others, but for those whose ids are known. */
function continuationsOf<M extends Meeting>(
  { id }: M,
  meetings: readonly M[],
  known: ReadonlySet<string>,
): readonly M[] {
  const continuing = grouped(meetings, ({ follows }) => [follows]);
  const seen = new Set(known);
  const found: M[] = [];
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const meeting of continuing.get(next) ?? []) {
      if (seen.has(meeting.id)) continue;
      seen.add(meeting.id);
      found.push(meeting);
      open.push(meeting.id);
    }
  }
  return found;
}

const brokenOff = (meeting: Meeting): Caveat =>
  caveat(
    "passed-over",
    `"${meeting.id}" continues "${meeting.follows}", which is not among the given meetings: the chain ends there.`,
    "meetings",
    meeting,
  );
