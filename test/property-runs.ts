import { env } from "node:process";

const { PROPERTY_RUNS, PROPERTY_SEED } = env;

/**
 * How many cases a property is tried with: as many as its test wants, or in a long run (`npm run test:long`) 100,000, or
 * `PROPERTY_RUNS=…`. The report of a failure has the seed with which `PROPERTY_SEED=…` tries the same again.
 */
export const cases = (numRuns: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: Number(PROPERTY_RUNS ?? numRuns),
  seed: Number(PROPERTY_SEED ?? Date.now() % 2 ** 31),
});

export const runs = cases(200);
