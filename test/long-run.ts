/** Set up for `npm run test:long`: every property is tried with many cases, and says with how many and from which seed. */
import { env } from "node:process";

import * as fc from "fast-check";
import { expect } from "vitest";

import { cases } from "./property-runs.ts";

const { PROPERTY_SECONDS } = env;

fc.configureGlobal({
  ...cases(100_000),
  // A property over whole datasets would take days.
  interruptAfterTimeLimit: Number(PROPERTY_SECONDS ?? 60) * 1000,
  reporter: (details) => {
    const { numRuns, seed, failed } = details;
    const { currentTestName, testPath = "" } = expect.getState();
    const verdict = failed ? "FAILED after" : "held for";
    process.stderr.write(
      `${verdict} ${numRuns} cases, seed ${seed}: ${testPath.replace(/.*\/test\//, "test/")} > ${currentTestName}\n`,
    );
    if (failed) throw new Error(fc.defaultReportMessage(details));
  },
});
