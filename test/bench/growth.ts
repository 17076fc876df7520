/**
 * `npm run growth`: how much longer the helpers take for ten times the input. Linear work takes ten times as long, quadratic
 * work a hundred times. It counts processor time, which a busy machine changes little, and no time has a limit of its own.
 */
import {
  chainOf,
  counterpartsOf,
  eventsBetween,
  findByName,
  findMeetings,
  gapDistribution,
  gapsAlong,
  longestGap,
  timeSinceTalks,
} from "../../src/analysis/index.ts";
import { dataset } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Delegate } from "../../src/model/delegate.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { checkDataset } from "../../src/schema/index.ts";
import { datasetCalls } from "./datasets.ts";
import { enlarged } from "./enlarged.ts";
import { randomDelegates, randomEvents, randomMeetings } from "./generate.ts";
import { processorTime } from "./measure.ts";
import { takenWithin3Times } from "./million.ts";

/**
 * What ten times the input may take at most. Linear work was measured to take up to 26 times as long, since the memory no
 * longer fits into the caches of the processor.
 */
export const limit = 30;

/** Milliseconds of processor time in which a call is repeated, so that its time can be told. */
const enough = 30;

/** The processor time of a call: the median of several tries, each of as many calls as can be measured. */
function costOf(call: () => unknown): number {
  const costs = Array.from({ length: 5 }, () => {
    const start = processorTime();
    let [calls, spent] = [0, 0];
    while (spent < enough) {
      call();
      calls += 1;
      spent = processorTime() - start;
    }
    return spent / calls;
  });
  return costs.toSorted((a, b) => a - b)[2] ?? 0;
}

/** How many times as much a call costs with ten times the input. If that is too much, it is measured again. */
export function growthOf(small: () => unknown, large: () => unknown, tries = 3): number {
  let least = Infinity;
  for (let index = 0; index < tries && least > limit; index += 1) {
    // In the same order each time, and the first call of each warms up.
    large();
    least = Math.min(least, costOf(large) / costOf(small));
  }
  return least;
}

type Calls = Readonly<Record<string, () => unknown>>;

function talkCalls(size: number): Calls {
  const meetings = randomMeetings(size);
  const events = randomEvents(size);
  const [one, other] = meetings;
  if (one === undefined || other === undefined) throw new Error("There are no two meetings.");
  const delegates = randomDelegates(size);
  const delegate: Delegate = { id: "jp-1", side: "JP", names: { en: "One" }, posts: [] };
  return {
    gapsAlong: () => gapsAlong(meetings),
    longestGap: () => longestGap(meetings),
    gapDistribution: () => gapDistribution(meetings, { by: "year" }),
    timeSinceTalks: () => timeSinceTalks(meetings, "2012-08-08"),
    findMeetings: () => findMeetings(meetings, { from: "2012-08-08", channel: "red-cross", delegate: "jp-1" }),
    counterpartsOf: () => counterpartsOf(meetings, delegate),
    eventsBetween: () => eventsBetween(events, one, other),
    // A copy has no index yet.
    "findByName, with its index": () => findByName([...delegates], "Kim"),
  };
}

/** Meetings of which each follows the one before. */
function chainOfMeetings(size: number): readonly [Meeting, ...(readonly Meeting[])] {
  const [first, ...others] = randomMeetings(size).map((meeting, index) => ({
    ...meeting,
    ...(index > 0 && { follows: `meeting-${index - 1}` }),
  }));
  if (first === undefined) throw new Error("There is no meeting.");
  return [first, ...others];
}

function chainCalls(size: number): Calls {
  const meetings = chainOfMeetings(size);
  return { chainOf: () => chainOf(meetings, meetings[0]) };
}

function chainChecks(size: number): Calls {
  const whole: Dataset = { ...dataset, meetings: [...dataset.meetings, ...chainOfMeetings(size)] };
  return { "checkDataset, a chain of meetings": () => checkDataset(whole) };
}

/** Prints the growth of each call, and returns the names of those that grew too much. */
function tooMuch(small: Calls, large: Calls): readonly string[] {
  return Object.entries(small)
    .filter(([name, call]) => {
      const growth = growthOf(call, large[name] ?? call);
      process.stdout.write(`${name.padEnd(44)}${growth.toFixed(1).padStart(6)} ×\n`);
      return growth > limit;
    })
    .map(([name]) => name);
}

if (import.meta.main) {
  process.stdout.write(`Processor time for ten times the input (at most ${limit} ×):\n`);
  const grown = [
    ...tooMuch(talkCalls(40_000), talkCalls(400_000)),
    // A map of 2,000 ids fits into the caches of the processor and one of 20,000 does not: that alone takes 25 to 50 times as long.
    ...tooMuch(chainCalls(20_000), chainCalls(200_000)),
    ...tooMuch(chainChecks(2000), chainChecks(20_000)),
    ...tooMuch(datasetCalls(dataset), datasetCalls(enlarged(dataset, 10))),
  ];
  const { input, answer } = takenWithin3Times(200_000);
  process.stdout.write(
    `The gaps along 200,000 meetings take ${(answer / input).toFixed(2)} × the memory of the meetings.\n`,
  );
  if (grown.length > 0) {
    process.stderr.write(`More than linear: ${grown.join(", ")}.\n`);
    process.exitCode = 1;
  }
}
