import { type Day, type Edtf, parseEdtf, type ParsedEnd } from "../dates/index.ts";

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

/** The days that a date can mean. */
interface DayRange {
  readonly min: number;
  readonly max: number;
}

const anyDay: DayRange = { min: -Infinity, max: Infinity };

/** The number of a calendar day. */
export const dayNumber = (day: Day): number => Date.parse(day) / 86_400_000;

/** The calendar day with a number. */
export const dayOfNumber = (number: number): Day =>
  // Cast: a day in the years 0 to 9999 has these ten characters.
  new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

/** A plain calendar day. It leaves out 29 February, for which the year matters: `parseEdtf` reads that like any other date. */
const plainDay =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;

/** The days that a date can mean, if it is a day; most dates are, and to read one as EDTF takes ten times as long. */
function exactDay(date: Edtf): DayRange | undefined {
  if (!plainDay.test(date)) return undefined;
  const number = dayNumber(date as Day); // Cast: the pattern has just matched.
  return { min: number, max: number };
}

/** What one end of an interval says; `open` is what it means if it is open. */
function rangeOfEnd(end: ParsedEnd, open: DayRange): DayRange {
  if (end === "open") return open;
  return end === "unknown" ? anyDay : { min: dayNumber(end.earliest), max: dayNumber(end.latest) };
}

/** The days that a date can mean, where an interval means one day within it. */
export function rangeOf(date: Edtf | undefined): DayRange {
  if (date === undefined) return anyDay;
  const exact = exactDay(date);
  if (exact !== undefined) return exact;
  const parsed = parseEdtf(date);
  if (parsed.kind === "date") return rangeOfEnd(parsed, anyDay);
  return { min: rangeOfEnd(parsed.start, anyDay).min, max: rangeOfEnd(parsed.end, anyDay).max };
}

/** The span of a start and an end, which bound each other: it cannot end before it starts. */
const bounded = (start: DayRange, end: DayRange): DaySpan => ({
  startMin: start.min,
  startMax: Math.min(start.max, end.max),
  endMin: Math.max(end.min, start.min),
  endMax: end.max,
});

/** The span of something that lasted throughout an interval, such as an event. A date that is no interval is one day. */
export function spanThroughout(date: Edtf): DaySpan {
  const exact = exactDay(date);
  if (exact !== undefined) return bounded(exact, exact);
  const parsed = parseEdtf(date);
  if (parsed.kind === "date") return bounded(rangeOfEnd(parsed, anyDay), rangeOfEnd(parsed, anyDay));
  return bounded(
    rangeOfEnd(parsed.start, { min: -Infinity, max: -Infinity }),
    rangeOfEnd(parsed.end, { min: Infinity, max: Infinity }),
  );
}

/** The dates of a meeting. */
export interface MeetingDates {
  readonly start?: Edtf | undefined;
  readonly end?: Edtf | undefined;
  readonly sessions?: readonly { readonly start: Edtf; readonly end?: Edtf }[];
}

/**
 * The span that the dates of a meeting state, taken together: it cannot have started after the last day on which it can
 * have ended, nor ended before the first on which it can have started; and it lasted from its first session to its last.
 *
 * An interval means one day within it, not that the meeting lasted that long: for that a meeting has a start and an end.
 */
export function statedSpan({ start, end, sessions = [] }: MeetingDates): DaySpan {
  const span = bounded(rangeOf(start), rangeOf(end));
  if (sessions.length === 0) return span;
  let { startMax, endMin } = span;
  for (const session of sessions) {
    const own = bounded(rangeOf(session.start), rangeOf(session.end));
    startMax = Math.min(startMax, own.startMax);
    endMin = Math.max(endMin, own.endMin);
  }
  // Sessions outside the meeting's days say nothing about them.
  return startMax < span.startMin || endMin > span.endMax ? span : { ...span, startMax, endMin };
}

/**
 * The span of a meeting, with what has to be assumed where its dates leave it open: without a first day, that it began no
 * earlier than it must; without a last day, that it ended no later. Undefined if no days can be counted from its dates:
 * there are none, they are open on the same side, or they contradict each other.
 */
export function spanOf(meeting: MeetingDates): DaySpan | undefined {
  const { startMin, startMax, endMin, endMax } = statedSpan(meeting);
  // Without a lower bound for either day, or without an upper one.
  if (endMin === -Infinity || startMax === Infinity || startMin > startMax || endMin > endMax) return undefined;
  return {
    startMin: startMin === -Infinity ? Math.min(startMax, endMin) : startMin,
    startMax,
    endMin,
    endMax: endMax === Infinity ? Math.max(startMax, endMin) : endMax,
  };
}

/** The span of a meeting to compare with other days: where nothing bounds it, it is infinite. Undefined without any date. */
export const searchableSpan = (meeting: MeetingDates): DaySpan | undefined =>
  spanOf(meeting) ?? ((meeting.start ?? meeting.end) === undefined ? undefined : statedSpan(meeting));
