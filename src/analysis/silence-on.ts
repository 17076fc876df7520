import { type Day, type DayCount, daysBetween, earliest, endOf, latest } from "../dates/index.ts";
import type { Meeting } from "../schema/meeting.ts";
import { type Answer, distinct } from "./answer.ts";
import { caveatsOfLastDay, type DatedMeeting, lastDayOf, sourcesOfDay, undated } from "./meeting-days.ts";
import { talksInOrder, type TalksOptions } from "./talks-in-order.ts";

/** How long the two sides had not met on a day. */
export interface Silence<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  readonly on: Day;
  /** The last meeting before the day, or the one that was going on. */
  readonly since: M;
  /** Calendar days from the last day of `since` to the day; 0 while they met. A range where a date is one. */
  readonly days: DayCount;
  /** The next meeting after the day, where the record has one. */
  readonly next?: M;
}

/**
 * How long the two sides had not met on a given day.
 *
 * @param meetings - meetings in any order; filter them first (`channel === "red-cross"`)
 * @param day - the day to look from, `YYYY-MM-DD`
 * @param options - `statuses` that count, `["held"]` unless said otherwise
 * @returns undefined when no meeting had surely begun by then. Where a meeting may have taken place by that day but its
 * date is not certain, `days.min` allows for it and `days.max` does not.
 * @throws EdtfError when `day` is no calendar day
 * @example
 * ```ts
 * const redCross = meetings.filter(({ channel }) => channel === "red-cross");
 * silenceOn(redCross, "2012-08-08")?.days; // => { min: 3642, max: 3642 }
 * ```
 */
export function silenceOn<M extends Meeting>(
  meetings: readonly M[],
  day: Day,
  options?: TalksOptions,
): Silence<M> | undefined {
  const talks = talksInOrder(meetings, options);
  const begun = talks
    .filter(({ start }) => (earliest(start) ?? day) <= day)
    .map((meeting) => ({ meeting, days: daysSince(meeting, day) }));
  const surelyBegun = begun.filter(({ meeting }) => (latest(meeting.start) ?? day) <= day);
  const nearest = surelyBegun.reduce<(typeof begun)[number] | undefined>(
    (best, candidate) => (best === undefined || candidate.days.max <= best.days.max ? candidate : best),
    undefined,
  );
  if (nearest === undefined) return undefined;
  const next = talks.find(({ start }) => (earliest(start) ?? day) > day);
  return {
    on: day,
    since: nearest.meeting,
    days: { min: Math.min(...begun.map(({ days }) => days.min)), max: nearest.days.max },
    ...(next === undefined ? {} : { next }),
    sources: distinct<M["sources"][number]>(
      sourcesOfDay<M>(nearest.meeting, nearest.meeting.end === undefined ? "start" : "end"),
    ),
    caveats: [...caveatsOfLastDay(nearest.meeting), ...undated(talks)],
  };
}

function daysSince(meeting: DatedMeeting<Meeting>, day: Day): DayCount {
  const last = endOf(lastDayOf(meeting)) ?? meeting.start;
  const { min, max } = daysBetween(last, day);
  return { min: Math.max(0, min), max: Math.max(0, max) };
}
