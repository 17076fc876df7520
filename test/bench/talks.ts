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
import { type Effort, firstTimeOf, type Timing, timesOf } from "./measure.ts";
import { count, milliseconds, type Section, times } from "./section.ts";

const numberOf = (day: string): number => Date.parse(day) / 86_400_000;

/** Parse each day once to a number, sort, subtract: what gaps take at the least. */
export function loopOfGaps(meetings: readonly Meeting[]): readonly number[] {
  const days = meetings.map(({ start = "", end = "" }) => ({ start: numberOf(start), end: numberOf(end) }));
  days.sort((a, b) => a.start - b.start);
  let last = days[0]?.end ?? 0;
  return days.slice(1).map(({ start, end }) => {
    const gap = Math.max(0, start - last);
    last = Math.max(last, end);
    return gap;
  });
}

function loopOfSilence(meetings: readonly Meeting[], day: string): number {
  const on = numberOf(day);
  let last = -Infinity;
  for (const { status, start = "", end = "" } of meetings)
    if (status === "held" && numberOf(start) <= on) last = Math.max(last, numberOf(end));
  return on - last;
}

const loopOfFind = (meetings: readonly Meeting[], day: string): readonly Meeting[] =>
  meetings.filter(({ end = "" }) => numberOf(end) >= numberOf(day));

