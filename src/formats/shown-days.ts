import type { Day } from "../dates/index.ts";
import { dayOfNumber, type MeetingDates, statedSpan } from "../model/day-span.ts";

/** The days that a meeting takes up in a calendar or on a map; undefined for one that its dates leave open. */
export interface ShownDays {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

/**
 * The earliest day on which a meeting can have begun and the latest on which it can have ended, from all its dates together.
 * Without a start it is taken to begin with its end, and without an end to end with its start.
 */
export function shownDays(meeting: MeetingDates): ShownDays {
  const { startMin, startMax, endMin, endMax } = statedSpan(meeting);
  return {
    first: dayOf(startMin === -Infinity ? Math.min(startMax, endMin) : startMin),
    last: dayOf(endMax === Infinity ? Math.max(startMax, endMin) : endMax),
  };
}

/** The day with a number; undefined where nothing bounds it. */
export const dayOf = (number: number): Day | undefined => (Number.isFinite(number) ? dayOfNumber(number) : undefined);
