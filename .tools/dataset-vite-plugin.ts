import path from "node:path";

import type { Plugin } from "vitest/config";
import type { Vitest } from "vitest/node";

import { collectionNames, fileNameOf } from "../src/model/ids.ts";
import { collectionModule } from "./collection-module.ts";
import { isDataFile } from "./data-files.ts";
import { loadTree, repository } from "./data-tree.ts";
import { datasetOf, readData } from "./read-data.ts";

const root = path.join(repository, "src/data").replaceAll(path.sep, "/");
const collectionOf = new Map(collectionNames.map((name) => [`${root}/${fileNameOf(name)}/index.ts`, name]));

function load(): { readonly dataset: ReturnType<typeof datasetOf>; readonly files: readonly string[] } {
  const read = readData(loadTree(repository));
  const [fault] = read.faults;
  if (fault !== undefined) throw new Error(`src/data/${fault.file}:${fault.line}:${fault.column}: ${fault.message}`);
  return { dataset: datasetOf(read), files: read.files.map(({ file }) => `${root}/${file}`) };
}

/**
 * Serves each collection as one module, as `datasetPlugin` builds it. The files are read once for a run, not by every
 * test file again; a run that watches reads them again when one of them changes.
 */
export function datasetVitePlugin(): Plugin {
  let loaded: ReturnType<typeof load> | undefined;
  let runner: Vitest | undefined;
  return {
    name: "dataset",
    enforce: "pre",
    configureVitest({ vitest, defineCacheKeyGenerator }) {
      runner = vitest;
      // vitest keeps modules from run to run by the text of their file. That of an index says nothing about the data.
      defineCacheKeyGenerator(({ id }) => (collectionOf.has(id) ? false : undefined));
    },
    load(id) {
      const collection = collectionOf.get(id);
      if (collection === undefined) return undefined;
      loaded ??= load();
      for (const file of loaded.files) this.addWatchFile(file);
      return collectionModule(collection, loaded.dataset[collection]);
    },
    watchChange(id) {
      if (!isDataFile(path.posix.relative(root, id))) return;
      loaded = undefined;
      for (const index of collectionOf.keys()) runner?.invalidateFile(index);
    },
  };
}
