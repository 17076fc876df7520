import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bundledPackages, thirdPartyNotices } from "../../.tools/bundled-packages.ts";
import manifest from "../../package.json" with { type: "json" };
import * as redirects from "../../src/data/redirects.ts";
import { toParquet } from "../../src/formats/parquet/index.ts";
import { toWorkbook } from "../../src/formats/workbook/index.ts";
import { collectionNames, dataset, type RenamedIds } from "../../src/index.ts";
import answers from "./consumers/answers.json" with { type: "json" };

const renamed: RenamedIds = redirects;
const redirectsInOrder = Object.fromEntries(collectionNames.map((collection) => [collection, renamed[collection]]));

// The package as npm packs it, installed in a project of its own. `npm test` has built it.
const root = path.resolve(import.meta.dirname, "../..");
const bin = (name: string): string => path.join(root, "node_modules", name);
const project = mkdtempSync(path.join(tmpdir(), "consumer-"));
const installed = path.join(project, "node_modules", manifest.name);
let tarball = "";
let packed: readonly string[] = [];

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Runs a command that may find faults: what it prints, and whether it found any. */
function attempt(command: string, ...args: readonly string[]): { readonly text: string; readonly failed: boolean } {
  try {
    return { text: run(command, ...args), failed: false };
  } catch (error) {
    // Cast: what execFileSync throws when a command fails.
    const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    return { text: `${stdout}${stderr}` || String(error), failed: true };
  }
}

/** The faults that a command finds. */
function complaints(command: string, ...args: readonly string[]): string {
  const { text, failed } = attempt(command, ...args);
  return failed ? text : "";
}

beforeAll(() => {
  // npm lists what it packed, by its version as a list or by package name.
  const output: unknown = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], {
      cwd: root,
      encoding: "utf8",
    }),
  );
  const [report] = Object.values(
    output as Record<string, { readonly filename: string; readonly files: readonly { readonly path: string }[] }>,
  );
  tarball = path.join(project, report?.filename ?? "");
  packed = (report?.files ?? []).map((file) => file.path);
  writeFileSync(
    path.join(project, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", tarball);
  cpSync(path.join(import.meta.dirname, "consumers"), project, { recursive: true });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("what npm packs", () => {
  it("is the build, the README, the licence and the changelog, and no source or test", () => {
    expect(packed.filter((file) => !file.startsWith("dist/")).toSorted()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      ...readdirSync(path.join(root, "docs")).flatMap((name) =>
        (name.endsWith(".md") || name === "my-dataset.json") && !manifest.files.includes(`!docs/${name}`)
          ? [`docs/${name}`]
          : [],
      ),
      "package.json",
    ]);
    const entries = [
      "index",
      "helpers",
      "schema",
      "formats",
      "formats/parquet",
      "formats/workbook",
      ...readdirSync(path.join(root, "src/data"))
        .filter((name) => !name.endsWith(".ts"))
        .map((name) => `data/${name}`),
      "data/about",
      "data/accounts",
      "data/vocabularies",
    ];
    const expected = entries.flatMap((name) => [
      `dist/${name}.js`,
      `dist/${name}.cjs`,
      `dist/${name}.d.ts`,
      `dist/${name}.d.cts`,
    ]);
    expect(packed).toEqual(expect.arrayContaining(expected));
    // The rest of dist: the command, the files of the data, and what entries share.
    const others = packed.filter((file) => file.startsWith("dist/") && !expected.includes(file));
    expect(
      others.filter(
        (file) =>
          !/^dist\/(cli\.cjs|third-party-notices\.txt|cli\/main\.cjs|data\/[a-z-]+\.json|data\/(?:freeze|schema)\.c?js|formats\/shared-\w+\.c?js|[\w-]+\.d\.cts)$/.test(
            file,
          ),
      ),
    ).toEqual([]);
  });

  it("needs zod alone, and runs nothing when it is installed", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["zod"]);
    expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
    expect(readdirSync(path.join(project, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      manifest.name,
      "zod",
    ]);
  });

  it("keeps the licence notices of what is built in", async () => {
    const packages = await bundledPackages();
    expect(packages.length).toBeGreaterThan(10);
    const licence = readFileSync(path.join(installed, "LICENSE"), "utf8");
    expect(packages.filter(({ name }) => !licence.includes(name))).toEqual([]);
    expect(readFileSync(path.join(installed, "dist/third-party-notices.txt"), "utf8")).toBe(
      thirdPartyNotices(packages),
    );
  });
});

