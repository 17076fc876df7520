import { defineConfig } from "vitest/config";

// .ci/run counts from a report in JSON.
const report = process.env["VITEST_JSON"];

// The tests must pass in any time zone: `TZ=Asia/Pyongyang npx vitest run` (.ci/run goes through several).
export default defineConfig({
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
