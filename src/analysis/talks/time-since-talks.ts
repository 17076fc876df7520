import { asDay } from "../../dates/as-day.ts";
import type { Day, DayCount } from "../../dates/index.ts";
import { distinctIn } from "../../internal/distinct.ts";
import { type DatedMeeting, datedMeeting, dayNumber, type DaySpan } from "../../model/day-span.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, caveat } from "../answer.ts";
import { checkTalks } from "../internal/check-talks.ts";
import { caveatsOfLastDay, sourcesOfLastDay } from "../internal/meeting-days.ts";
import { caveatsOfUndated, compareTalks, counting, type TalksOptions } from "../internal/talks-in-order.ts";

/** The time since the last meeting, counted up to a day. */
export interface TimeSinceTalks<M extends Meeting = Meeting> extends Answer<M["sources"][number]> {
  /** The day that was asked about. */
  readonly on: Day;
  /** The last meeting before the day, or the one in progress. */
  readonly since: M;
  /**
   * Calendar days from the last day of `since` to the day; 0 while it is in progress. A range if a date is uncertain.
   */
  readonly days: DayCount;
  /** The first meeting that certainly began after the day, if there is one. */
  readonly next?: M;
}

/**
 * Counts the days from the last meeting to a given day.
 *
 * @param meetings - meetings in any order; filter them first, by channel for instance
 * @param day - the day to count to, `YYYY-MM-DD`
 * @param options - which meetings count:
 * - `status`: the status that counts, or an array of them; default `"held"`
 * - `knownOn`: a snapshot; only what could be known on its day counts
 * @returns the days since the last meeting, with the sources of its date; `undefined` if no meeting had certainly begun
 * by then. If another meeting may have taken place since, but its date is uncertain, `days.min` allows for it and
 * `days.max` does not. The caveats name such meetings, and those without a date.
 * @throws EdtfError if `day` is not a calendar day, or another date is not supported EDTF; TypeError if `meetings` is
 * not a list of meetings, or `options` is not an object; RangeError for a misspelt option or status
 * @example
 * ```ts
 * const redCross = meetings.filter(({ channel }) => channel === "red-cross");
 * timeSinceTalks(redCross, "2012-08-08")?.days; // => { min: 3642, max: 3642 }
 * ```
 */
export function timeSinceTalks<M extends Meeting>(
  meetings: readonly M[],
  day: Day,
  options?: TalksOptions,
): TimeSinceTalks<M> | undefined {
  checkTalks("timeSinceTalks", meetings, options);
  const on = asDay(day);
  const today = dayNumber(on);
  const counted = counting(meetings, options);
  // Only those that can be part of the answer are put in order.
  const began: DatedMeeting<M>[] = [];
  const undated: M[] = [];
  let since: DatedMeeting<M> | undefined;
  let next: DatedMeeting<M> | undefined;
  for (const meeting of counted) {
    const talk = datedMeeting(meeting);
    if (talk === undefined) undated.push(meeting);
    else if (talk.startMin > today) next = earlier(next, talk);
    else {
      began.push(talk);
      if (talk.startMax <= today) since = later(since, talk, today);
    }
  }
  if (since === undefined) return undefined;
  const days = daysSince(since, today);
  const perhaps = began.filter((talk) => daysSince(talk, today).min < days.min).toSorted(compareTalks);
  return {
    on,
    since: since.meeting,
    days: { ...days, min: perhaps.reduce((least, talk) => Math.min(least, daysSince(talk, today).min), days.min) },
    ...(next === undefined ? {} : { next: next.meeting }),
    sources: distinctIn([since, ...perhaps].map((talk) => sourcesOfLastDay<M>(talk))),
    caveats: [
      ...caveatsOfLastDay(since),
      ...perhaps.map(({ meeting }) =>
        caveat(
          "approximate",
          `"${meeting.id}" may have been the last meeting by ${on}: its dates are not certain.`,
          "meetings",
          meeting,
        ),
      ),
      ...caveatsOfUndated(undated),
    ],
  };
}

/** The one that began first. */
const earlier = <M extends Meeting>(one: DatedMeeting<M> | undefined, other: DatedMeeting<M>): DatedMeeting<M> =>
  one === undefined || compareTalks(other, one) < 0 ? other : one;

/** The one that certainly lasted longest by a day; of those that ended together or are in progress, the one that began last. */
function later<M extends Meeting>(
  one: DatedMeeting<M> | undefined,
  other: DatedMeeting<M>,
  day: number,
): DatedMeeting<M> {
  if (one === undefined) return other;
  const difference = Math.min(other.endMin, day) - Math.min(one.endMin, day);
  return difference > 0 || (difference === 0 && compareTalks(other, one) > 0) ? other : one;
}

/** The days from the end of a meeting to a day, never below 0. */
const daysSince = ({ endMin, endMax }: DaySpan, day: number): DayCount => ({
  min: Math.max(0, day - endMax),
  max: Math.max(0, day - endMin),
});