function loopOfCounterparts(meetings: readonly Meeting[], { id }: Delegate): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { delegations } of meetings) {
    for (const own of delegations) {
      if (!own.members.some(({ delegate }) => delegate === id)) continue;
      for (const { side, members } of delegations) {
        if (side === own.side) continue;
        for (const { delegate } of members) counts.set(delegate, (counts.get(delegate) ?? 0) + 1);
      }
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

function loopOfEvents(events: readonly Event[], one: Meeting, other: Meeting): readonly Event[] {
  const [last, first] = [numberOf(one.end ?? ""), numberOf(other.start ?? "")];
  return events
    .map((event) => ({ event, day: numberOf(event.date ?? "") }))
    .filter(({ day }) => day > last && day < first)
    .toSorted((a, b) => a.day - b.day)
    .map(({ event }) => event);
}

/** A helper, and a loop by hand that does no more than it has to. */
interface Pair {
  readonly name: string;
  /** How many times the time of the loop the helper should take at most. */
  readonly limit: number;
  readonly helper: () => unknown;
  readonly loop: () => unknown;
}

function pairsFor(size: number): readonly Pair[] {
  const meetings = randomMeetings(size);
  const events = randomEvents(size);
  const [one, other] = meetings.slice(0, 2).toSorted((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  if (one === undefined || other === undefined) throw new Error("There are no two meetings.");
  const delegate: Delegate = { id: "jp-1", side: "JP", names: { en: "One" }, posts: [] };
  const day = "2012-08-08";
  return [
    { name: "gapsAlong", limit: 3, helper: () => gapsAlong(meetings), loop: () => loopOfGaps(meetings) },
    { name: "longestGap", limit: 3, helper: () => longestGap(meetings), loop: () => loopOfGaps(meetings) },
    {
      name: "gapDistribution",
      limit: 4,
      helper: () => gapDistribution(meetings, { by: "year" }),
      loop: () => loopOfGaps(meetings),
    },
    {
      name: "timeSinceTalks",
      limit: 5,
      helper: () => timeSinceTalks(meetings, day),
      loop: () => loopOfSilence(meetings, day),
    },
    {
      name: "findMeetings from",
      limit: 5,
      helper: () => findMeetings(meetings, { from: day }),
      loop: () => loopOfFind(meetings, day),
    },
    {
      name: "counterpartsOf",
      limit: 5,
      helper: () => counterpartsOf(meetings, delegate),
      loop: () => loopOfCounterparts(meetings, delegate),
    },
    {
      name: "eventsBetween",
      limit: 5,
      helper: () => eventsBetween(events, one, other),
      loop: () => loopOfEvents(events, one, other),
    },
  ];
}

/** A helper with its time and that of its loop. */
export interface Comparison extends Pick<Pair, "name" | "limit"> {
  readonly size: number;
  readonly helper: Timing;
  readonly loop: Timing;
}

/** Measures the helpers about talks and people beside loops by hand. */
export async function compareTalks(sizes: readonly number[], effort?: Effort): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const size of sizes) {
    for (const { name, limit, helper, loop } of pairsFor(size)) {
      // One after another, or each would measure the others.
      // oxlint-disable-next-line no-await-in-loop
      const [own, floor] = await timesOf({ helper, loop }, effort);
      if (own !== undefined && floor !== undefined) comparisons.push({ name, size, limit, helper: own, loop: floor });
    }
  }
  return comparisons;
}

export async function talksSection(): Promise<Section> {
  const comparisons = [
    // The first calls are slow, and a call among 10,000 is short: many show what it takes.
    ...(await compareTalks([10_000], { rounds: 5, iterations: 21 })),
    ...(await compareTalks([100_000], { rounds: 3, iterations: 5 })),
  ];
  const ratioOf = ({ helper, loop }: Comparison): number => helper.median / loop.median;
  const over = comparisons.filter((comparison) => ratioOf(comparison) > comparison.limit);
  return {
    title: "Helpers beside loops by hand",
    about:
      "The loop parses each day once with `Date.parse`, sorts and subtracts; it knows no uncertain dates, and returns numbers. The helper returns the records, sources and caveats of each answer. The meetings are random, over six centuries.",
    columns: ["helper", "records", "ms", "spread", "loop, ms", "times the loop", "aim"],
    rows: comparisons.map((comparison) => [
      `\`${comparison.name}\``,
      count(comparison.size),
      milliseconds(comparison.helper.median),
      `± ${milliseconds(comparison.helper.spread)}`,
      milliseconds(comparison.loop.median),
      times(ratioOf(comparison)),
      `≤ ${comparison.limit} ×`,
    ]),
    losses: [
      "a loop by hand is faster wherever dates are whole days and an answer is a number.",
      ...over.map((one) => `\`${one.name}\` misses its aim at ${count(one.size)} records.`),
    ],
  };
}

/** How long it takes to find a name in a list for the first time, which makes an index of it, and after that. */
export async function measureNames(
  size: number,
): Promise<{ readonly first: number; readonly whole: Timing; readonly word: Timing }> {
  const delegates = randomDelegates(size);
  const name = delegates[Math.floor(size / 2)]?.names.en ?? "";
  const first = firstTimeOf(() => findByName(delegates, name));
  const [firstWord = ""] = name.split(" ");
  const [whole, word] = await timesOf(
    { whole: () => findByName(delegates, name), word: () => findByName(delegates, firstWord) },
    { rounds: 3, iterations: 17 },
  );
  if (whole === undefined || word === undefined) throw new Error("Both were measured.");
  return { first, whole, word };
}

export async function namesSection(): Promise<Section> {
  const sizes = [100_000, 1_000_000];
  const rows: (readonly string[])[] = [];
  for (const size of sizes) {
    // One list of a million names at a time.
    // oxlint-disable-next-line no-await-in-loop
    const { first, whole, word } = await measureNames(size);
    rows.push([
      count(size),
      milliseconds(first),
      `${milliseconds(whole.median)} ± ${milliseconds(whole.spread)}`,
      `${milliseconds(word.median)} ± ${milliseconds(word.spread)}`,
    ]);
  }
  return {
    title: "A name among many",
    about:
      "`findByName` over delegates with names of three words. The first call makes an index of the list, in linear time; the aim after that is 1 ms for a whole name among 1,000,000. One word of a name fits a thousand of these delegates or more, and all are returned.",
    columns: ["delegates", "first call, ms", "a whole name, ms", "one word of it, ms"],
    rows,
    losses: [],
  };
}