describe("what other tools say of it", () => {
  it("publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it("are the types wrong", () => {
    expect(complaints(process.execPath, bin("@arethetypeswrong/cli/dist/index.js"), tarball, "--no-emoji")).toBe("");
  });
});

describe("a consumer", () => {
  it("imports it as an ES module, with records that nobody can change", () => {
    expect(JSON.parse(run(process.execPath, "esm.mjs"))).toEqual(answers);
  });

  it("requires it as CommonJS, with records that nobody can change", () => {
    expect(JSON.parse(run(process.execPath, "cjs.cjs"))).toEqual(answers);
  });

  it("may import it in one part and require it in another: the records are equal, in two copies", () => {
    const { worksAcross, ...both } = JSON.parse(run(process.execPath, "both.mjs"));
    expect(both).toEqual({ sameNames: true, equal: true, sameObject: false });
    expect(worksAcross).toBeGreaterThan(4000);
  });

  it("finds the dataset as JSON, as the functions write it", () => {
    const script = `
      import { readFileSync } from "node:fs";
      import { fileURLToPath } from "node:url";
      import { about, collectionNames, dataset, fileNameOf, vocabularies } from "japan-dprk-talks";
      import { datasetJsonSchema } from "japan-dprk-talks/schema";
      const read = (name) => readFileSync(fileURLToPath(import.meta.resolve("japan-dprk-talks/" + name)), "utf8");
      const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
      console.log(JSON.stringify([
        same(JSON.parse(read("schema.json")), datasetJsonSchema),
        same(JSON.parse(read("data/redirects.json")), ${JSON.stringify(redirectsInOrder)}),
        same(JSON.parse(read("data/about.json")), about) && about.version === "${manifest.version}",
        same(JSON.parse(read("data/vocabularies.json")), vocabularies),
        collectionNames.every((name) => same(JSON.parse(read("data/" + fileNameOf(name) + ".json")), dataset[name])),
      ]));`;
    expect(JSON.parse(run(process.execPath, "--input-type=module", "-e", script))).toEqual(
      Array.from({ length: 5 }, () => true),
    );
  });

  it("writes Parquet and Excel files, the same as the sources do", async () => {
    const script = `
      import { dataset } from "japan-dprk-talks";
      import { toParquet } from "japan-dprk-talks/formats/parquet";
      import { toWorkbook } from "japan-dprk-talks/formats/workbook";
      import { createHash } from "node:crypto";
      const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");
      const files = Object.entries(toParquet(dataset)).map(([file, bytes]) => [file, hash(bytes)]);
      console.log(JSON.stringify([...files, ["dataset.xlsx", hash(await toWorkbook(dataset))]]));`;
    const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
    const expected = Object.entries({
      ...toParquet(dataset),
      "dataset.xlsx": await toWorkbook(dataset),
    }).map(([file, bytes]) => [file, hash(bytes)]);
    expect(JSON.parse(run(process.execPath, "--input-type=module", "-e", script))).toEqual(expected);
  });

  it("runs its command", () => {
    const report = run(path.join(project, "node_modules/.bin", manifest.name), "report");
    expect(report).toContain("3,643 days");
    expect(report).toContain("0.3757");
  });

  it("exports, and validates what it exported", () => {
    const command = path.join(project, "node_modules/.bin", manifest.name);
    expect(run(command, "export", "--format", "ndjson", "--out", "talks", "--channel", "summit")).toContain("13 files");
    expect(run(command, "validate", "talks")).toBe("No problems in talks.\n");
    expect(complaints(command, "rapport")).toContain('Did you mean "report"?');
  });

  /** The files that an import loads. */
  const loadedBy = (specifier: string): readonly string[] =>
    run(
      process.execPath,
      "--input-type=module",
      "-e",
      `import { registerHooks } from "node:module";
       const urls = [];
       registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
       await import("${specifier}");
       console.log(urls.join("\\n"));`,
    )
      .trim()
      .split("\n")
      .map((url) => url.slice(url.indexOf("node_modules/")));

  it("loads neither zod nor date-fns with the main entry", () => {
    const files = loadedBy("japan-dprk-talks");
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !file.startsWith(`node_modules/${manifest.name}/dist/`))).toEqual([]);
    expect(readFileSync(path.join(installed, "dist/index.js"), "utf8")).not.toMatch(/from "(zod|date-fns)/);
    expect(readFileSync(path.join(installed, "dist/helpers.js"), "utf8")).not.toMatch(/from "(zod|date-fns)/);
  });

  it("loads the helpers without the data, and each small entry without the rest of it", () => {
    const dist = `node_modules/${manifest.name}/dist`;
    expect(loadedBy("japan-dprk-talks/helpers")).toEqual([`${dist}/helpers.js`]);
    for (const name of ["vocabularies", "about", "places"])
      expect(loadedBy(`japan-dprk-talks/${name}`)).toEqual([`${dist}/data/${name}.js`, `${dist}/data/freeze.js`]);
    expect(loadedBy("japan-dprk-talks/accounts")).toEqual([`${dist}/data/accounts.js`, `${dist}/helpers.js`]);
  });

  it("has the same helpers in both entries", () => {
    const script = `
      import * as all from "japan-dprk-talks";
      import * as helpers from "japan-dprk-talks/helpers";
      console.log(Object.entries(helpers).every(([name, value]) => all[name] === value));`;
    expect(run(process.execPath, "--input-type=module", "-e", script).trim()).toBe("true");
  });
});

