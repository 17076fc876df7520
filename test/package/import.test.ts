import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { Worker } from "node:worker_threads";

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import manifest from "../../package.json" with { type: "json" };

// The built package in a folder of its own, as it is when it is installed. `npm test` has built it.
const root = path.resolve(import.meta.dirname, "../..");
// Not through a link: Node's permissions are for the real path.
const project = mkdtempSync(path.join(tmpdir(), "quiet-"));
const installed = path.join(project, "node_modules", manifest.name);

beforeAll(() => {
  mkdirSync(installed, { recursive: true });
  for (const part of ["dist", "package.json"])
    cpSync(path.join(root, part), path.join(installed, part), { recursive: true });
  cpSync(path.join(root, "node_modules/zod"), path.join(project, "node_modules/zod"), {
    recursive: true,
    dereference: true,
  });
  cpSync(path.join(import.meta.dirname, "quiet.mjs"), path.join(project, "quiet.mjs"));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The entries with code, and what a subpath of the package is called from outside. */
const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === "object")
  .map(([subpath]) => subpath.replace(".", manifest.name));
const withoutZod = entries.filter((entry) => !entry.endsWith("/schema"));

interface Report {
  readonly loaded: number;
  readonly used: readonly unknown[];
  readonly changed: readonly string[];
  readonly asked: readonly string[];
  readonly made: readonly string[];
  readonly left: readonly string[];
}

function reportOf(kind: "import" | "require", from: readonly string[], ...flags: readonly string[]): Report {
  const output = execFileSync(process.execPath, [...flags, "quiet.mjs"], {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: { ENTRIES: JSON.stringify(from), KIND: kind },
  });
  // Cast: what quiet.mjs prints.
  return JSON.parse(output) as Report;
}

/** Nothing but the answers. */
const quiet = { changed: [], asked: [], made: [], left: [] };
const answers = { loaded: entries.length, used: [0, true, true] };

/** zod's own registry of schemas, and its settings. */
const ofZod = /^(?:globalThis|global)?\.?__zod_global(?:Config|Registry)\b/;
const withoutThatOfZod = (report: Report): Report => ({
  ...report,
  changed: report.changed.filter((name) => !ofZod.test(name)),
});

describe.each(["import", "require"] as const)("to %s the package and use it", (kind) => {
  it("changes no global, opens no socket and starts no timer", () => {
    expect(reportOf(kind, withoutZod)).toEqual({
      ...quiet,
      loaded: withoutZod.length,
      used: [null, true, true],
    });
    expect(withoutThatOfZod(reportOf(kind, entries))).toEqual({ ...quiet, ...answers });
  });

  it.each([
    ["no permission but to read its own folder", ["--permission", `--allow-fs-read=${project}`]],
    ["frozen built-in objects", ["--frozen-intrinsics"]],
    ["no code made from strings", ["--disallow-code-generation-from-strings"]],
    ["no __proto__", ["--disable-proto=throw"]],
  ])("works with %s", (_name, flags) => {
    expect(withoutThatOfZod(reportOf(kind, entries, ...flags))).toEqual({ ...quiet, ...answers });
  });
});

it("is told when an entry changes, asks for or leaves something", () => {
  writeFileSync(
    path.join(project, "noisy.mjs"),
    `import { createServer } from "node:net";
     globalThis.extra = 1;
     String.prototype.shout = () => "!";
     process.env.NOISE = "1";
     createServer().listen(0);
     try { setTimeout(() => {}, 0) } catch {}`,
  );
  const { changed, asked, made, left } = reportOf("import", ["./noisy.mjs"]);
  expect(changed).toEqual(["globalThis.extra", "String.prototype.shout", "process.env.NOISE"]);
  expect(asked).toEqual(["setTimeout"]);
  expect(made).toContain("TCPSERVERWRAP");
  expect(left).toEqual(["TCPServerWrap"]);
});

it("reads no file outside its folder: without the permission for that, Node refuses", () => {
  const outside = ["--permission", `--allow-fs-read=${path.join(project, "quiet.mjs")}`];
  expect(() => reportOf("import", entries, ...outside)).toThrow(/Command failed/);
});

it("works in a worker", async () => {
  const worker = new Worker(path.join(project, "quiet.mjs"), {
    env: { ...process.env, ENTRIES: JSON.stringify(entries), KIND: "import" },
  });
  const report = await new Promise<Report>((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
  });
  await worker.terminate();
  expect(withoutThatOfZod(report)).toEqual({ ...quiet, ...answers });
});

describe("without anything of Node, only what the language has", () => {
  /** The names of the globals that an entry adds to an empty world, once it is loaded and used. */
  async function globalsOf(entry: string, use: string, globals: object = {}): Promise<readonly string[]> {
    const { outputFiles } = await build({
      stdin: { contents: `export * from "${entry}";`, resolveDir: project },
      bundle: true,
      format: "iife",
      globalName: "library",
      target: "es2022",
      write: false,
      logLevel: "error",
    });
    const world = createContext({ ...globals });
    runInContext(outputFiles[0]?.text ?? "", world);
    expect(await runInContext(use, world)).toBe(true);
    return Object.keys(world).filter((name) => !(name in globals));
  }

  it.each([
    [manifest.name, "library.gapBetweenTalks(...library.meetings.slice(3, 5)).days.min > 0"],
    [manifest.name, "library.search(library.dataset, 'rice').length > 0"],
    [`${manifest.name}/formats`, "library.toNdjson([]) === ''"],
    [`${manifest.name}/meetings`, "library.meetings.length > 100"],
  ])("%s loads: %s", async (entry, use) => {
    expect(await globalsOf(entry, use)).toEqual(["library"]);
  });

  it("the schemas load, and check", async () => {
    const names = await globalsOf(`${manifest.name}/schema`, "library.checkDataset({}).length > 0");
    expect(names.filter((name) => !ofZod.test(name))).toEqual(["library"]);
  });

  it("what writes bytes wants the encoders of text and nothing else", async () => {
    expect(
      await globalsOf(`${manifest.name}/formats/parquet`, "typeof library.toParquet === 'function'", {
        TextEncoder,
        TextDecoder,
      }),
    ).toEqual(["library"]);
  });
});
