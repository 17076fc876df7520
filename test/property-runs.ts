/** How many cases a property is tried with: `PROPERTY_RUNS=100000 npx vitest run …` for a long run. */
export const runs = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 200) };
