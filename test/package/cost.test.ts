import { execFileSync } from "node:child_process";
import path from "node:path";

import { expect, it } from "vitest";

import { measureLoad } from "../bench/load.ts";
import { helperSizes, packageSizes } from "../bench/size.ts";

// No times: they say as much about the machine as about the package. What is counted is bytes, and the files that are read.

const root = path.resolve(import.meta.dirname, "../..");

it("installs and downloads no more than it may", () => {
  const rows = packageSizes();
  expect(rows.map(({ name }) => name)).toEqual(["installed", "packed"]);
  expect(rows.filter(({ bytes, limit }) => bytes === 0 || bytes > limit)).toEqual([]);
});

it("adds no more to a bundle for one helper than it may", async () => {
  const rows = await helperSizes();
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ bytes, limit }) => bytes === 0 || bytes > limit)).toEqual([]);
});

/** The files of the package that a call of its command reads, in the order of their names. */
function filesReadBy(...words: readonly string[]): readonly string[] {
  const script = `
    const fs = require("node:fs");
    const read = new Set();
    for (const name of ["readFileSync", "openSync"]) {
      const real = fs[name];
      fs[name] = (file, ...others) => (read.add(String(file)), real(file, ...others));
    }
    process.on("exit", () => fs.writeSync(2, JSON.stringify([...read])));
    process.argv.splice(1, 0, "command");
    require(${JSON.stringify(path.join(root, "dist/cli/main.cjs"))}).main();`;
  const output = execFileSync(
    "bash",
    ["-c", '"$0" "$@" 2>&1 >/dev/null', process.execPath, "-e", script, "--", ...words],
    {
      encoding: "utf8",
    },
  );
  // Cast: what the script prints.
  const files = JSON.parse(output) as readonly string[];
  return files
    .filter((file) => file.includes("dist"))
    .map((file) => path.relative(path.join(root, "dist"), file))
    .toSorted();
}

const always = ["cli/main.cjs"];

it.each([
  [["--help"], []],
  [["gaps", "--help"], []],
  [
    ["gaps", "--series", "red-cross-talks"],
    ["data/meetings.json", "data/places.json", "data/sources.json", "data/vocabularies.json", "helpers.cjs"],
  ],
  [["rate"], ["data/accounts.cjs", "data/figures.json", "data/indicators.json", "data/sources.json", "helpers.cjs"]],
])("the command reads for %j only what it needs", (words, files) => {
  expect(filesReadBy(...words)).toEqual([...always, ...files].toSorted());
});

it("measures what it costs to start", () => {
  const rows = measureLoad(1);
  expect(rows.map(({ limit }) => limit)).toEqual([1.3, 1.3, 1, 1.6, 2.5, 2.5]);
  expect(rows.filter(({ floor, ratio }) => !(floor > 0) || !Number.isFinite(ratio))).toEqual([]);
});
