import { perhapsBy, surelyBy } from "../../dates/by-day.ts";
import { asDay } from "../../dates/edtf.ts";
import { type Day, type DayCount } from "../../dates/index.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Answer, caveat } from "../answer.ts";
import { daysApart } from "../internal/days-apart.ts";
import { firstDay, caveatsOfLastDay, lastDay, sourcesOfLastDay, caveatsOfUndated } from "../internal/meeting-days.ts";
import { counting, talksInOrder, type TalksOptions } from "../internal/talks-in-order.ts";

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
 * @param options - `status`: the status that counts, or an array of them; default `"held"`
 * @returns the days since the last meeting, with the sources of its date; `undefined` if no meeting had certainly begun
 * by then. If another meeting may have taken place since, but its date is uncertain, `days.min` allows for it and
 * `days.max` does not. The caveats name such meetings, and those without a date.
 * @throws EdtfError if `day` is not a calendar day
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
  const on = asDay(day);
  const talks = talksInOrder(meetings, options);
  const begun = talks
    .filter((meeting) => perhapsBy(firstDay(meeting), on))
    .map((meeting) => ({ meeting, days: daysApart(lastDay(meeting), on) }));
  // Of meetings that ended on the same day, take the one that began last.
  const nearest = begun
    .filter(({ meeting }) => surelyBy(firstDay(meeting), on))
    .reduce<(typeof begun)[number] | undefined>(
      (best, candidate) => (best === undefined || candidate.days.max <= best.days.max ? candidate : best),
      undefined,
    );
  if (nearest === undefined) return undefined;
  const perhaps = begun.filter(({ days }) => days.min < nearest.days.min).map(({ meeting }) => meeting);
  const next = talks.find((meeting) => !perhapsBy(firstDay(meeting), on));
  return {
    on,
    since: nearest.meeting,
    days: { min: Math.min(...begun.map(({ days }) => days.min)), max: nearest.days.max },
    ...(next === undefined ? {} : { next }),
    sources: distinct(...[nearest.meeting, ...perhaps].map((meeting) => sourcesOfLastDay<M>(meeting))),
    caveats: [
      ...caveatsOfLastDay(nearest.meeting),
      ...perhaps.map((meeting) =>
        caveat(
          "approximate",
          `"${meeting.id}" may have been the last meeting by ${on}: its dates are not certain.`,
          "meetings",
          meeting,
        ),
      ),
      ...caveatsOfUndated(counting(meetings, options)),
    ],
  };
}
