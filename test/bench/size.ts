/** What is installed and what ends up in a bundle: `node test/bench/size.ts`, after `npm run build`. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/** One line of a table of sizes. */
export interface SizeRow {
  readonly name: string;
  readonly bytes: number;
  /** The most that it may have; the tests hold it. */
  readonly limit: number;
}

/** The package as it is installed and as it is downloaded. */
export function packageSizes(): readonly SizeRow[] {
  const output: unknown = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  // Cast: npm prints this, by its version as a list or by package name.
  const [report] = Object.values(output as Record<string, { readonly size: number; readonly unpackedSize: number }>);
  return [
    { name: "installed", bytes: report?.unpackedSize ?? 0, limit: 13_800_000 },
    { name: "packed", bytes: report?.size ?? 0, limit: 3_300_000 },
  ];
}

/** A tenth more than each has. */
const helperLimits = {
  getterOf: 250,
  search: 1580,
  isEdtf: 1840,
  gapBetweenTalks: 3000,
  formatDate: 3600,
  compareDates: 900,
  valueOn: 3230,
  gapsAlong: 4700,
  findMeetings: 3700,
  timeSinceTalks: 3850,
  accountOf: 7000,
} as const satisfies Readonly<Record<string, number>>;

/** What one helper adds to a bundle, after gzip, with its error messages. */
export const helperSizes = (): Promise<readonly SizeRow[]> =>
  Promise.all(
    Object.entries(helperLimits).map(async ([helper, limit]) => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { ${helper} } from "./dist/index.js"; console.log(${helper});`,
          resolveDir: root,
        },
        bundle: true,
        format: "esm",
        minify: true,
        write: false,
        logLevel: "error",
      });
      return { name: helper, bytes: gzipSync(outputFiles[0]?.contents ?? "").length, limit };
    }),
  );

if (import.meta.main)
  for (const { name, bytes, limit } of [...packageSizes(), ...(await helperSizes())])
    process.stdout.write(`${name.padEnd(20)} ${String(bytes).padStart(9)} B (at most ${limit})\n`);
