/**
 * Installs the packed package in a project of its own, and uses it as consumers do, on the Node that runs this:
 * `node test/matrix/packed.mjs [tarball]`. It needs nothing else installed, so it runs on any system.
 */
import assert from "node:assert/strict";
import { execFileSync, execSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const consumers = path.resolve(import.meta.dirname, "../package/consumers");
const tarball = path.resolve(
  process.argv[2] ?? readdirSync(".").find((file) => file.endsWith(".tgz")) ?? "no tarball here",
);
const project = mkdtempSync(path.join(tmpdir(), "packed-"));

try {
  writeFileSync(
    path.join(project, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  cpSync(consumers, project, { recursive: true });
  // npm is a script on Windows, which only a shell runs.
  execSync(`npm install --no-audit --no-fund --silent "${tarball}"`, { cwd: project, stdio: "inherit" });

  const run = (...words) => execFileSync(process.execPath, words, { cwd: project, encoding: "utf8" });
  const answers = JSON.parse(readFileSync(path.join(project, "answers.json"), "utf8"));
  assert.deepEqual(JSON.parse(run("esm.mjs")), answers);
  assert.deepEqual(JSON.parse(run("cjs.cjs")), answers);
  const { equal, sameNames } = JSON.parse(run("both.mjs"));
  assert.deepEqual([equal, sameNames], [true, true]);
  assert.match(run("node_modules/japan-dprk-talks/dist/cli.cjs", "report"), /3,643 days/);
  console.log(`Node ${process.version} on ${process.platform}: import, require, both in one process, and the command.`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
