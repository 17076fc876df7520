import path from "node:path";

import { defineConfig } from "vitest/config";

import { datasetVitePlugin } from "./.tools/dataset-vite-plugin.ts";

// .ci/run counts from a report in JSON.
const report = process.env["VITEST_JSON"];

// The tests must pass in any time zone: `TZ=Asia/Pyongyang npx vitest run` (.ci/run goes through several).
export default defineConfig({
  plugins: [datasetVitePlugin()],
  // The command imports the package by its name: here that is the sources.
  resolve: {
    alias: [
      { find: /^japan-dprk-talks$/, replacement: path.resolve("src/index.ts") },
      { find: /^japan-dprk-talks\/(formats|schema)$/, replacement: path.resolve("src/$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    coverage: { include: ["src/**/*.ts"], exclude: ["src/data/**"] },
    typecheck: {
      enabled: true,
      checker: "node_modules/typescript-7/bin/tsc",
      include: ["test/**/*.test-d.ts"],
    },
  },
});
