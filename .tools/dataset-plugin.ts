import { writeFile } from "node:fs/promises";
import path from "node:path";

import type { Plugin } from "esbuild";

import type { Dataset } from "../src/model/dataset.ts";
import { type CollectionName, collectionNames, fileNameOf } from "../src/model/ids.ts";
import type { RenamedIds } from "../src/model/renamed-ids.ts";
import { datasetJsonSchema } from "../src/schema/index.ts";
import { collectionModule, collectionModuleOfJson } from "./collection-module.ts";

/** Each collection's records. */
export type Records = Readonly<Record<CollectionName, readonly unknown[]>>;

const root = path.join("src", "data");
const entries = new Map(collectionNames.map((name) => [path.resolve(root, fileNameOf(name), "index.ts"), name]));

/** The entries of the data that are no collections. */
export const smallEntries = ["about", "vocabularies", "accounts"] as const;

const smallFiles = new Map(smallEntries.map((name) => [path.resolve(root, `${name}.ts`), name]));
const helpers = path.resolve("src", "helpers.ts");
const freeze = path.resolve("src", "internal", "freeze.ts");
const jsonSchema = path.resolve("src", "schema", "json-schema.ts");
const formats = path.resolve("src", "formats") + path.sep;
const dataFolder = path.resolve(root) + path.sep;
/** What the data modules import that is exported by the helpers. */
const helperFolders = /[\\/]src[\\/](analysis|dates|model)[\\/]/;

const external = (to: string) => ({ path: to, external: true, sideEffects: false });

/**
 * Builds each collection as one module with a frozen `JSON.parse`; in CommonJS, it reads the JSON file. It starts in a tenth of the
 * time of object literals, and bundlers drop it if nothing imports it. All other entry points import that module
 * instead of a copy, so a collection is the same object wherever it is imported from. The same goes for the JSON Schema.
 */
export const datasetPlugin = (records: Records): Plugin => ({
  name: "records",
  setup(build) {
    const extension = build.initialOptions.outExtension?.[".js"] ?? ".js";

    // esbuild runs filters as Go regular expressions, which have no flags.
    build.onResolve({ filter: /\.ts$/ }, ({ importer, kind, path: to, resolveDir }) => {
      if (kind === "entry-point") return undefined;
      const target = path.resolve(resolveDir, to);
      const data = entries.get(target);
      const name = data === undefined ? smallFiles.get(target) : fileNameOf(data);
      if (name !== undefined) return external(`./data/${name}${extension}`);
      // The schemas and the formats share the JSON Schema. The formats import it from the file of their tables, in `formats/`.
      if (target === jsonSchema)
        return external(`${importer.startsWith(formats) ? ".." : "."}/data/schema${extension}`);
      // One function for all collections: an engine is slow to start on each copy of its own.
      if (target === freeze && (entries.has(importer) || smallFiles.has(importer) || importer === jsonSchema))
        return external(`./freeze${extension}`);
      // The entries with data take the helpers from the entry without, so that all have the same functions.
      const isHelper = target === helpers || (importer.startsWith(dataFolder) && helperFolders.test(target));
      if (!isHelper) return undefined;
      return external(`${smallFiles.has(importer) ? ".." : "."}/helpers${extension}`);
    });

    // The JSON file of a collection is written beside its module.
    build.onResolve({ filter: /^\.\/[a-z-]+\.json$/ }, ({ importer, path: to }) =>
      entries.has(importer) ? { path: to, external: true } : undefined,
    );

    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const name = entries.get(file);
      if (name) {
        const isCommonJs = build.initialOptions.format === "cjs";
        return { contents: isCommonJs ? collectionModuleOfJson(name) : collectionModule(name, records[name]) };
      }
      const inside = path.relative(root, file);
      return inside.startsWith("..") || !inside.includes(path.sep)
        ? undefined
        : { errors: [{ text: `Import the collection's index.ts, not ${inside}, or its records are bundled twice.` }] };
    });
  },
});

/**
 * Writes each collection as a plain JSON array, with one record per line, what the dataset is and its words, the renamed
 * ids, and the JSON Schema of all of it. Every other format can be made from the package by its functions and its command.
 */
export const writeJson = async (
  { about, vocabularies, ...records }: Records & Pick<Dataset, "about" | "vocabularies">,
  redirects: RenamedIds,
  directory: string,
): Promise<void> => {
  const write = (name: string, text: string): Promise<void> =>
    writeFile(path.join(directory, `${name}.json`), `${text}\n`);
  await Promise.all([
    write("about", JSON.stringify(about, null, 2)),
    write("vocabularies", JSON.stringify(vocabularies, null, 2)),
    // In the order of the collections: a module has its exports in alphabetical order, or in that of the bundler.
    write(
      "redirects",
      JSON.stringify(Object.fromEntries(collectionNames.map((name) => [name, redirects[name]])), null, 2),
    ),
    write("schema", jsonSchemaText()),
    ...collectionNames.map((name) => {
      const lines = records[name].map((record) => JSON.stringify(record));
      return write(fileNameOf(name), `[\n${lines.join(",\n")}\n]`);
    }),
  ]);
};

/** The JSON Schema, with each of its definitions on a line. */
function jsonSchemaText(): string {
  const { $defs, ...schema } = datasetJsonSchema;
  const definitions = Object.entries($defs).map(([name, definition]) =>
    JSON.stringify({ [name]: definition }).slice(1, -1),
  );
  return `${JSON.stringify(schema).slice(0, -1)},"$defs":{\n${definitions.join(",\n")}\n}}`;
}
