/** How long a call takes, in milliseconds. */
function timeOf(call: () => unknown): number {
  const start = process.hrtime.bigint();
  call();
  return Number(process.hrtime.bigint() - start) / 1_000_000;
}

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The median time of some calls, in milliseconds, after two calls to warm up. */
export const medianTime = (call: () => unknown, times = 7): number =>
  medianOf(Array.from({ length: times + 2 }, () => timeOf(call)).slice(2));

/** One line of a table of measurements: a helper, and a hand-written loop that does no more than it has to. */
export interface Measurement {
  readonly name: string;
  readonly size: number;
  /** Milliseconds. */
  readonly helper: number;
  /** Milliseconds. */
  readonly floor: number;
  /** How many times the floor the helper should take at most. */
  readonly limit: number;
}

/** Measures a helper and its floor by turns, so that both meet the same noise. */
export function measure(
  name: string,
  size: number,
  limit: number,
  helper: () => unknown,
  floor: () => unknown,
  times = 7,
): Measurement {
  const pairs = Array.from({ length: times + 2 }, () => [timeOf(helper), timeOf(floor)] as const).slice(2);
  return {
    name,
    size,
    helper: medianOf(pairs.map(([one]) => one)),
    floor: medianOf(pairs.map(([, other]) => other)),
    limit,
  };
}
