import {
  counterpartsOf,
  eventsBetween,
  findByName,
  findMeetings,
  gapDistribution,
  gapsAlong,
  longestGap,
  timeSinceTalks,
} from "../../src/analysis/index.ts";
import type { Delegate } from "../../src/model/delegate.ts";
import type { Event } from "../../src/model/event.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { randomDelegates, randomEvents, randomMeetings } from "./generate.ts";
import { measure, type Measurement, medianTime } from "./measure.ts";

const numberOf = (day: string): number => Date.parse(day) / 86_400_000;

/** Parse each day once to a number, sort, subtract: what gaps take at the least. */
function floorOfGaps(meetings: readonly Meeting[]): number {
  const days = meetings.map(({ start = "", end = "" }) => ({ start: numberOf(start), end: numberOf(end) }));
  days.sort((a, b) => a.start - b.start);
  let last = days[0]?.end ?? 0;
  return days.slice(1).map(({ start, end }) => {
    const gap = Math.max(0, start - last);
    last = Math.max(last, end);
    return gap;
  }).length;
}

function floorOfSilence(meetings: readonly Meeting[], day: string): number {
  const on = numberOf(day);
  let last = -Infinity;
  for (const { status, start = "", end = "" } of meetings)
    if (status === "held" && numberOf(start) <= on) last = Math.max(last, numberOf(end));
  return on - last;
}

const floorOfFind = (meetings: readonly Meeting[], day: string): readonly Meeting[] =>
  meetings.filter(({ end = "" }) => numberOf(end) >= numberOf(day));

function floorOfCounterparts(meetings: readonly Meeting[], { id }: Delegate): readonly (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const { delegations } of meetings) {
    for (const own of delegations) {
      if (!own.members.some(({ delegate }) => delegate === id)) continue;
      for (const { side, members } of delegations) {
        if (side === own.side) continue;
        for (const { delegate } of members) times.set(delegate, (times.get(delegate) ?? 0) + 1);
      }
    }
  }
  return [...times].toSorted((a, b) => b[1] - a[1]);
}

function floorOfEvents(events: readonly Event[], one: Meeting, other: Meeting): readonly Event[] {
  const [last, first] = [numberOf(one.end ?? ""), numberOf(other.start ?? "")];
  return events
    .map((event) => ({ event, day: numberOf(event.date ?? "") }))
    .filter(({ day }) => day > last && day < first)
    .toSorted((a, b) => a.day - b.day)
    .map(({ event }) => event);
}

/** Measures the helpers about talks and people beside hand-written loops. */
export function measureTalks(sizes: readonly number[] = [10_000, 100_000]): readonly Measurement[] {
  return sizes.flatMap((size) => {
    const meetings = randomMeetings(size);
    const events = randomEvents(size);
    const [one, other] = meetings.slice(0, 2).toSorted((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
    const delegate: Delegate = { id: "jp-1", side: "JP", names: { en: "One" }, posts: [] };
    const times = size > 100_000 ? 3 : 7;
    if (one === undefined || other === undefined) return [];
    const line = (name: string, limit: number, helper: () => unknown, floor: () => unknown): Measurement =>
      measure(name, size, limit, helper, floor, times);
    return [
      line(
        "gapsAlong",
        3,
        () => gapsAlong(meetings),
        () => floorOfGaps(meetings),
      ),
      line(
        "longestGap",
        3,
        () => longestGap(meetings),
        () => floorOfGaps(meetings),
      ),
      line(
        "gapDistribution",
        4,
        () => gapDistribution(meetings, { by: "year" }),
        () => floorOfGaps(meetings),
      ),
      line(
        "timeSinceTalks",
        5,
        () => timeSinceTalks(meetings, "2012-08-08"),
        () => floorOfSilence(meetings, "2012-08-08"),
      ),
      line(
        "findMeetings from",
        5,
        () => findMeetings(meetings, { from: "2012-08-08" }),
        () => floorOfFind(meetings, "2012-08-08"),
      ),
      line(
        "counterpartsOf",
        5,
        () => counterpartsOf(meetings, delegate),
        () => floorOfCounterparts(meetings, delegate),
      ),
      line(
        "eventsBetween",
        5,
        () => eventsBetween(events, one, other),
        () => floorOfEvents(events, one, other),
      ),
    ];
  });
}

/** How long it takes to find a name for the first time in a list, which makes an index of it, and after that. */
export function measureNames(size = 1_000_000): { readonly first: number; readonly next: number } {
  const delegates = randomDelegates(size);
  const name = delegates[Math.floor(size / 2)]?.names.en ?? "";
  const start = process.hrtime.bigint();
  findByName(delegates, name);
  const first = Number(process.hrtime.bigint() - start) / 1_000_000;
  return { first, next: medianTime(() => findByName(delegates, name), 51) };
}
