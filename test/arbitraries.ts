import fc from "fast-check";

import type { Day } from "../src/dates/index.ts";

/** A calendar day between 1900 and 2099. */
export const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  // `toISOString` gives a day in its first ten characters.
  .map((date) => date.toISOString().slice(0, 10) as Day);
