import { expectRecord } from "../../internal/check-input.ts";
import { distinct, distinctIn } from "../../internal/distinct.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Delegate } from "../../model/delegate.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Answer } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import type { TalksOptions } from "../internal/talks-in-order.ts";
import { attendancesOf, sourcesOfDelegation } from "./meetings-of.ts";

/** A delegate of another side, and the meetings of the two. */
export interface Counterpart<M extends Meeting = Meeting> {
  /** The id of the counterpart. */
  readonly delegate: M["delegations"][number]["members"][number]["delegate"];
  /** The side of the delegation in which the counterpart is named. */
  readonly side: M["delegations"][number]["side"];
  /** The meetings at which both are named, without duplicates, in date order. */
  readonly meetings: readonly M[];
}

/** The counterparts of a delegate. */
export interface Counterparts<D extends Delegate = Delegate, M extends Meeting = Meeting> extends Answer<
  M["sources"][number]
> {
  readonly delegate: D;
  /** The one met most often comes first; of those met equally often, the one met earliest. */
  readonly counterparts: readonly Counterpart<M>[];
}

/**
 * Finds whom a delegate faced, and how often: the named members of the other sides' delegations at the same meetings,
 * including observers.
 *
 * @param meetings - the meetings to search, in any order
 * @param delegate - a delegate, from this dataset or your own
 * @param options - which meetings count:
 * - `status`: the status that counts, or an array of them; default `"held"`
 * - `knownOn`: a snapshot; only what could be known on its day counts
 * @returns the counterparts, each with the meetings (`meetings.length` is how often), and the sources of the
 * delegations. A person whom no source names does not count, such as a member where only heads are named. The caveats
 * say where other sources give other delegations and, unless `status` is given, which meetings that name the delegate do
 * not count.
 * @throws TypeError if `meetings` is not a list of meetings, `delegate` is not a delegate, or `options` is not an
 * object; RangeError for a misspelt option or status; EdtfError if a date is not supported EDTF
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
  checkTalks("counterpartsOf", meetings, options);
  expectRecord("counterpartsOf", "a delegate", delegate, "posts");
  const { attended, sources, caveats } = attendancesOf(meetings, delegate, options);
  const faced = attended.flatMap(({ meeting, delegation: own }) => {
    const others: readonly M["delegations"][number][] = meeting.delegations.filter(({ side }) => side !== own.side);
    return others.flatMap((delegation) =>
      delegation.members
        .filter((member) => member.delegate !== delegate.id)
        .map((member) => ({ id: member.delegate, side: delegation.side, meeting, delegation })),
    );
  });
  const counterparts = [...grouped(faced, ({ id }) => [id])].flatMap(([id, times]): readonly Counterpart<M>[] =>
    times
      .slice(0, 1)
      .map(({ side }) => ({ delegate: id, side, meetings: distinct(times.map(({ meeting }) => meeting)) })),
  );
  return {
    delegate,
    counterparts: counterparts.toSorted((a, b) => b.meetings.length - a.meetings.length),
    sources: distinctIn([
      sources,
      ...faced.map(({ meeting, delegation }) => sourcesOfDelegation<M>(meeting, delegation)),
    ]),
    caveats,
  };
}
