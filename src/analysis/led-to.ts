import { type Certainty, whetherBefore } from "../dates/index.ts";
import type { Event } from "../schema/event.ts";
import type { Meeting } from "../schema/meeting.ts";
import { type Answer, type Caveat, distinct } from "./answer.ts";
import { sourcesOfLink } from "./chain-of.ts";
import { eventsByDate } from "./events-between.ts";
import { byDate } from "./talks-in-order.ts";

/** What came of a meeting. */
export interface LedTo<M extends Meeting = Meeting, E extends Event = Event> extends Answer<
  M["sources"][number] | E["sources"][number]
> {
  readonly meeting: M;
  /** The meetings that continue it, in date order, whatever became of them: look at their `status`. */
  readonly meetings: readonly M[];
  /** The events that refer to it and are not surely earlier, in date order. */
  readonly events: readonly E[];
}

/**
 * What came of a meeting, as far as the record ties it to the meeting: the meetings that continue it (`follows`), and the
 * events that refer to it, from its first day on. An event that refers to it and was surely earlier led to it, and is out.
 *
 * @param meeting - a meeting, of this record or your own
 * @param record - the meetings and events to look among, in any order
 * @returns both in date order, with the sources that tie them to the meeting; two empty lists where nothing does. The
 * caveats name the events that may have been earlier.
 * @example
 * ```ts
 * const { meetings: next } = ledTo(getMeeting("2014-03-03-shenyang"), { meetings, events });
 * next.map(({ id }) => id); // => ["2014-03-19-shenyang"]
 * ```
 */
export function ledTo<M extends Meeting, E extends Event>(
  meeting: M,
  record: { readonly meetings: readonly M[]; readonly events: readonly E[] },
): LedTo<M, E> {
  const next = record.meetings.filter(({ follows }) => follows === meeting.id).toSorted(byDate);
  const events = record.events
    .filter((event) => event.meetings?.includes(meeting.id))
    .filter((event) => whetherEarlier(event, meeting) !== "yes")
    .toSorted(eventsByDate);
  return {
    meeting,
    meetings: next,
    events,
    sources: distinct<(M | E)["sources"][number]>(
      ...next.map((link) => sourcesOfLink<M>(link)),
      ...events.map(({ sources }) => sources),
    ),
    caveats: events
      .filter((event) => whetherEarlier(event, meeting) === "maybe")
      .map((event) => perhapsEarlier(event, meeting)),
  };
}

function whetherEarlier({ date }: Event, { start }: Meeting): Certainty {
  return date === undefined || start === undefined ? "maybe" : whetherBefore(date, start);
}

const perhapsEarlier = ({ id, date }: Event, { start }: Meeting): Caveat => ({
  kind: "approximate",
  message: `"${id}" may have been before the meeting: the dates are ${date ?? "not stated"} and ${start ?? "not stated"}.`,
  records: [{ collection: "events", id }],
});
