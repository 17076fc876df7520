import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

// `npm test` has built the command.
const command = path.resolve(import.meta.dirname, "../../dist/cli.cjs");
const killer = path.join(import.meta.dirname, "kill-at.mjs");
const place = mkdtempSync(path.join(tmpdir(), "killed-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The files of a folder by name, without what is only there for the time of an export. */
const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith(".export-"))
      .map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );

/** Runs an export that is killed at a call; never, without a number. */
const exportTo = (folder: string, killAt?: number) =>
  spawnSync(
    process.execPath,
    ["--import", killer, command, "export", "--format", "ndjson", "--series", "preliminary-talks", "--out", folder],
    { encoding: "utf8", env: { ...process.env, KILL_AT: String(killAt ?? 0) } },
  );

describe("an export that is killed", () => {
  const fresh = path.join(place, "fresh");
  const old = "the old file\n".repeat(1000);

  it("leaves each file as it was or as it is to be, at every call", () => {
    expect(exportTo(fresh).stderr).toBe("");
    const written = contents(fresh);
    const names = Object.keys(written);
    expect(names.length).toBeGreaterThan(5);

    const outcomes: string[] = [];
    // Each file is written, gets its permissions and is moved; the folder for them is made and removed.
    const calls = 3 * names.length + 2;
    for (let killAt = 1; killAt <= calls; killAt += 1) {
      const folder = mkdtempSync(path.join(place, "old-"));
      for (const name of names) writeFileSync(path.join(folder, name), old);
      const { signal } = exportTo(folder, killAt);
      const left = contents(folder);
      const states = names.map((name) =>
        left[name] === old ? "old" : left[name] === written[name] ? "new" : "broken",
      );
      outcomes.push(`${signal} ${[...new Set(states)].toSorted().join()}`);
      expect(Object.keys(left)).toEqual(names);
    }
    expect(new Set(outcomes)).toEqual(new Set(["SIGKILL old", "SIGKILL new,old", "SIGKILL new"]));
    expect(outcomes[0]).toBe("SIGKILL old");
    expect(outcomes.at(-1)).toBe("SIGKILL new");
  });

  it("does not stand in the way of the next one", () => {
    const folder = path.join(place, "again");
    expect(exportTo(folder, 8).signal).toBe("SIGKILL");
    expect(contents(folder)).toEqual({});
    expect(exportTo(folder).status).toBe(0);
    expect(contents(folder)).toEqual(contents(fresh));
  });
});
