import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { othersFolder, versionOf } from "./others.ts";
import { milliseconds, type Section } from "./section.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A package, and the code that loads all of its data. */
interface Package {
  readonly name: string;
  readonly code: string;
  readonly bytes: () => number;
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  // The dependencies of a package are another matter.
  const counted = entries.filter(({ name }) => name !== "node_modules");
  return counted.reduce((sum, entry) => {
    const file = path.join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(file) : statSync(file).size);
  }, 0);
}

/** The size of what `npm publish` would put into the package. */
function bytesOfOurs(): number {
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root });
  // Cast: what npm documents.
  const [pack] = JSON.parse(answer.toString()) as readonly { readonly unpackedSize: number }[];
  return pack?.unpackedSize ?? 0;
}

const built = (file: string): string => `await import(${JSON.stringify(pathToFileURL(path.join(root, file)).href)})`;

const dataPackage = (name: string, file = name, options = ""): Package => ({
  name,
  code: `await import(${JSON.stringify(file)}${options})`,
  bytes: () => bytesIn(path.join(othersFolder, "node_modules", name)),
});

const packages: readonly Package[] = [
  { name: "japan-dprk-talks", code: built("dist/index.js"), bytes: bytesOfOurs },
  { name: "japan-dprk-talks/helpers, without data", code: built("dist/helpers.js"), bytes: bytesOfOurs },
  dataPackage("countries-list"),
  dataPackage("@vvo/tzdb"),
  dataPackage("world-countries"),
  dataPackage("web-features"),
  dataPackage("simple-icons"),
  dataPackage("@mdn/browser-compat-data", "@mdn/browser-compat-data", ', { with: { type: "json" } }'),
];

/** The processor time of a process that runs some code, in milliseconds. */
function timeOfProcess(code: string): number {
  const printed = `${code};\nprocess.stdout.write(JSON.stringify(process.cpuUsage()));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", printed], {
    cwd: othersFolder,
  });
  if (status !== 0) throw new Error(`${code} failed:\n${stderr.toString()}`);
  // Cast: what was just printed.
  const { user, system } = JSON.parse(stdout.toString()) as NodeJS.CpuUsage;
  return (user + system) / 1000;
}

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How long packages of data take to import, over an empty process, and how large they are when installed. */
export function importsSection(rounds = 11): Section {
  const present = packages.filter(
    ({ name }) => name.startsWith("japan-dprk-talks") || existsSync(path.join(othersFolder, "node_modules", name)),
  );
  const codes = ["", ...present.map(({ code }) => code)];
  // By turns, so that all meet the same noise.
  const samples = Array.from({ length: rounds }, () => codes.map(timeOfProcess));
  const empty = middleOf(samples.map(([time = 0]) => time));
  const measured = present.map(({ name, bytes }, index) => {
    const own = samples.map((sample) => (sample[index + 1] ?? 0) - empty);
    const median = middleOf(own);
    return { name, median, spread: middleOf(own.map((time) => Math.abs(time - median))), bytes: bytes() };
  });
  const [ours] = measured;
  const faster = measured.slice(2).filter(({ median }) => ours !== undefined && median < ours.median);
  const smaller = measured.slice(2).filter(({ bytes }) => ours !== undefined && bytes < ours.bytes);
  return {
    title: "Packages of data: import and size",
    about: `A process of Node that imports everything a package has, over one that imports nothing (${milliseconds(empty)} ms). The size is that of the installed package, without its dependencies.`,
    columns: ["package", "import, ms", "spread", "installed, MB"],
    rows: measured.map(({ name, median, spread, bytes }) => [
      name.startsWith("japan-dprk-talks") ? `\`${name}\`` : `${name} ${versionOf(name)}`,
      milliseconds(median),
      `± ${milliseconds(spread)}`,
      (bytes / 1e6).toFixed(2),
    ]),
    losses: [
      ...(faster.length > 0 ? [`${faster.map(({ name }) => name).join(", ")} import faster: they hold less.`] : []),
      ...(smaller.length > 0 ? [`${smaller.map(({ name }) => name).join(", ")} are smaller.`] : []),
    ],
  };
}
