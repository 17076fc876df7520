import { expectRecord } from "../../internal/check-input.ts";
import { distinct, distinctIn } from "../../internal/distinct.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Delegate } from "../../model/delegate.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveatAbout } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import { caveatsOfVariants } from "../internal/date-caveats.ts";
import { asKnownOn } from "../internal/known-on.ts";
import { shortList } from "../internal/short-list.ts";
import { inDateOrder, type TalksOptions } from "../internal/talks-in-order.ts";
import { isOneOf } from "../one-of.ts";

/** A meeting at which a delegate is named. */
export interface Attendance<M extends Meeting = Meeting> {
  readonly meeting: M;
  /** The delegation that the delegate belonged to. */
  readonly delegation: M["delegations"][number];
  /** The delegate's role in the delegation, and the post that the meeting's sources give. */
  readonly member: M["delegations"][number]["members"][number];
}

/** The meetings at which a delegate is named. */
export interface Attendances<D extends Delegate = Delegate, M extends Meeting = Meeting> extends Answer<
  M["sources"][number]
> {
  readonly delegate: D;
  /** The meetings in date order; those without a date come last. */
  readonly attended: readonly Attendance<M>[];
}

/**
 * Finds the meetings at which sources name a delegate, in any role: observers count too.
 *
 * @param meetings - the meetings to search, in any order
 * @param delegate - a delegate, from this dataset or your own
 * @param options - which meetings count:
 * - `status`: the status that counts, or an array of them; default `"held"`
 * - `knownOn`: a snapshot; only what could be known on its day counts
 * @returns the meetings, each with the delegation, and the sources of the delegations; none if no source names the
 * delegate. The caveats say where other sources give other delegations and, unless `status` is given, which meetings that
 * name the delegate do not count, because they were only planned or reported, say.
 * @throws TypeError if `meetings` is not a list of meetings, `delegate` is not a delegate, or `options` is not an
 * object; RangeError for a misspelt option or status; EdtfError if a date is not supported EDTF
 * @example
 * ```ts
 * const { attended } = meetingsOf(meetings, getDelegate("osamu-tasaka"));
 * attended.map(({ meeting, member }) => [meeting.id, member.role])[0]; // => ["2012-08-09-beijing", "head"]
 *
 * const reported = meetingsOf(meetings, getDelegate("kim-song-hye"));
 * reported.attended; // => []
 * reported.caveats[0]?.message; // => "\"2018-07-vietnam\", \"2018-11-09-ulaanbaatar\" are left out: their status is \"reported\"."
 * ```
 */
export function meetingsOf<D extends Delegate, M extends Meeting>(
  meetings: readonly M[],
  delegate: D,
  options?: TalksOptions,
): Attendances<D, M> {
  checkTalks("meetingsOf", meetings, options);
  expectRecord("meetingsOf", "a delegate", delegate, "posts");
  return attendancesOf(meetings, delegate, options);
}

/** The meetings at which a delegate is named; the input has been checked. */
export function attendancesOf<D extends Delegate, M extends Meeting>(
  meetings: readonly M[],
  delegate: D,
  options?: TalksOptions,
): Attendances<D, M> {
  const { status = "held", knownOn } = options ?? {};
  const naming = inDateOrder(
    asKnownOn("meetings", meetings, knownOn).filter(({ delegations }) =>
      delegations.some(({ members }) => members.some((member) => member.delegate === delegate.id)),
    ),
  );
  const attended = naming
    .filter((meeting) => isOneOf(meeting.status, status))
    .flatMap((meeting) => attendances(delegate, meeting));
  return {
    delegate,
    attended,
    sources: distinctIn(attended.map(({ meeting, delegation }) => sourcesOfDelegation<M>(meeting, delegation))),
    caveats: [
      ...distinct(attended.map(({ meeting }) => meeting)).flatMap((meeting) =>
        caveatsOfVariants("meetings", meeting, "delegations"),
      ),
      ...(options?.status === undefined
        ? caveatsOfUncounted(naming.filter((meeting) => meeting.status !== "held"))
        : []),
    ],
  };
}

/** A caveat for each status of meetings that do not count. */
const caveatsOfUncounted = (meetings: readonly Meeting[]): readonly Caveat[] =>
  [...grouped(meetings, ({ status }) => [status])].map(([status, those]) => {
    const ids = shortList(those.map(({ id }) => `"${id}"`)).join(", ");
    const [are, their] = those.length === 1 ? ["is", "its"] : ["are", "their"];
    return caveatAbout("passed-over", `${ids} ${are} left out: ${their} status is "${status}".`, "meetings", those);
  });

function attendances<M extends Meeting>({ id }: Delegate, meeting: M): readonly Attendance<M>[] {
  const delegations: readonly M["delegations"][number][] = meeting.delegations;
  return delegations.flatMap((delegation) => {
    const members: readonly M["delegations"][number]["members"][number][] = delegation.members;
    return members.filter((member) => member.delegate === id).map((member) => ({ meeting, delegation, member }));
  });
}

/** The sources that name the members of a delegation. */
export function sourcesOfDelegation<M extends Meeting>(meeting: M, delegation: M["delegations"][number]): M["sources"] {
  return delegation.sources ?? meeting.evidence?.delegations ?? meeting.sources;
}
