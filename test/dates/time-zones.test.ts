import { execFile } from "node:child_process";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { expect, it } from "vitest";

const run = promisify(execFile);
const script = fileURLToPath(new URL("answers.ts", import.meta.url));

// Apia skipped a day in 2011, Pyongyang moved by half an hour in 2015 and 2018, Lord Howe has half an hour of summer time.
const zones = ["UTC", "Pacific/Apia", "America/New_York", "Asia/Pyongyang", "Australia/Lord_Howe"];

async function answersIn(TZ: string): Promise<unknown> {
  const { stdout } = await run(execPath, [script], { env: { ...env, TZ, NODE_OPTIONS: "", NODE_NO_WARNINGS: "1" } });
  return JSON.parse(stdout);
}

it("gives the same answers in every time zone", async () => {
  const [utc, ...others] = await Promise.all(zones.map(answersIn));
  expect(utc).toEqual({ hash: expect.any(String), count: expect.any(Number), offset: 0 });
  for (const other of others) {
    expect(other).toEqual({ ...(utc as object), offset: expect.any(Number) }); // Cast: an object, as the line above checked.
    expect(other).not.toMatchObject({ offset: 0 });
  }
});
