import { defineConfig } from "tsup";

import { datasetPlugin, writeJson } from "./.tools/dataset-plugin.ts";
import { fflatePlugin } from "./.tools/fflate-plugin.ts";
import { validatedDataset } from "./.tools/validated-dataset.ts";
import { writeFormats } from "./.tools/write-formats.ts";
import { collectionNames, fileNameOf } from "./src/model/ids.ts";

const dataset = validatedDataset();

const library = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  formats: "src/formats/index.ts",
  "formats/parquet": "src/formats/parquet/index.ts",
  "formats/workbook": "src/formats/workbook/index.ts",
  ...Object.fromEntries(collectionNames.map(fileNameOf).map((name) => [`data/${name}`, `src/data/${name}/index.ts`])),
};

// tsup leaves dependencies (zod) out and builds devDependencies (date-fns, @noble/hashes, those of a format or the command) in.
export default defineConfig({
  entry: { ...library, cli: "src/cli/index.ts" },
  // The command runs the built package as any consumer does.
  external: [/^japan-dprk-talks/],
  format: ["esm", "cjs"],
  target: ["node20", "es2022"],
  tsconfig: "tsconfig.src.json",
  // index must export every type of a record: what only schema exports, the declarations fetch from there, and zod with it.
  dts: { entry: library },
  clean: true,
  splitting: false,
  removeNodeProtocol: false,
  esbuildPlugins: [datasetPlugin(dataset), fflatePlugin],
  esbuildOptions(options, { format }) {
    options.charset = "utf8";
    if (format === "cjs") options.entryPoints = library; // the command is ESM only
  },
  onSuccess: async () => {
    await writeJson(dataset, "dist/data");
    await writeFormats(dataset, "dist/data");
  },
});
