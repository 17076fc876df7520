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

/** What happened between two meetings. */
export interface InterveningEvents<M extends Meeting = Meeting, E extends Event = Event> extends Answer<
  M["sources"][number] | E["sources"][number]
> {
  readonly from: M;
  readonly to: M;
  /** What surely happened, or went on, between the two, in date order. */
  readonly events: readonly E[];
  /** What may have: the dates do not say for certain. */
  readonly perhaps: readonly E[];
}

/**
 * What happened between two meetings: the events with a day after the last day of the one and before the first day of the
 * other. What lasted is in when any of it lies between.
 *
 * @param events - events in any order
 * @param one - a meeting, from this dataset or your own
 * @param other - another meeting; the earlier of the two comes first in the answer, in whatever order they are given
 * @param options - `status`: the status that counts, or several; `"held"` by default, which is what took place
 * @returns the events in date order, those that only may lie between by themselves; with the sources of the dates and the
 * caveats of the gap. Events that no source dates are named in the caveats.
 * @throws RangeError when one of the meetings has no date that days can be counted from
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

/** The order of events in time; those without a date last. */
export function compareEvents(a: Event, b: Event): number {
  if (a.date !== undefined && b.date !== undefined) return compareDates(a.date, b.date);
  return Number(b.date !== undefined) - Number(a.date !== undefined);
}

/** Who says when an event was. */
function sourcesOfDate<E extends Event>(event: E): E["sources"] {
  return event.evidence?.date ?? event.sources;
}

function isBetween(date: Edtf | undefined, last: Edtf, first: Edtf): Certainty {
  if (date === undefined) return "no";
  // `../b` and `/b`: it was by then, and nobody says since when.
  const start = startOf(date);
  const begins = start === undefined ? "maybe" : whetherBefore(start, first);
  const answers = new Set([endsAfter(date, last), begins, whetherApart(last, first)]);
  if (answers.has("no")) return "no";
  return answers.has("maybe") ? "maybe" : "yes";
}

/** Whether there is a day between the two: what lasts goes on through meetings that follow each other, and not between. */
function whetherApart(last: Edtf, first: Edtf): Certainty {
  const { min, max } = daysBetween(last, first);
  if (max < 2) return "no";
  return min < 2 ? "maybe" : "yes";
}

function endsAfter(date: Edtf, day: Edtf): Certainty {
  const end = endOf(date);
  if (end !== undefined) return whetherBefore(day, end);
  // `a/..` still went on; `a/` ended on some day after it began.
  return date.endsWith("..") || whetherBefore(day, date) === "yes" ? "yes" : "maybe";
}
