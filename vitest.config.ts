import path from "node:path";

import { defineConfig } from "vitest/config";

import { datasetVitePlugin } from "./.tools/dataset-vite-plugin.ts";

// .ci/run counts from a report in JSON.
const report = process.env["VITEST_JSON"];

/** The tests that start programs: the built package, the built command, Node in other time zones. */
const processes = [
  "test/package/**/*.test.ts",
  "test/cli/program.test.ts",
  "test/your-own-dataset.test.ts",
  "test/dates/time-zones.test.ts",
  "test/hostile/{killed,large}.test.ts",
];

/** `npm run test:long`: every property with as many cases as a minute or `PROPERTY_RUNS` allows. */
const isLong = (mode: string): boolean => mode === "long";
const manyCases = { PROPERTY_RUNS: process.env["PROPERTY_RUNS"] ?? "100000" };

// The tests must pass in any time zone: `TZ=Asia/Pyongyang npx vitest run` (.ci/run goes through several).
export default defineConfig(({ mode }) => ({
  plugins: [datasetVitePlugin()],
  // The command imports the package by its name: here that is the sources.
  resolve: {
    alias: [
      { find: /^japan-dprk-talks$/, replacement: path.resolve("src/index.ts") },
      { find: /^japan-dprk-talks\/(about|accounts|vocabularies)$/, replacement: path.resolve("src/data/$1.ts") },
      // The files of the build, which the command reads.
      { find: /^\.\/own-file\.ts$/, replacement: path.resolve("test/cli/own-file.ts") },
      { find: /^japan-dprk-talks\/helpers$/, replacement: path.resolve("src/helpers.ts") },
      {
        find: /^japan-dprk-talks\/(formats|formats\/parquet|formats\/workbook|schema)$/,
        replacement: path.resolve("src/$1/index.ts"),
      },
    ],
  },
  test: {
    // Both cores of a small machine; by default one is left idle.
    maxWorkers: "100%",
    // A test that hangs is caught in the end; one that waits for a busy machine passes.
    testTimeout: isLong(mode) ? 0 : 60_000,
    hookTimeout: 60_000,
    ...(isLong(mode) && { env: manyCases, setupFiles: ["test/long-run.ts"] }),
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    coverage: { include: ["src/**/*.ts"], exclude: ["src/data/**"] },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          // What the benchmark compares with is installed below test/bench.
          exclude: [...processes, "test/site/**", "test/release/**", "**/node_modules/**"],
          // No test changes what another one sees, so a worker loads the modules once and not for every file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "processes", include: processes, testTimeout: 180_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: { name: "site", include: ["test/site/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: { name: "release", include: ["test/release/*.test.ts"], testTimeout: 900_000, hookTimeout: 900_000 },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: "node_modules/typescript-7/bin/tsc",
            include: ["test/**/*.test-d.ts"],
          },
        },
      },
    ],
  },
}));
