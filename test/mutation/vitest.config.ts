import path from "node:path";

import { defineConfig } from "vitest/config";

import { datasetVitePlugin } from "../../.tools/dataset-vite-plugin.ts";

const root = path.resolve(import.meta.dirname, "../..");

// .tools/mutate.ts names the folders of the tests that have to notice a mutant. Those that start programs cannot: the
// mutant is in this process alone.
const folders = (process.env["MUTATION_TESTS"] ?? "dates").split(",");

export default defineConfig({
  root,
  plugins: [datasetVitePlugin()],
  resolve: {
    alias: [
      { find: /^japan-dprk-talks$/, replacement: path.join(root, "src/index.ts") },
      {
        find: /^japan-dprk-talks\/(formats|formats\/parquet|formats\/workbook|schema)$/,
        replacement: path.join(root, "src/$1/index.ts"),
      },
    ],
  },
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // The second looks at every day of two centuries, which is too slow for every mutant.
    exclude: ["test/dates/{time-zones,truth}.test.ts", "test/hostile/{killed,large}.test.ts"],
    // Code with mutants in it is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
