import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";

import type { BuildOptions } from "esbuild";
import { defineConfig, type Options } from "tsup";

import { bundledPackages, thirdPartyNotices } from "./.tools/bundled-packages.ts";
import { commandPlugin } from "./.tools/command-plugin.ts";
import { datasetPlugin, smallEntries, writeJson } from "./.tools/dataset-plugin.ts";
import { dateFnsPlugin } from "./.tools/date-fns-plugin.ts";
import { fflatePlugin } from "./.tools/fflate-plugin.ts";
import { jsonSchemaPlugin } from "./.tools/json-schema-plugin.ts";
import { writeModuleTypes } from "./.tools/module-types.ts";
import { minifyModules, writeCommonJs } from "./.tools/small-modules.ts";
import { unusedPartsPlugin } from "./.tools/unused-parts-plugin.ts";
import { validatedDataset } from "./.tools/validated-dataset.ts";
import * as about from "./src/data/about.ts";
import * as accounts from "./src/data/accounts.ts";
import * as redirects from "./src/data/redirects.ts";
import { vocabularies } from "./src/data/vocabularies.ts";
import * as helpers from "./src/helpers.ts";
import { collectionNames, fileNameOf } from "./src/model/ids.ts";
import type { Word } from "./src/model/vocabularies.ts";

const dataset = validatedDataset();

const code = { index: "src/index.ts", helpers: "src/helpers.ts", schema: "src/schema/index.ts" };

const data = {
  ...Object.fromEntries(smallEntries.map((name) => [`data/${name}`, `src/data/${name}.ts`])),
  ...Object.fromEntries(collectionNames.map(fileNameOf).map((name) => [`data/${name}`, `src/data/${name}/index.ts`])),
};

const formats = {
  formats: "src/formats/index.ts",
  "formats/parquet": "src/formats/parquet/index.ts",
  "formats/workbook": "src/formats/workbook/index.ts",
};

/** The entries that the help does without, with the names that they export. */
const lateEntries = { about: Object.keys(about), accounts: Object.keys(accounts), helpers: Object.keys(helpers) };

/** The ids of the words, without their definitions: the command offers them for its options. */
const wordIds = Object.fromEntries(
  Object.entries<readonly Word[]>({ ...vocabularies }).map(([name, words]) => [name, words.map(({ id }) => ({ id }))]),
);

rmSync("dist", { recursive: true, force: true });

const isCode = (file: string): boolean => /^(?:index|helpers|schema)\./.test(file);
const isFormat = (file: string): boolean => /^formats(?:\/|\.)/.test(file);

/** Without indentation, a third of the code is saved. Lines stay short, because Node prints the line that an error comes from. */
const small = { minifyWhitespace: true, minifySyntax: true, lineLimit: 120 } satisfies BuildOptions;

/** The same with short names, for files that are mostly other people's code, or a program that nobody calls from code. */
const smallest = { ...small, minifyIdentifiers: true } satisfies BuildOptions;

// tsup leaves dependencies (zod) out and builds devDependencies (date-fns, @noble/hashes, those of a format or the command) in.
const shared: Options = {
  target: ["node20", "es2022"],
  removeNodeProtocol: false,
};

const esbuildPlugins = [datasetPlugin(dataset), jsonSchemaPlugin, fflatePlugin, dateFnsPlugin, unusedPartsPlugin];

export default defineConfig([
  {
    ...shared,
    entry: code,
    format: "esm",
    tsconfig: "tsconfig.src.json",
    splitting: false,
    esbuildPlugins,
    onSuccess: async () => {
      await minifyModules("dist", isCode, small);
      await writeCommonJs("dist", isCode, small);
      await writeFile("dist/third-party-notices.txt", thirdPartyNotices(await bundledPackages()));
      await writeModuleTypes("dist", Object.keys({ ...code, ...data, ...formats }));
    },
  },
  {
    ...shared,
    entry: { ...data, "data/freeze": "src/internal/freeze.ts", "data/schema": "src/schema/json-schema.ts" },
    format: ["esm", "cjs"],
    tsconfig: "tsconfig.src.json",
    splitting: false,
    esbuildPlugins,
    esbuildOptions(options, { format }) {
      if (format === "cjs") Object.assign(options, smallest);
    },
    onSuccess: () => writeJson(dataset, redirects, "dist/data"),
  },
  {
    ...shared,
    entry: formats,
    format: "esm",
    tsconfig: "tsconfig.src.json",
    // The tables are in a file that the formats share.
    splitting: true,
    esbuildPlugins,
    esbuildOptions(options) {
      options.chunkNames = "formats/shared-[hash]";
    },
    onSuccess: async () => {
      await writeCommonJs("dist", isFormat, smallest);
      await minifyModules("dist", isFormat, smallest);
    },
  },
  {
    ...shared,
    entry: { ...code, ...data, ...formats },
    format: "cjs",
    tsconfig: "tsconfig.src.json",
    // index must export every type of a record: what only schema exports, the declarations fetch from there, and zod with it.
    dts: { only: true },
  },
  {
    ...shared,
    entry: { cli: "src/cli/launch.ts", "cli/main": "src/cli/index.ts" },
    // CommonJS starts faster than an ES module: Node's own modules are read in part, and nothing is awaited.
    format: "cjs",
    tsconfig: "tsconfig.cli.json",
    // One file, in which what only some commands need is loaded by them alone.
    splitting: false,
    esbuildPlugins: [
      commandPlugin(["string-width", "wrap-ansi"], lateEntries, { vocabularies: { vocabularies: wordIds } }),
    ],
    esbuildOptions(options) {
      Object.assign(options, smallest);
      options.define = { ...options.define, "import.meta.url": "__filename" };
      options.supported = { ...options.supported, "dynamic-import": false };
    },
  },
]);
