import { distinct } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { compareMeetings } from "../internal/talks-in-order.ts";

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
 * @example
 * ```ts
 * const { before, after } = chainOf(meetings, getMeeting("2014-03-03-shenyang"));
 * before.at(-1)?.id; // => "2012-08-09-beijing"
 * after[0]?.id; // => "2014-03-19-shenyang"
 * ```
 */
export function chainOf<M extends Meeting>(meetings: readonly M[], meeting: M): Chain<M> {
  const before: M[] = [];
  let last = meeting;
  let earlier = continuedBy(last, meetings);
  // If the links form a circle, stop where it closes.
  while (earlier !== undefined && earlier.id !== meeting.id && !before.includes(earlier)) {
    before.unshift(earlier);
    last = earlier;
    earlier = continuedBy(last, meetings);
  }
  const known = new Set([meeting.id, ...before.map(({ id }) => id)]);
  const after = continuationsOf(meeting, meetings, known).toSorted(compareMeetings);
  const links = [...before, meeting, ...after].filter(({ follows }) => follows !== undefined);
  return {
    meeting,
    before,
    after,
    sources: distinct(...links.map((link) => sourcesOfLink<M>(link))),
    caveats: earlier === undefined && last.follows !== undefined ? [brokenOff(last)] : [],
  };
}

/** The sources that state which meeting a meeting continues. */
export function sourcesOfLink<M extends Meeting>(meeting: M): M["sources"] {
  return meeting.evidence?.follows ?? meeting.sources;
}

function continuedBy<M extends Meeting>({ follows }: M, meetings: readonly M[]): M | undefined {
  return follows === undefined ? undefined : meetings.find(({ id }) => id === follows);
}

function continuationsOf<M extends Meeting>({ id }: M, meetings: readonly M[], known: Set<string>): readonly M[] {
  const continuing = new Map<string, M[]>();
  for (const meeting of meetings) {
    if (meeting.follows === undefined) continue;
    const others = continuing.get(meeting.follows);
    if (others === undefined) continuing.set(meeting.follows, [meeting]);
    else others.push(meeting);
  }
  const found: M[] = [];
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const fresh = (continuing.get(next) ?? []).filter((meeting) => !known.has(meeting.id));
    for (const meeting of fresh) known.add(meeting.id);
    found.push(...fresh);
    open.push(...fresh.map((meeting) => meeting.id));
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
