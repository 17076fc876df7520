/**
 * Tries the packed package with the programs that people use it with, and prints a table: `npm run matrix`, or
 * `-- --tarball <file>` for a package that is packed already, `-- --write` to write docs/consumers.md, `-- --only <words>` for a
 * part. The programs are installed in this folder; each check is a process of its own in a project outside of the repository.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const here = import.meta.dirname;
const root = path.resolve(here, "../..");
const { values: options } = parseArgs({
  options: { tarball: { type: "string" }, write: { type: "boolean" }, only: { type: "string" } },
});

const npm = (folder, ...words) =>
  execFileSync("npm", [...words, "--no-audit", "--no-fund", "--silent"], { cwd: folder, encoding: "utf8" });

// Some 1.3 GB: not twice for the same lock file.
const modified = (file) => statSync(path.join(here, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) npm(here, "ci");
const project = mkdtempSync(path.join(tmpdir(), "matrix-"));
const tarball = options.tarball
  ? path.resolve(options.tarball)
  : path.join(project, npm(root, "pack", "--ignore-scripts", "--pack-destination", project).trim().split("\n").at(-1));
// Parcel reads `exports` only if it is asked to.
const manifest = {
  name: "consumer",
  private: true,
  type: "module",
  "@parcel/resolver-default": { packageExports: true },
};
writeFileSync(path.join(project, "package.json"), JSON.stringify(manifest));
cpSync(path.join(root, "test/package/consumers"), project, { recursive: true });
npm(project, "install", tarball);

const bin = (file) => path.join(here, "node_modules", file);
const versionOf = (name) => JSON.parse(readFileSync(bin(`${name}/package.json`), "utf8")).version;

/** Runs a program in the project; its complaint is the error's message. */
function run(command, ...words) {
  try {
    return execFileSync(command, words, {
      cwd: project,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, CI: "true", DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
    });
  } catch (error) {
    throw new Error(`${error.stdout}${error.stderr}`.trim().split("\n").slice(0, 3).join(" ") || error.message, {
      cause: error,
    });
  }
}
const node = (...words) => run(process.execPath, ...words);

const answers = JSON.parse(readFileSync(path.join(project, "answers.json"), "utf8"));

/** The consumers of the package's own test, run by a runtime. */
function inRuntime(command, ...words) {
  assert.deepEqual(JSON.parse(run(command, ...words, "esm.mjs")), answers);
  assert.deepEqual(JSON.parse(run(command, ...words, "cjs.cjs")), answers);
  const { equal, sameNames } = JSON.parse(run(command, ...words, "both.mjs"));
  assert.ok(equal && sameNames, "the records differ");
  return "`import`, `require`, both in one process";
}

const program = `import { dataset, gapBetweenTalks, getMeeting } from "japan-dprk-talks";
import { toCsv } from "japan-dprk-talks/formats";
import { checkDataset } from "japan-dprk-talks/schema";
const days = gapBetweenTalks(getMeeting("2002-08-18-pyongyang"), getMeeting("2012-08-09-beijing")).days.min;
const answer = [days, checkDataset(dataset).length, Object.keys(toCsv({ places: dataset.places })).length].join();
globalThis.answer = answer;
if (typeof postMessage === "function" && typeof document === "undefined" && typeof WorkerGlobalScope !== "undefined") postMessage(answer);
`;
const expected = `${answers.days.min},0,${answers.tables.length}`;

/** The program as one script, for what has no modules to load from a disk. */
async function script() {
  const { build } = await import("esbuild");
  const stdin = { contents: program, resolveDir: project };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].text;
}

async function inEdgeRuntime() {
  const { EdgeRuntime } = await import("edge-runtime");
  const runtime = new EdgeRuntime();
  await runtime.evaluate(await script());
  assert.equal(runtime.evaluate("globalThis.answer"), expected);
  return "a bundle, without Node's modules";
}

async function inChromium(inWorker) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    const code = await script();
    const answer = await page.evaluate(
      inWorker
        ? `new Promise((done, failed) => {
            const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])));
            worker.onmessage = ({ data }) => done(data);
            worker.onerror = ({ message }) => failed(new Error(message));
          })`
        : `${code};globalThis.answer`,
    );
    assert.equal(answer, expected);
    return inWorker ? "a bundle in a worker" : "a bundle in a page";
  } finally {
    await browser.close();
  }
}

const resolutions = {
  node16: ["--module", "node16"],
  nodenext: ["--module", "nodenext"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};

/**
 * Compiles with every check, that of the declarations included. `/schema` needs what zod's declarations need: TypeScript 5.4, and
 * the types of a page or of Node.
 */
function compile(compiler, hasSchema = true) {
  const strict = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--target",
    "es2022",
  ];
  for (const module of Object.values(resolutions)) {
    node(compiler, ...strict, "--lib", "es2022", ...module, "types.ts", "formats-types.ts");
    if (hasSchema) node(compiler, ...strict, "--lib", "es2022,dom", ...module, "schema-types.ts");
  }
  const how = `${Object.keys(resolutions).join(", ")}; strict, without \`skipLibCheck\``;
  return hasSchema ? how : `${how}; all but \`/schema\``;
}