describe("a TypeScript consumer", () => {
  const compilers = { "TypeScript 6": "typescript/bin/tsc", "TypeScript 7": "typescript-7/bin/tsc" };
  /** How many type instantiations a consumer of most of the library may need. */
  const budget = 2500;
  const strict = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--target",
    "es2022",
    "--lib",
    "es2022",
  ];
  const modules = {
    nodenext: ["--module", "nodenext"],
    bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
  };
  const cases = Object.entries(compilers).flatMap(([compiler, file]) =>
    Object.entries(modules).map(([resolution, options]) => ({
      compiler,
      resolution,
      command: [bin(file), ...strict, ...options],
    })),
  );

  // Without skipLibCheck: the declarations themselves are right, and want neither the DOM nor Node's types.
  it.each(cases)("compiles with $compiler, $resolution", ({ command }) => {
    expect(complaints(process.execPath, ...command, "types.ts")).toBe("");
  });

  // With skipLibCheck, as most projects have it: what the consumer's own code costs, without the check of all declarations.
  it.each(cases)("pays little for the types with $compiler, $resolution", ({ command }) => {
    const { text } = attempt(process.execPath, ...command, "--skipLibCheck", "--extendedDiagnostics", "types.ts");
    const instantiations = Number(/^Instantiations: +(\d+)$/m.exec(text)?.[1]);
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(budget);
  });

  it.each(cases)("compiles the formats that are not text with $compiler, $resolution", ({ command }) => {
    expect(complaints(process.execPath, ...command, "formats-types.ts")).toBe("");
  });

  // zod's own declarations want the DOM.
  it.each(cases)("compiles the schemas with $compiler, $resolution", ({ command }) => {
    expect(complaints(process.execPath, ...command, "--skipLibCheck", "schema-types.ts")).toBe("");
  });

  it("meets zod in the declarations of the schemas alone", () => {
    const declarations = packed.filter((file) => /\.d\.c?ts$/.test(file));
    const zod = declarations.filter((file) =>
      /from ['"](zod|.*schema\.)/.test(readFileSync(path.join(installed, file), "utf8")),
    );
    expect(zod.toSorted()).toEqual(["dist/schema.d.cts", "dist/schema.d.ts"]);
  });
});

