import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { env, execPath } from "node:process";

import { afterAll, expect, it } from "vitest";

import { meetings } from "../../src/index.ts";

// `npm test` has built the command.
const command = path.resolve(import.meta.dirname, "../../dist/cli.cjs");
const folder = mkdtempSync(path.join(tmpdir(), "large-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In millions of bytes: `LARGE=500` for a file that no string could hold. */
const size = Number(env["LARGE"] ?? 25);

it(`validates ${size} MB of records, one per line, in the memory that a few of them take`, () => {
  const file = path.join(folder, "meetings.ndjson");
  const descriptor = openSync(file, "w");
  let count = 0;
  for (let written = 0; written < size * 1e6;) {
    const records = meetings.map((meeting) => JSON.stringify({ ...meeting, id: `${meeting.id}-${(count += 1)}` }));
    written += writeSync(descriptor, `${records.join("\n")}\n`);
  }
  writeSync(descriptor, '{ "id": "the-last", "title": 3 }\n');
  closeSync(descriptor);
  const { stdout, stderr, status } = spawnSync(execPath, ["--max-old-space-size=80", command, "validate", file], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toContain(`${file}:${count + 1}:21: meetings "the-last", title: expected a string, found 3\n`);
  expect(status).toBe(1);
});
