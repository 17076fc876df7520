import { expectList, expectRecord } from "../../internal/check-input.ts";
import { distinctIn } from "../../internal/distinct.ts";
import { statedSpan } from "../../model/day-span.ts";
import type { Event } from "../../model/event.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, type Caveat, caveat } from "../answer.ts";
import { eventsInOrder } from "../internal/events-in-order.ts";
import { inDateOrder } from "../internal/talks-in-order.ts";
import { sourcesOfLink } from "./chain-of.ts";

/** What followed from a meeting. */
export interface FollowUps<M extends Meeting = Meeting, E extends Event = Event> extends Answer<
  M["sources"][number] | E["sources"][number]
> {
  readonly meeting: M;
  /** The meetings that continue it, in date order. Planned and cancelled ones are included, so check their `status`. */
  readonly meetings: readonly M[];
  /** The events that refer to it and are not certainly earlier, in date order. */
  readonly events: readonly E[];
}

/**
 * Finds what followed from a meeting: the meetings that continue it (`follows`), and the events that refer to it. An
 * event that refers to it but was certainly earlier led to the meeting, and is left out.
 *
 * @param dataset - the meetings and events to search, in any order
 * @param meeting - a meeting, from this dataset or your own
 * @returns the meetings and the events in date order, with the sources that link them to the meeting; empty lists if
 * there are none. The caveats name the events that may have been earlier.
 * @throws TypeError if `dataset` has no lists of meetings and events, or `meeting` is not a meeting; EdtfError if a
 * date is not supported EDTF
 * @example
 * ```ts
 * const { meetings: next } = followUpsOf(dataset, getMeeting("2014-03-03-shenyang"));
 * next.map(({ id }) => id); // => ["2014-03-19-shenyang"]
 * ```
 */
export function followUpsOf<M extends Meeting, E extends Event>(
  dataset: { readonly meetings: readonly M[]; readonly events: readonly E[] },
  meeting: M,
): FollowUps<M, E> {
  // A caller in JavaScript may leave out the dataset.
  expectList("followUpsOf", "meetings", dataset?.meetings, "delegations");
  expectList("followUpsOf", "events", dataset.events, "summary");
  expectRecord("followUpsOf", "a meeting", meeting, "delegations");
  const span = statedSpan(meeting);
  const next = inDateOrder(dataset.meetings.filter(({ follows }) => follows === meeting.id));
  const referring = dataset.events.filter((event) => event.meetings?.includes(meeting.id));
  const { dated: later, undated } = eventsInOrder(referring, (own) => own.endMax >= span.startMin);
  const events = [...later.map(({ event }) => event), ...undated];
  return {
    meeting,
    meetings: next,
    events,
    sources: distinctIn<(M | E)["sources"][number]>([
      ...next.map((link) => sourcesOfLink<M>(link)),
      ...events.map(({ sources }) => sources),
    ]),
    caveats: [...later.filter(({ span: own }) => own.endMin < span.startMax).map(({ event }) => event), ...undated].map(
      (event) => perhapsEarlier(event, meeting),
    ),
  };
}

const perhapsEarlier = (event: Event, { start }: Meeting): Caveat =>
  caveat(
    "approximate",
    `"${event.id}" may have been before the meeting: its date is ${event.date ?? "not stated"}, and the start of the meeting is ${start ?? "not stated"}.`,
    "events",
    event,
  );
