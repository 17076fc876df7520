/**
 * `npm run mutate -- dates analysis/talks schema/parts.ts`: mutation testing of these folders and files of `src/`, or of every
 * folder with code. Stryker changes the code in one place after another and runs the tests of that folder; a change that no
 * test notices is listed.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { argv, env, execPath } from "node:process";

/** The folders of `test/` that have to notice a change in a folder of `src/`. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  dates: ["dates"],
  internal: ["internal", "analysis", "formats", "model", "schema"],
  model: ["model", "schema", "hostile", "analysis/talks"],
  schema: ["schema", "hostile"],
  analysis: ["analysis"],
  formats: ["formats"],
};

const root = path.resolve(import.meta.dirname, "..");
const parts = argv.length > 2 ? argv.slice(2) : Object.keys(testsOf);

for (const part of parts) {
  const [folder = ""] = part.split("/");
  const tests = testsOf[folder];
  if (tests === undefined) throw new Error(`"${folder}" is none of ${Object.keys(testsOf).join(", ")}.`);
  const stryker = path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  // Not `incremental`: Stryker does not see that the rows of a table of tests have changed, and keeps old verdicts.
  const words = [
    "run",
    "test/mutation/stryker.config.json",
    "--mutate",
    part.endsWith(".ts") ? `src/${part}` : `src/${part}/**/*.ts`,
  ];
  execFileSync(execPath, [stryker, ...words], {
    cwd: root,
    stdio: "inherit",
    env: { ...env, MUTATION_TESTS: tests.join() },
  });
}
