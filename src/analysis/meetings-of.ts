import type { Delegate } from "../schema/delegate.ts";
import type { Meeting } from "../schema/meeting.ts";
import { type Answer, distinct } from "./answer.ts";
import { variants } from "./meeting-days.ts";
import { byDate, counting, type TalksOptions } from "./talks-in-order.ts";

/** A delegate at a meeting. */
export interface Attendance<M extends Meeting = Meeting> {
  readonly meeting: M;
  /** The team that the delegate belonged to. */
  readonly delegation: M["delegations"][number];
  /** The delegate's role in it, and the position that the sources of the meeting give. */
  readonly member: M["delegations"][number]["members"][number];
}

/** The meetings that a delegate took part in. */
export interface MeetingsOf<D extends Delegate = Delegate, M extends Meeting = Meeting> extends Answer<
  M["sources"][number]
> {
  readonly delegate: D;
  /** In date order, those without a date last. */
  readonly attended: readonly Attendance<M>[];
}

/**
 * The meetings at which sources name a delegate, in whatever role: observers sit in on the talks of others.
 *
 * @param delegate - a delegate, of this record or your own
 * @param meetings - meetings in any order
 * @param options - `statuses` that count, `["held"]` unless said otherwise
 * @returns the meetings, each with the delegation, and the sources that name it; none where no source names the delegate. The
 * caveats tell what other sources say of the delegations.
 * @example
 * ```ts
 * const { attended } = meetingsOf(getDelegate("osamu-tasaka"), meetings);
 * attended.map(({ meeting, member }) => [meeting.id, member.role])[0]; // => ["2012-08-09-beijing", "head"]
 * ```
 */
export function meetingsOf<D extends Delegate, M extends Meeting>(
  delegate: D,
  meetings: readonly M[],
  options?: TalksOptions,
): MeetingsOf<D, M> {
  const attended = counting(meetings, options)
    .toSorted(byDate)
    .flatMap((meeting) => attendances(delegate, meeting));
  return {
    delegate,
    attended,
    sources: distinct(...attended.map(({ meeting, delegation }) => sourcesOfDelegation<M>(meeting, delegation))),
    caveats: distinct(attended.map(({ meeting }) => meeting)).flatMap((meeting) => variants(meeting, "delegations")),
  };
}

function attendances<M extends Meeting>({ id }: Delegate, meeting: M): readonly Attendance<M>[] {
  const delegations: readonly M["delegations"][number][] = meeting.delegations;
  return delegations.flatMap((delegation) => {
    const members: readonly M["delegations"][number]["members"][number][] = delegation.members;
    return members.filter((member) => member.delegate === id).map((member) => ({ meeting, delegation, member }));
  });
}

/** Who names the members of a delegation. */
export function sourcesOfDelegation<M extends Meeting>(meeting: M, delegation: M["delegations"][number]): M["sources"] {
  return delegation.sources ?? meeting.evidence?.delegations ?? meeting.sources;
}
