import path from "node:path";

import type { Plugin } from "vitest/config";

import { collectionNames, fileNameOf } from "../src/model/ids.ts";
import { collectionModule } from "./collection-module.ts";
import { isDataFile } from "./data-files.ts";
import { loadTree, repository } from "./data-tree.ts";
import { datasetOf, readData } from "./read-data.ts";

const root = path.join(repository, "src/data").replaceAll(path.sep, "/");
const collectionOf = new Map(collectionNames.map((name) => [`${root}/${fileNameOf(name)}/index.ts`, name]));

/**
 * Serves each collection as one module, as `datasetPlugin` builds it. The files are read once for a run, and not by
 * every test file again; a watching run reads them again when one of them changes.
 */
export function datasetVitePlugin(): Plugin {
  let dataset: ReturnType<typeof datasetOf> | undefined;
  let files: readonly string[] = [];
  return {
    name: "dataset",
    enforce: "pre",
    load(id) {
      const collection = collectionOf.get(id);
      if (collection === undefined) return undefined;
      if (dataset === undefined) {
        const read = readData(loadTree(repository));
        const [fault] = read.faults;
        if (fault !== undefined)
          throw new Error(`src/data/${fault.file}:${fault.line}:${fault.column}: ${fault.message}`);
        files = read.files.map(({ file }) => `${root}/${file}`);
        dataset = datasetOf(read);
      }
      for (const file of files) this.addWatchFile(file);
      return collectionModule(collection, dataset[collection]);
    },
    watchChange(id) {
      if (isDataFile(path.posix.relative(root, id))) dataset = undefined;
    },
  };
}
