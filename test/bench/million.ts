/**
 * The gaps along many meetings in little memory: `node --expose-gc test/bench/million.ts [meetings]` prints what it took as JSON.
 * It is a process of its own, so that its heap can have a limit and holds nothing else.
 */
import { execFileSync } from "node:child_process";
import { argv, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { getHeapStatistics } from "node:v8";

import { gapsAlong } from "../../src/analysis/index.ts";
import { randomMeetings } from "./generate.ts";
import { firstTimeOf } from "./measure.ts";
import { count, type Section } from "./section.ts";

/** What it took. The sizes are in bytes. */
export interface Taken {
  readonly meetings: number;
  /** Milliseconds. */
  readonly time: number;
  readonly input: number;
  /** The answer, beside the meetings. */
  readonly answer: number;
  /** The limit of the heap, in which everything found room. */
  readonly limit: number;
}

function heapInUse(): number {
  if (gc === undefined) throw new Error("Run this with --expose-gc.");
  gc();
  return process.memoryUsage().heapUsed;
}

function takenFor(meetings: number): Taken {
  const before = heapInUse();
  const input = randomMeetings(meetings);
  const withInput = heapInUse();
  const answers: unknown[] = [];
  const time = firstTimeOf(() => answers.push(gapsAlong(input)));
  const answer = heapInUse() - withInput;
  if (answers.length !== 1) throw new Error("There is no answer.");
  return { meetings, time, input: withInput - before, answer, limit: getHeapStatistics().heap_size_limit };
}

/** How much a meeting of the generator takes in memory, in bytes. It is not more, so that the limit is not either. */
const bytesOfMeeting = 740;

/** Finds the gaps along many meetings with a heap of no more than three times the meetings. It throws if they do not find room. */
export function takenWithin3Times(meetings: number): Taken {
  const megabytes = Math.floor((3 * bytesOfMeeting * meetings) / 2 ** 20);
  const options = ["--expose-gc", "--max-semi-space-size=8", `--max-old-space-size=${megabytes}`];
  const answer = execFileSync(execPath, [...options, fileURLToPath(import.meta.url), String(meetings)]);
  // Cast: what this file prints.
  return JSON.parse(answer.toString()) as Taken;
}

export function millionSection(sizes: readonly number[] = [1_000_000]): Section {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  return {
    title: "A million meetings",
    about:
      "`gapsAlong` in a process whose heap may hold no more than three times what the meetings take. The answer holds every gap with its records, sources and caveats.",
    columns: ["meetings", "ms, the first call", "meetings, MB", "answer, MB", "limit of the heap, times the meetings"],
    rows: sizes
      .map(takenWithin3Times)
      .map(({ meetings, time, input, answer, limit }) => [
        count(meetings),
        time.toFixed(0),
        megabytes(input),
        megabytes(answer),
        (limit / input).toFixed(2),
      ]),
    losses: [],
  };
}

if (import.meta.main) process.stdout.write(JSON.stringify(takenFor(Number(argv[2] ?? 1_000_000))));