describe("a bundle", () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project },
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
      logLevel: "error",
    });
    return outputFiles[0]?.text ?? "";
  };

  it.each([
    ["gapBetweenTalks", 3000],
    ["accountOf", 7000],
    ["repatriationRate", 7250],
  ])("of one helper holds no data: %s", async (helper, budget) => {
    const text = await bundle(`import { ${helper} } from "japan-dprk-talks"; console.log(${helper});`);
    expect(text).not.toContain("http");
    expect(text).not.toContain("JSON.parse");
    // The words of the dataset.
    expect(dataset.vocabularies.topics.filter(({ definition }) => text.includes(definition))).toEqual([]);
    // The definition of an account that nobody asked for.
    expect(text).not.toContain("tracing-jp");
    expect(gzipSync(text).length).toBeLessThan(budget);
  });

  it("of one format holds neither the others nor Node's modules", async () => {
    const text = await bundle(
      'import { placesToGeoJson } from "japan-dprk-talks/formats"; console.log(placesToGeoJson);',
    );
    expect(text.length).toBeLessThan(2000);
    // Not for Node: esbuild would not find its modules.
    expect(await bundle('export * from "japan-dprk-talks/formats";')).not.toContain("node:");
  });

  it.each(["formats/parquet", "formats/workbook", "schema"])("of %s holds none of Node's modules", async (entry) => {
    const text = await bundle(`export * from "japan-dprk-talks/${entry}";`);
    expect(text).not.toContain("node:");
    expect(text).not.toContain("new Worker");
  });

  it("of one collection holds that one alone", async () => {
    const text = await bundle('import { indicators } from "japan-dprk-talks"; console.log(indicators);');
    expect(text).toContain("remains-dead");
    expect(text).not.toContain("2014-03-03-shenyang");
    expect(text).not.toContain(dataset.about.title);
    expect(dataset.vocabularies.topics.filter(({ definition }) => text.includes(definition))).toEqual([]);
  });
});

describe("the size in bytes after gzip", () => {
  const bytes = (file: string): number => gzipSync(readFileSync(path.join(installed, "dist", file))).length;
  const modules = (): readonly string[] =>
    packed.filter((file) => /\.js$|^dist\/cli/.test(file)).map((file) => file.replace("dist/", ""));

  // What each has today and a tenth more.
  const budgets: Readonly<Record<string, number>> = {
    "index.js": 1200,
    "helpers.js": 43_200,
    "schema.js": 15_500,
    // The JSON Schema, which the schemas and the formats share.
    "data/schema.js": 12_800,
    "formats.js": 13_200,
    // Each with the library that writes the file.
    "formats/parquet.js": 17_300,
    "formats/workbook.js": 23_200,
    // The tables.
    "formats/shared.js": 9950,
    "cli.cjs": 450,
    "cli/main.cjs": 46_000,
  };

  const withoutHash = (file: string): string => file.replace(/shared-\w+/, "shared");

  it.each(Object.entries(budgets))("of %s stays within %d", (name, budget) => {
    const [file = "", ...others] = modules().filter((one) => withoutHash(one) === name);
    expect(bytes(file)).toBeLessThan(budget);
    expect(others).toEqual([]);
  });

  it("has a budget for every entry with code", () => {
    const entries = modules().filter((file) => !file.startsWith("data/") || file === "data/schema.js");
    expect(entries.map(withoutHash).toSorted()).toEqual(Object.keys(budgets).toSorted());
  });

  // The data grows with the record: a collection may cost no more than its JSON, half a kilobyte, and two thousandths for
  // the quotes and breaks that a string of JavaScript escapes.
  it("of every collection is that of its JSON", () => {
    const collections = modules().filter(
      (file) => file.startsWith("data/") && !/(about|accounts|vocabularies|freeze|schema)/.test(file),
    );
    expect(collections).toHaveLength(11);
    const large = collections.filter((file) => bytes(file) > 1.002 * bytes(file.replace(/js$/, "json")) + 500);
    expect(large).toEqual([]);
  });
});
