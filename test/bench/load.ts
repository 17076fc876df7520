/**
 * What it costs to start: `node test/bench/load.ts [times]`, after `npm run build`. Processor time of processes of their own,
 * measured by turns, because the time on the clock says more about what else the machine does.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const dist = (file: string): string => path.join(root, "dist", file);

/** One line of a table: what was started, beside what does no more than it has to. */
export interface LoadRow {
  readonly name: string;
  /** What it is compared with. */
  readonly floorName: string;
  /** Milliseconds of processor time. For an import: over an empty process. */
  readonly cpu: number;
  /** The same for the floor. */
  readonly floor: number;
  /** How many times the floor it takes. */
  readonly ratio: number;
  /** What was aimed at. */
  readonly limit: number;
  /** The range of the middle half of all runs, in milliseconds. */
  readonly spread: readonly [from: number, to: number];
}

/** Reads and parses the JSON files of the data: what an import of all of it takes at the least. */
const readAll = `
  const { readdirSync, readFileSync } = require("node:fs");
  const folder = ${JSON.stringify(`${dist("data")}/`)};
  globalThis.all = readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "schema.json")
    .map((file) => JSON.parse(readFileSync(folder + file, "utf8")));`;

const importOf = (file: string): readonly string[] => [
  "--input-type=module",
  "-e",
  `import * as all from ${JSON.stringify(dist(file))}; globalThis.all = all;`,
];

const programs = {
  empty: ["-e", ""],
  emptyModule: ["--input-type=module", "-e", ""],
  read: ["-e", readAll],
  import: importOf("index.js"),
  require: ["-e", `globalThis.all = require(${JSON.stringify(dist("index.cjs"))})`],
  helpers: importOf("helpers.js"),
  help: [dist("cli.cjs"), "--help"],
  gaps: [dist("cli.cjs"), "gaps"],
  gapsOfSeries: [dist("cli.cjs"), "gaps", "--series", "red-cross-talks"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Program = keyof typeof programs;

/** The processor time of a process, in milliseconds. */
function cpuOf(program: Program): number {
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ["--require", path.join(import.meta.dirname, "report-usage.cjs"), ...programs[program]],
    { stdio: ["ignore", "pipe", "pipe", "pipe"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return Number(output[3]) / 1000;
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;

/** Starts every program so many times, by turns, after one start that is not counted. */
export function measureLoad(times = 15): readonly LoadRow[] {
  const names = Object.keys(programs).filter((name): name is Program => name in programs);
  const runs = new Map<Program, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= times; round += 1)
    for (const name of names) {
      const cpu = cpuOf(name);
      if (round > 0) runs.get(name)?.push(cpu);
    }
  const of = (name: Program, share = 0.5): number => at(runs.get(name) ?? [], share);
  const row = (
    name: string,
    program: Program,
    less: Program | undefined,
    floorName: string,
    floor: number,
    limit: number,
  ) => {
    const base = less === undefined ? 0 : of(less);
    const cpu = of(program) - base;
    return {
      name,
      floorName,
      cpu,
      floor,
      ratio: cpu / floor,
      limit,
      spread: [of(program, 0.25) - base, of(program, 0.75) - base] as const,
    };
  };
  const read = of("read") - of("empty");
  return [
    row("import of everything", "import", "emptyModule", "reading and JSON.parse of the same data", read, 1.3),
    row("require of everything", "require", "empty", "reading and JSON.parse of the same data", read, 1.3),
    row("import of ./helpers", "helpers", "emptyModule", "3 ms", 3, 1),
    row("the command, --help", "help", undefined, "bare node", of("empty"), 1.6),
    row("the command, gaps", "gaps", undefined, "bare node", of("empty"), 2.5),
    row("the command, gaps --series red-cross-talks", "gapsOfSeries", undefined, "bare node", of("empty"), 2.5),
  ];
}

if (import.meta.main) {
  for (const { name, floorName, cpu, floor, ratio, limit, spread } of measureLoad(Number(process.argv[2] ?? 15)))
    process.stdout.write(
      `${name.padEnd(44)} ${cpu.toFixed(1).padStart(6)} ms (${spread.map((time) => time.toFixed(1)).join("–")})  ${ratio.toFixed(2).padStart(5)} × ${floorName}, ${floor.toFixed(1)} ms (aim: ${limit})\n`,
    );
}
