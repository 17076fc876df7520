import type { Certainty } from "../../dates/index.ts";
import { expectRecord } from "../../internal/check-input.ts";
import { distinctIn } from "../../internal/distinct.ts";
import type { DaySpan } from "../../model/day-span.ts";
import type { Event } from "../../model/event.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Answer } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import { caveatOfNoDate } from "../internal/date-caveats.ts";
import { eventsInOrder } from "../internal/events-in-order.ts";
import { dated } from "../internal/meeting-days.ts";
import { counting, type TalksOptions } from "../internal/talks-in-order.ts";
import { gapBetweenTalks } from "./gap-between-talks.ts";

/** The events between two meetings. */
export interface InterveningEvents<M extends Meeting = Meeting, E extends Event = Event> extends Answer<
  M["sources"][number] | E["sources"][number]
> {
  /** The earlier meeting. */
  readonly from: M;
  /** The later meeting. */
  readonly to: M;
  /** The events that certainly fall between the two, wholly or in part, in date order. */
  readonly events: readonly E[];
  /** The events that may fall between the two, but whose dates are not certain enough, in date order. */
  readonly perhaps: readonly E[];
}

/**
 * Finds the events between two meetings: those with at least one day after the last day of the earlier meeting and
 * before the first day of the later one.
 *
 * @param events - the events to search, in any order
 * @param one - a meeting, from this dataset or your own
 * @param other - another meeting; the two can be given in either order
 * @param options - which events count:
 * - `status`: the status that counts, or an array of them; default `"held"`: events that took place
 * - `knownOn`: a snapshot; only events that could be known on its day count
 * @returns the certain events and the possible ones, each in date order, with the sources of all dates. The caveats are
 * those of the gap, and name the events without a date.
 * @throws RangeError if one of the meetings has no date from which days can be counted, or for a misspelt option or
 * status; TypeError if `events` is not a list of events, one of the meetings is not a meeting, or `options` is not an
 * object; EdtfError if a date is not supported EDTF
 * @example
 * ```ts
 * const between = eventsBetween(events, getMeeting("2012-11-15-ulaanbaatar"), getMeeting("2014-03-03-shenyang"));
 * between.events.some(({ id }) => id === "2012-12-12-rocket-launch"); // => true
 * ```
 */
export function eventsBetween<M extends Meeting, E extends Event>(
  events: readonly E[],
  one: M,
  other: M,
  options?: TalksOptions,
): InterveningEvents<M, E> {
  checkTalks("eventsBetween", events, options, [], "events");
  for (const meeting of [one, other]) expectRecord("eventsBetween", "a meeting", meeting, "delegations");
  const { from, to, sources, caveats } = gapBetweenTalks<M>(one, other);
  const [before, after] = [dated(from), dated(to)];
  const { dated: found, undated } = eventsInOrder(
    counting(events, options, "events"),
    (span) => whetherBetween(span, before, after) !== "no",
  );
  const those = (answer: Certainty): readonly E[] =>
    found.filter(({ span }) => whetherBetween(span, before, after) === answer).map(({ event }) => event);
  return {
    from,
    to,
    events: those("yes"),
    perhaps: those("maybe"),
    sources: distinctIn<(M | E)["sources"][number]>([sources, ...found.map(({ event }) => sourcesOfDate<E>(event))]),
    caveats: [...caveats, ...undated.map((event) => caveatOfNoDate("events", event))],
  };
}

/** Whether an event has a day between the end of one meeting and the start of another, in whatever order they came. */
function whetherBetween(event: DaySpan, one: DaySpan, other: DaySpan): Certainty {
  if (surelyHasDay(event, one.endMax + 1, other.startMin - 1)) return "yes";
  const isPossible =
    mayHaveDay(event, one.endMin + 1, other.startMax - 1) || mayHaveDay(event, other.endMin + 1, one.startMax - 1);
  return isPossible ? "maybe" : "no";
}

const surelyHasDay = (event: DaySpan, first: number, last: number): boolean =>
  first <= last && event.startMax <= last && event.endMin >= first;

const mayHaveDay = (event: DaySpan, first: number, last: number): boolean =>
  first <= last && event.startMin <= last && event.endMax >= first;

/** The sources of the date of an event. */
function sourcesOfDate<E extends Event>(event: E): E["sources"] {
  return event.evidence?.date ?? event.sources;
}