/** Bundles one helper, weighs it, and looks whether any record came along. */
function bundle(kind) {
  const out = path.join(project, `out-${kind}`);
  mkdirSync(out, { recursive: true });
  writeFileSync(
    path.join(project, "helper.js"),
    'import { gapBetweenTalks } from "japan-dprk-talks";\nconsole.log(gapBetweenTalks);\n',
  );
  if (kind === "parcel") {
    const words = ["--no-cache", "--no-source-maps", "--no-autoinstall", "--dist-dir", out, "--log-level", "error"];
    node(bin("parcel/lib/bin.js"), "build", "helper.js", ...words);
  } else node(path.join(here, "bundle.mjs"), kind, path.join(project, "helper.js"), out);
  const text = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => readFileSync(path.join(out, file), "utf8"))
    .join("");
  assert.match(text, /log\(/);
  assert.doesNotMatch(text, /JSON\.parse|https?:\/\//, "it took records along");
  const setting = kind === "parcel" ? " (with `packageExports`)" : "";
  return `one helper: ${gzipSync(text).length.toLocaleString("en")} B gzip, no records${setting}`;
}

const assertion = `gapBetweenTalks(getMeeting("2002-08-18-pyongyang"), getMeeting("2012-08-09-beijing")).days.min`;

function inTestRunner(file, code, ...command) {
  writeFileSync(path.join(project, file), code);
  run(...command);
  return "a test passes";
}

const checks = [
  ...["20", "22", "24", "26"].map((line) => {
    const name = `node-${line}`;
    return { kind: "runtime", name: `Node ${versionOf(name)}`, check: () => inRuntime(bin(`${name}/bin/node`)) };
  }),
  { kind: "runtime", name: `Bun ${versionOf("bun")}`, check: () => inRuntime(bin(".bin/bun")) },
  {
    kind: "runtime",
    name: `Deno ${versionOf("deno")}`,
    check: () =>
      inRuntime(bin(".bin/deno"), "run", "--no-remote", "--node-modules-dir=manual", "--allow-read", "--allow-env"),
  },
  { kind: "runtime", name: `edge-runtime ${versionOf("edge-runtime")}`, check: inEdgeRuntime },
  { kind: "runtime", name: "Chromium", check: () => inChromium(false) },
  { kind: "runtime", name: "Chromium, worker", check: () => inChromium(true) },
  ...["5.0", "5.4", "5.9"].map((line) => {
    const name = `typescript-${line}`;
    const check = () => compile(bin(`${name}/bin/tsc`), line !== "5.0");
    return { kind: "compiler", name: `TypeScript ${versionOf(name)}`, check };
  }),
  ...["typescript", "typescript-7"].map((name) => {
    const folder = path.join(root, "node_modules", name);
    const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return { kind: "compiler", name: `TypeScript ${version}`, check: () => compile(path.join(folder, "bin/tsc")) };
  }),
  ...["esbuild", "vite", "rollup", "webpack", "parcel"].map((name) => ({
    kind: "bundler",
    name: `${name} ${versionOf(name)}`,
    check: () => bundle(name),
  })),
  {
    kind: "test runner",
    name: `Vitest ${versionOf("vitest")}`,
    check: () =>
      inTestRunner(
        "gap.test.js",
        `import { gapBetweenTalks, getMeeting } from "japan-dprk-talks";\ntest("gap", () => expect(${assertion}).toBe(3643));\n`,
        process.execPath,
        bin("vitest/vitest.mjs"),
        "run",
        "--globals",
        "gap.test.js",
      ),
  },
  {
    kind: "test runner",
    name: `Jest ${versionOf("jest")}`,
    check: () =>
      inTestRunner(
        "jest-gap.test.cjs",
        `const { gapBetweenTalks, getMeeting } = require("japan-dprk-talks");\ntest("gap", () => expect(${assertion}).toBe(3643));\n`,
        process.execPath,
        bin("jest/bin/jest.js"),
        "--rootDir",
        project,
        "--testMatch",
        "**/jest-gap.test.cjs",
      ),
  },
  {
    kind: "test runner",
    name: "node --test",
    check: () =>
      inTestRunner(
        "node-gap.mjs",
        `import assert from "node:assert";\nimport test from "node:test";\nimport { gapBetweenTalks, getMeeting } from "japan-dprk-talks";\ntest("gap", () => assert.equal(${assertion}, 3643));\n`,
        process.execPath,
        "--test",
        "node-gap.mjs",
      ),
  },
];

const rows = [];
for (const { kind, name, check } of checks.filter(
  (one) => options.only === undefined || `${one.kind} ${one.name}`.includes(options.only),
)) {
  try {
    // One after the other: each says how much work it is, and two cores are soon busy.
    // oxlint-disable-next-line no-await-in-loop
    rows.push({ kind, name, result: await check() });
  } catch (error) {
    process.exitCode = 1;
    rows.push({
      kind,
      name,
      result: `**fails**: ${error.message.replaceAll(/\s+/g, " ").replaceAll("|", "/").slice(0, 300)}`,
    });
  }
}
rmSync(project, { recursive: true, force: true });

const table = [
  "| kind | with | what works |",
  "|---|---|---|",
  ...rows.map(({ kind, name, result }) => `| ${kind} | ${name} | ${result} |`),
].join("\n");
console.log(table);
if (options.write) {
  const text = `# What the package was tried with

\`npm run matrix\` packs the package, installs it in a project of its own, and uses it with each of these programs. The table is what it
printed the last time. Older or newer versions may work; these do.

${table}

The oldest TypeScript is 5.0: versions before it do not know what the declarations say of types (const parameters). \`/schema\` needs 5.4
(\`NoInfer\`): in older versions with \`skipLibCheck\` it compiles, but misses wrong references.
`;
  writeFileSync(path.join(root, "docs/consumers.md"), text);
}
