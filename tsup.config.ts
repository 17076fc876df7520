import { rmSync } from "node:fs";

import { defineConfig, type Options } from "tsup";

import { datasetPlugin, smallEntries, writeJson } from "./.tools/dataset-plugin.ts";
import { fflatePlugin } from "./.tools/fflate-plugin.ts";
import { jsonSchemaPlugin } from "./.tools/json-schema-plugin.ts";
import { utcDatePlugin } from "./.tools/utc-date-plugin.ts";
import { validatedDataset } from "./.tools/validated-dataset.ts";
import { writeFormats } from "./.tools/write-formats.ts";
import { collectionNames, fileNameOf } from "./src/model/ids.ts";

const dataset = validatedDataset();

const library = {
  index: "src/index.ts",
  helpers: "src/helpers.ts",
  schema: "src/schema/index.ts",
  formats: "src/formats/index.ts",
  "formats/parquet": "src/formats/parquet/index.ts",
  "formats/workbook": "src/formats/workbook/index.ts",
  ...Object.fromEntries(smallEntries.map((name) => [`data/${name}`, `src/data/${name}.ts`])),
  ...Object.fromEntries(collectionNames.map(fileNameOf).map((name) => [`data/${name}`, `src/data/${name}/index.ts`])),
};

rmSync("dist", { recursive: true, force: true });

// tsup leaves dependencies (zod) out and builds devDependencies (date-fns, @noble/hashes, those of a format or the command) in.
const shared: Options = {
  // The command runs the built package as any consumer does.
  external: [/^japan-dprk-talks/],
  target: ["node20", "es2022"],
  removeNodeProtocol: false,
};

export default defineConfig([
  {
    ...shared,
    entry: library,
    format: ["esm", "cjs"],
    tsconfig: "tsconfig.src.json",
    // index must export every type of a record: what only schema exports, the declarations fetch from there, and zod with it.
    dts: { entry: library },
    splitting: false,
    esbuildPlugins: [datasetPlugin(dataset), fflatePlugin, jsonSchemaPlugin, utcDatePlugin],
    esbuildOptions(options) {
      options.charset = "utf8";
    },
    onSuccess: async () => {
      await writeJson(dataset, "dist/data");
      await writeFormats(dataset, "dist/data");
    },
  },
  {
    ...shared,
    entry: { cli: "src/cli/launch.ts" },
    format: "esm",
    tsconfig: "tsconfig.cli.json",
    // What only some commands need is loaded by them alone.
    splitting: true,
    esbuildOptions(options) {
      options.charset = "utf8";
      options.chunkNames = "cli/[name]-[hash]";
    },
  },
]);
