import fc from "fast-check";

import type { Day, Edtf } from "../../../src/dates/index.ts";
import { dayNumber, dayOfNumber } from "../../../src/model/day-span.ts";
import type { Event } from "../../../src/model/event.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { event, meeting } from "../../builders.ts";

// Meetings on a few days around a new year, with dates of every kind, and all the days on which they can have been:
// small enough to go through every case, and written without a look at how the library does it.

/** A first and a last day, as numbers. */
export type Days = readonly [start: number, end: number];

const zero = dayNumber("2001-12-28");
const dayAt = (index: number): Day => dayOfNumber(zero + index);

/** Days that a date can mean; `undefined` for a bound that it does not have. */
interface Choice {
  readonly date: Edtf | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

const index = fc.integer({ min: 0, max: 8 });

/** A day, one day in an interval, a month, a date that is open on one side, or none. */
const choice: fc.Arbitrary<Choice> = fc.oneof(
  { weight: 6, arbitrary: index.map((at): Choice => ({ date: dayAt(at), min: at, max: at })) },
  {
    weight: 4,
    arbitrary: fc.tuple(index, index).map(([one, other]): Choice => {
      const [min, max] = [Math.min(one, other), Math.max(one, other)];
      return { date: `${dayAt(min)}/${dayAt(max)}`, min, max };
    }),
  },
  { weight: 2, arbitrary: index.map((at): Choice => ({ date: `${dayAt(at)}~`, min: at, max: at })) },
  {
    weight: 1,
    arbitrary: index.map((at): Choice => ({ date: `${dayAt(at)}/..`, min: at, max: undefined })),
  },
  { weight: 1, arbitrary: index.map((at): Choice => ({ date: `/${dayAt(at)}`, min: undefined, max: at })) },
  { weight: 3, arbitrary: fc.constant<Choice>({ date: undefined, min: undefined, max: undefined }) },
);

/** Far enough outside all days to stand for any day before or after. */
const FAR = 30;

const range = (min: number, max: number): readonly number[] =>
  Array.from({ length: Math.max(0, max - min + 1) }, (_, offset) => min + offset);

/** Every first and last day that the dates of a meeting allow. */
function allowed(start: Choice, end: Choice, sessions: readonly number[]): readonly Days[] {
  const starts = range(start.min ?? -FAR, start.max ?? FAR);
  const ends = range(end.min ?? -FAR, end.max ?? FAR);
  const all = starts.flatMap((first) => ends.filter((last) => first <= last).map((last): Days => [first, last]));
  const within = all.filter(([first, last]) => sessions.every((day) => first <= day && day <= last));
  // Sessions outside the days of a meeting say nothing about them.
  return within.length > 0 ? within : all;
}

/** Without what no source states: a meeting is taken to have begun no earlier and ended no later than it must. */
function assumed(start: Choice, end: Choice, days: readonly Days[]): readonly Days[] {
  const latestStart = Math.max(...days.map(([first]) => first));
  const earliestEnd = Math.min(...days.map(([, last]) => last));
  if (earliestEnd <= -FAR || latestStart >= FAR) return [];
  return days.filter(
    ([first, last]) =>
      (start.min !== undefined || first >= Math.min(latestStart, earliestEnd)) &&
      (end.max !== undefined || last <= Math.max(latestStart, earliestEnd)),
  );
}

/** A meeting, and all the days on which it can have been. */
export interface World {
  readonly meeting: Meeting;
  /** None if no days can be counted from its dates. */
  readonly days: readonly Days[];
}

/** A meeting with dates of any kind, in days since 28 December 2001. */
export const world = (id: string): fc.Arbitrary<World> =>
  fc.tuple(choice, choice, fc.option(index, { nil: undefined, freq: 8 })).map(([start, end, session]): World => {
    const days = allowed(start, end, session === undefined ? [] : [session]);
    return {
      meeting: meeting({
        id,
        ...(start.date === undefined ? {} : { start: start.date }),
        ...(end.date === undefined ? {} : { end: end.date }),
        ...(session === undefined
          ? {}
          : { sessions: [{ start: dayAt(session), summary: "A session", sources: [`session-of-${id}`] }] }),
      }),
      days: days.length === 0 ? [] : assumed(start, end, days),
    };
  });

/** A meeting from which days can be counted. */
export const datedWorld = (id: string): fc.Arbitrary<World> => world(id).filter(({ days }) => days.length > 0);

/** A few dated meetings, which can have been on no more days than can be gone through together. */
export const worlds = (most: number): fc.Arbitrary<readonly World[]> =>
  fc
    .tuple(...Array.from({ length: most }, (_, at) => datedWorld(`m${at}`)))
    .chain((all) => fc.integer({ min: 1, max: most }).map((count) => all.slice(0, count)))
    .filter((all) => all.reduce((product, { days }) => product * days.length, 1) <= 4000);

/** Every combination of the days of some meetings. */
export function* combinations(all: readonly World[], from: readonly Days[] = []): Generator<readonly Days[]> {
  const [next, ...rest] = all;
  if (next === undefined) yield from;
  else for (const days of next.days) yield* combinations(rest, [...from, days]);
}

/** An event, and all the days from which and until which it can have lasted. */
interface EventWorld {
  readonly event: Event;
  readonly days: readonly Days[];
}

/** An event that can have lasted from some day to another. */
export const eventWorld: fc.Arbitrary<EventWorld> = fc.oneof(
  index.map((at): EventWorld => ({ event: event({ id: "e", date: dayAt(at) }), days: [[at, at]] })),
  fc
    .tuple(index, index)
    .filter(([one, other]) => one <= other)
    .map(([start, end]): EventWorld => ({
      event: event({ id: "e", date: `${dayAt(start)}/${dayAt(end)}` }),
      days: [[start, end]],
    })),
  // December 2001 or January 2002: one unknown day of the month.
  fc.constantFrom(["2001-12", -27, 3] as const, ["2002-01", 4, 34] as const).map(([date, min, max]) => ({
    event: event({ id: "e", date }),
    days: range(min, max).map((day): Days => [day, day]),
  })),
  index.map((at): EventWorld => ({ event: event({ id: "e", date: `${dayAt(at)}/..` }), days: [[at, FAR]] })),
  index.map((at) => ({
    event: event({ id: "e", date: `${dayAt(at)}/` }),
    days: range(at, FAR).map((end): Days => [at, end]),
  })),
  index.map((at) => ({
    event: event({ id: "e", date: `/${dayAt(at)}` }),
    days: range(-FAR, at).map((start): Days => [start, at]),
  })),
);

/** A day of the worlds. */
export const dayIndex = fc.integer({ min: -2, max: 11 });
export { dayAt };

/** The least and the greatest of some numbers. */
export const boundsOf = (numbers: readonly number[]): { readonly min: number; readonly max: number } => ({
  min: numbers.reduce((one, other) => Math.min(one, other), Infinity),
  max: numbers.reduce((one, other) => Math.max(one, other), -Infinity),
});
