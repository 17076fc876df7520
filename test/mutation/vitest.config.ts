import path from "node:path";

import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

import { datasetVitePlugin } from "../../.tools/dataset-vite-plugin.ts";

const root = path.resolve(import.meta.dirname, "../..");

// .tools/mutate.ts names the folders of the tests that have to notice a mutant. Those that start programs cannot: the
// mutant is in this process alone.
const folders = (process.env["MUTATION_TESTS"] ?? "dates").split(",");

/** The quickest files first: the first test that fails ends the run of a mutant. */
class QuickestFirst extends BaseSequencer {
  public override async sort(files: Parameters<BaseSequencer["sort"]>[0]): ReturnType<BaseSequencer["sort"]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is not the method of an array
    return (await super.sort(files)).toReversed();
  }
}

export default defineConfig({
  root,
  plugins: [datasetVitePlugin()],
  resolve: {
    alias: [
      { find: /^japan-dprk-talks$/, replacement: path.join(root, "src/index.ts") },
      { find: /^japan-dprk-talks\/(about|accounts|vocabularies)$/, replacement: path.join(root, "src/data/$1.ts") },
      { find: /^japan-dprk-talks\/helpers$/, replacement: path.join(root, "src/helpers.ts") },
      {
        find: /^japan-dprk-talks\/(formats|formats\/parquet|formats\/workbook|schema)$/,
        replacement: path.join(root, "src/$1/index.ts"),
      },
    ],
  },
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // Too slow for every mutant: programs are started, or every day or record is looked at.
    exclude: [
      "test/dates/{time-zones,truth}.test.ts",
      "test/hostile/{killed,large}.test.ts",
      "test/analysis/known-on.test.ts",
      "test/analysis/datasets/properties.test.ts",
    ],
    // One worker for all the files of a run: to load the modules takes longer than the tests.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    // Few cases, with the seed of setup.ts.
    env: { PROPERTY_RUNS: "40", PROPERTY_SEED: "1" },
    setupFiles: ["test/mutation/setup.ts"],
    // Code with mutants in it is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
