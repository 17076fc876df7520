import { Bench } from "tinybench";

/**
 * The processor time of this process so far, in milliseconds, all its threads together. On a machine that does other work,
 * time by the clock says how busy it is.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The processor time that a call takes, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  /** The median distance of the samples from their median. */
  readonly spread: number;
}

/** How often calls are measured: in each round, every call so many times in a row. */
export interface Effort {
  readonly rounds: number;
  readonly iterations: number;
}

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Measures calls by rounds, so that a busy moment of the machine spoils one round of one call, and not the result. */
export async function timesOf(
  calls: Readonly<Record<string, () => unknown>>,
  { rounds, iterations }: Effort = { rounds: 2, iterations: 3 },
): Promise<readonly Timing[]> {
  const results: { readonly name: string; readonly p50: number; readonly mad: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({
      iterations,
      time: 0,
      warmupIterations: 1,
      warmupTime: 0,
      now: processorTime,
      throws: true,
    });
    for (const [name, call] of Object.entries(calls)) bench.add(name, call);
    // The rounds are to come one after another: they measure the same.
    // oxlint-disable-next-line no-await-in-loop
    await bench.run();
    for (const { name, result } of bench.tasks)
      if ("latency" in result) results.push({ name, p50: result.latency.p50, mad: result.latency.mad });
  }
  return Object.keys(calls).map((name) => {
    const own = results.filter((result) => result.name === name);
    return { name, median: middleOf(own.map(({ p50 }) => p50)), spread: middleOf(own.map(({ mad }) => mad)) };
  });
}

/** The processor time of one call in milliseconds, without any call before it. */
export function firstTimeOf(call: () => unknown): number {
  const start = processorTime();
  call();
  return processorTime() - start;
}
