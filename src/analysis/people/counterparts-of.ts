import { distinct } from "../../internal/distinct.ts";
import type { Delegate } from "../../model/delegate.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Answer } from "../answer.ts";
import type { TalksOptions } from "../internal/talks-in-order.ts";
import { meetingsOf, sourcesOfDelegation } from "./meetings-of.ts";

/** Somebody of another side, and where the two met. */
export interface Counterpart<M extends Meeting = Meeting> {
  readonly delegate: M["delegations"][number]["members"][number]["delegate"];
  readonly side: M["delegations"][number]["side"];
  /** Each once, in date order. */
  readonly meetings: readonly M[];
}

/** Whom a delegate faced. */
export interface Counterparts<D extends Delegate = Delegate, M extends Meeting = Meeting> extends Answer<
  M["sources"][number]
> {
  readonly delegate: D;
  /** The one met most often first; of those met equally often, the one met first. */
  readonly counterparts: readonly Counterpart<M>[];
}

/**
 * Whom a delegate faced across the table, and how often: the named members of the other sides' delegations at the same
 * meetings, observers among them.
 *
 * @param meetings - meetings in any order
 * @param delegate - a delegate, from this dataset or your own
 * @param options - `status`: the status that counts, or several; `"held"` by default
 * @returns the counterparts with the meetings (`meetings.length` is how often) and the sources that name the delegations.
 * It counts who is on record: a source that names heads alone hides the others. The caveats tell what other sources say of
 * the delegations.
 * @example
 * ```ts
 * const [first] = counterpartsOf(meetings, getDelegate("osamu-tasaka")).counterparts;
 * first?.delegate; // => "ri-ho-rim"
 * ```
 */
export function counterpartsOf<D extends Delegate, M extends Meeting>(
  meetings: readonly M[],
  delegate: D,
  options?: TalksOptions,
): Counterparts<D, M> {
  const { attended, sources, caveats } = meetingsOf(meetings, delegate, options);
  const faced = attended.flatMap(({ meeting, delegation: own }) => {
    const others: readonly M["delegations"][number][] = meeting.delegations.filter(({ side }) => side !== own.side);
    return others.flatMap((delegation) =>
      delegation.members.map((member) => ({ id: member.delegate, side: delegation.side, meeting, delegation })),
    );
  });
  const counterparts = distinct(faced.map(({ id }) => id)).flatMap((id): readonly Counterpart<M>[] => {
    const times = faced.filter((one) => one.id === id);
    return times
      .slice(0, 1)
      .map(({ side }) => ({ delegate: id, side, meetings: distinct(times.map(({ meeting }) => meeting)) }));
  });
  return {
    delegate,
    counterparts: counterparts.toSorted((a, b) => b.meetings.length - a.meetings.length),
    sources: distinct(sources, ...faced.map(({ meeting, delegation }) => sourcesOfDelegation<M>(meeting, delegation))),
    caveats,
  };
}
