import {
  type Certainty,
  compareDates,
  daysBetween,
  type Edtf,
  endOf,
  startOf,
  whetherBefore,
} from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Event } from "../../model/event.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Answer } from "../answer.ts";
import { caveatOfNoDate } from "../internal/date-caveats.ts";
import { firstDay, lastDay } from "../internal/meeting-days.ts";
import { compareTalks, counting, type TalksOptions } from "../internal/talks-in-order.ts";
import { gap } from "./gap-between-talks.ts";

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
 * @param options - `status`: the status that counts, or an array of them; default `"held"`: events that took place
 * @returns the certain events and the possible ones, each in date order, with the sources of all dates. The caveats are
 * those of the gap, and name the events without a date.
 * @throws RangeError if one of the meetings has no date from which days can be counted
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
  const [from, to] = compareTalks(one, other) <= 0 ? [one, other] : [other, one];
  const { sources, caveats } = gap<M>(from, to);
  const [last, first] = [lastDay(from), firstDay(to)];
  const counted = counting(events, options);
  const found = counted
    .map((event) => ({ event, between: isBetween(event.date, last, first) }))
    .filter(({ between }) => between !== "no")
    .toSorted((a, b) => compareEvents(a.event, b.event));
  const those = (answer: Certainty): readonly E[] =>
    found.filter(({ between }) => between === answer).map(({ event }) => event);
  return {
    from,
    to,
    events: those("yes"),
    perhaps: those("maybe"),
    sources: distinct<(M | E)["sources"][number]>(sources, ...found.map(({ event }) => sourcesOfDate<E>(event))),
    caveats: [
      ...caveats,
      ...counted.filter(({ date }) => date === undefined).map((event) => caveatOfNoDate("events", event)),
    ],
  };
}

/** Orders events by date; those without a date come last. */
export function compareEvents(a: Event, b: Event): number {
  if (a.date !== undefined && b.date !== undefined) return compareDates(a.date, b.date);
  return Number(b.date !== undefined) - Number(a.date !== undefined);
}

/** The sources of the date of an event. */
function sourcesOfDate<E extends Event>(event: E): E["sources"] {
  return event.evidence?.date ?? event.sources;
}

function isBetween(date: Edtf | undefined, last: Edtf, first: Edtf): Certainty {
  if (date === undefined) return "no";
  // `../b` and `/b`: it was going on by then, and no source says since when.
  const start = startOf(date);
  const begins = start === undefined ? "maybe" : whetherBefore(start, first);
  const answers = new Set([endsAfter(date, last), begins, whetherApart(last, first)]);
  if (answers.has("no")) return "no";
  return answers.has("maybe") ? "maybe" : "yes";
}

/** Whether there is a day between the two; if not, an event that goes on through both is not between them. */
function whetherApart(last: Edtf, first: Edtf): Certainty {
  const { min, max } = daysBetween(last, first);
  if (max < 2) return "no";
  return min < 2 ? "maybe" : "yes";
}

function endsAfter(date: Edtf, day: Edtf): Certainty {
  const end = endOf(date);
  if (end !== undefined) return whetherBefore(day, end);
  // `a/..` was still going on; `a/` ended on some day after it began.
  return date.endsWith("..") || whetherBefore(day, date) === "yes" ? "yes" : "maybe";
}
