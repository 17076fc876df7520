import { env } from "node:process";

const { LONG_RUN, SEED } = env;

/**
 * How many cases a property test looks at: `LONG_RUN=100000 npx vitest run --project unit --testTimeout 9999999 test/dates`
 * looks at that many, and a report of a failure has the seed with which `SEED=…` looks at the same again.
 */
export const cases = (numRuns: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: LONG_RUN === undefined ? numRuns : Number(LONG_RUN),
  seed: SEED === undefined ? Date.now() % 2 ** 31 : Number(SEED),
});
