import { anyDay, type DayRange, dayRanges } from "../dates/day-range.ts";
import type { Day, Edtf } from "../dates/index.ts";
import { inRecord } from "./in-record.ts";

/**
 * The days on which something can have begun and ended, as numbers: 0 is 1 January 1970, 1 the day after. A bound that
 * nothing gives is infinite.
 */
export interface DaySpan {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

/** The number of a calendar day. A whole number that the engine knows to be one takes less memory. */
export const dayNumber = (day: Day): number => (Date.parse(day) / 86_400_000) | 0;

/** The calendar day with a number. */
export const dayOfNumber = (number: number): Day =>
  // Cast: a day in the years 0 to 9999 has these ten characters.
  new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

const dayPattern = /^\d{4}-\d\d-\d\d$/;

/**
 * The number of a plain calendar day; undefined for other dates, and for 29 February. Most dates are days, and to read one
 * as EDTF, or with `Date.parse`, takes several times as long.
 */
export function numberOfPlainDay(date: Edtf | undefined): number | undefined {
  // A caller in JavaScript can pass anything.
  if (typeof date !== "string" || !dayPattern.test(date)) return undefined;
  const digits = (at: number): number => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
  const [month, day] = [digits(5), digits(8)];
  const length = month === 2 ? 28 : 30 + ((month ^ (month >> 3)) & 1);
  if (month < 1 || month > 12 || day < 1 || day > length) return undefined;
  // Counted from 400 years earlier, so that nothing is negative, and in years from March, so that a leap day comes last.
  const year = digits(0) * 100 + digits(2) + (month > 2 ? 400 : 399);
  const leapDays = (year >> 2) - Math.trunc(year / 100) + Math.trunc(year / 400);
  return (365 * year + leapDays + Math.trunc((((month + 9) % 12) * 153 + 2) / 5) + day - 865_566) | 0;
}

/** The days that a date can mean, where an interval means one day within it. */
export function rangeOf(date: Edtf | undefined): DayRange {
  if (date === undefined) return anyDay;
  const day = numberOfPlainDay(date);
  if (day !== undefined) return { min: day, max: day };
  const { start, end } = dayRanges(date);
  // As one day within it, not throughout it: an open start means any day before, too.
  return { min: start.min, max: end.max };
}

/** The span of a start and an end, which bound each other: it cannot end before it starts. */
const bounded = (start: DayRange, end: DayRange): DaySpan => ({
  startMin: start.min,
  startMax: Math.min(start.max, end.max),
  endMin: Math.max(end.min, start.min),
  endMax: end.max,
});

/** The span of something that began and ended on known days. */
const daySpan = (start: number, end: number): DaySpan => ({
  startMin: start,
  startMax: start,
  endMin: end,
  endMax: end,
});

/** The span of something that lasted throughout an interval, such as an event. A date that is not an interval is one day. */
export function spanThroughout(date: Edtf): DaySpan {
  const day = numberOfPlainDay(date);
  if (day !== undefined) return daySpan(day, day);
  const { start, end } = dayRanges(date);
  return bounded(start, end);
}

/** The span of an event; undefined without a date. */
export function spanOfEvent(event: { readonly id: string; readonly date?: Edtf | undefined }): DaySpan | undefined {
  const { date } = event;
  return date && inRecord(event, () => spanThroughout(date));
}

/** The dates of a meeting. */
export interface MeetingDates {
  readonly id?: string;
  readonly start?: Edtf | undefined;
  readonly end?: Edtf | undefined;
  readonly sessions?: readonly { readonly start: Edtf; readonly end?: Edtf }[];
}

/**
 * The span that the dates of a meeting state, taken together: it cannot have started after the last day on which it can
 * have ended, nor ended before the first on which it can have started; and it lasted from its first session to its last.
 *
 * An interval means one day within it, not that the meeting lasted that long: for that a meeting has a start and an end.
 * Dates that contradict each other do not bound each other.
 */
export const statedSpan = (dates: MeetingDates): DaySpan => inRecord(dates, () => spanOfDates(dates));

function spanOfDates(dates: MeetingDates): DaySpan {
  const [start, end] = [rangeOf(dates.start), rangeOf(dates.end)];
  if (start.min > end.max) return { startMin: start.min, startMax: start.max, endMin: end.min, endMax: end.max };
  return withSessions(bounded(start, end), dates);
}

function withSessions(span: DaySpan, { sessions = [] }: MeetingDates): DaySpan {
  let { startMax, endMin } = span;
  for (const session of sessions) {
    const own = bounded(rangeOf(session.start), rangeOf(session.end));
    startMax = Math.min(startMax, own.startMax);
    endMin = Math.max(endMin, own.endMin);
  }
  // Sessions outside the meeting's days say nothing about them.
  return startMax < span.startMin || endMin > span.endMax ? span : { ...span, startMax, endMin };
}

/** The fields from which the days of a meeting follow. */
export type BoundField = "start" | "end" | "sessions";

const onlyStart: readonly BoundField[] = ["start"];
const onlyEnd: readonly BoundField[] = ["end"];

/** A meeting from whose dates days can be counted, with its span and what that follows from. */
export interface DatedMeeting<M extends MeetingDates = MeetingDates> extends DaySpan {
  readonly meeting: M;
  /** The fields from which the first day follows: its own, and another one that bounds it. */
  readonly startFields: readonly BoundField[];
  readonly endFields: readonly BoundField[];
  /** Whether the dates leave open since when at the earliest the meeting lasted. */
  readonly startIsAssumed: boolean;
  /** Whether the dates leave open until when at the latest the meeting lasted. */
  readonly endIsAssumed: boolean;
  /** Whether the meeting has a start and an end that are calendar days without a qualifier. */
  readonly isPlain: boolean;
}

/**
 * A meeting with its span, and with what has to be assumed where its dates leave it open: without a first day, that it began no
 * earlier than it must; without a last day, that it ended no later. Undefined if no days can be counted from its dates:
 * there are none, they are open on the same side, or they contradict each other.
 */
export function datedMeeting<M extends MeetingDates>(meeting: M): DatedMeeting<M> | undefined {
  const [first, last] = [numberOfPlainDay(meeting.start), numberOfPlainDay(meeting.end)];
  if (first !== undefined && last !== undefined) return first <= last ? plainMeeting(meeting, first, last) : undefined;
  return inRecord(meeting, () => vagueMeeting(meeting));
}

/** The same for a meeting whose dates are not two plain calendar days. */
function vagueMeeting<M extends MeetingDates>(meeting: M): DatedMeeting<M> | undefined {
  const [start, end] = [rangeOf(meeting.start), rangeOf(meeting.end)];
  const span = withAssumed(withSessions(bounded(start, end), meeting));
  if (span === undefined || start.min > end.max) return undefined;
  const { startMin, startMax, endMin, endMax } = span;
  const startIsAssumed = start.min === -Infinity;
  const endIsAssumed = end.max === Infinity;
  const [startBounds, endBounds] = [start.max === startMax, end.max === startMax];
  return {
    meeting,
    startMin,
    startMax,
    endMin,
    endMax,
    startFields: boundFieldsOf("start", meeting, startIsAssumed, startBounds, endBounds),
    endFields: boundFieldsOf("end", meeting, endIsAssumed, end.min === endMin, start.min === endMin),
    startIsAssumed,
    endIsAssumed,
    isPlain: false,
  };
}

/** A span with what has to be assumed where it is open; undefined without a lower bound for either day, or without an upper one. */
const withAssumed = ({ startMin, startMax, endMin, endMax }: DaySpan): DaySpan | undefined =>
  endMin === -Infinity || startMax === Infinity
    ? undefined
    : {
        startMin: startMin === -Infinity ? Math.min(startMax, endMin) : startMin,
        startMax,
        endMin,
        endMax: endMax === Infinity ? Math.max(startMax, endMin) : endMax,
      };

/** A meeting with a known first day and a known last day. */
const plainMeeting = <M extends MeetingDates>(meeting: M, start: number, end: number): DatedMeeting<M> => ({
  meeting,
  startMin: start,
  startMax: start,
  endMin: end,
  endMax: end,
  startFields: onlyStart,
  endFields: onlyEnd,
  startIsAssumed: false,
  endIsAssumed: false,
  isPlain: true,
});

/** The fields that a first or last day follows from, by whether its own field and the other one bound it. */
function boundFieldsOf(
  own: "start" | "end",
  meeting: MeetingDates,
  isAssumed: boolean,
  ownBounds: boolean,
  otherBounds: boolean,
): readonly BoundField[] {
  const other = own === "start" ? "end" : "start";
  // An assumed day follows from the other field, unless its own leaves no choice.
  if (otherBounds && (isAssumed || !ownBounds)) {
    if (!isAssumed) return [own, other];
    return own === "start" ? onlyEnd : onlyStart;
  }
  if (ownBounds) return own === "start" ? onlyStart : onlyEnd;
  return [...(meeting[own] === undefined ? [] : [own]), "sessions"];
}

/** The span of a meeting to compare with other days: where nothing bounds it, it is infinite. Undefined without any date. */
export function searchableSpan(meeting: MeetingDates): DaySpan | undefined {
  const span = statedSpan(meeting);
  return withAssumed(span) ?? ((meeting.start ?? meeting.end) === undefined ? undefined : span);
}
