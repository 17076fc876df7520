import type { Plugin } from "esbuild";

import { smallEntries } from "./dataset-plugin.ts";

const isData = (entry: string): boolean => smallEntries.some((name) => name === entry);

const isOwn = (file: string): boolean => /[\\/]src[\\/]cli[\\/]/.test(file);

/** The file of an entry of this package, from the folder of the command. By its path, Node finds it in a tenth of the time. */
const fileOf = (entry: string): string => `../${isData(entry) ? "data/" : ""}${entry}.cjs`;

/**
 * Builds the command. Its first file loads the rest as a file of its own, which Node can keep in compiled form. What few
 * answers need is loaded when it is used for the first time: some libraries, by their default export, and some entries of
 * this package, by the names that they export. What every answer needs of an entry is built in.
 */
export const commandPlugin = (
  libraries: readonly string[],
  entries: Readonly<Record<string, readonly string[]>>,
  builtIn: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Plugin => ({
  name: "command",
  setup(build) {
    build.onResolve({ filter: /^\.\/index\.ts$/ }, ({ importer }) =>
      /[\\/]cli[\\/]launch\.ts$/.test(importer) ? { path: "./cli/main.cjs", external: true } : undefined,
    );

    build.onResolve({ filter: /^japan-dprk-talks\// }, ({ path, kind }) => {
      const entry = path.replace("japan-dprk-talks/", "");
      if (builtIn[entry] !== undefined) return { path: entry, namespace: "built-in" };
      return kind === "import-statement" && entries[entry] !== undefined
        ? { path: entry, namespace: "late-entry" }
        : { path: fileOf(entry), external: true };
    });

    build.onLoad({ filter: /.*/, namespace: "built-in" }, ({ path: entry }) => ({
      contents: Object.entries(builtIn[entry] ?? {})
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n"),
    }));

    build.onLoad({ filter: /.*/, namespace: "late-entry" }, ({ path: entry }) => {
      const names = entries[entry] ?? [];
      return {
        contents: `
          let entry;
          const load = () => (entry ??= require("late:${fileOf(entry)}"));
          module.exports = { ${names.map((name) => `get ${name}() { return load().${name}; }`).join(", ")} };`,
      };
    });

    build.onResolve({ filter: /^late:/ }, ({ path }) => ({ path: path.replace("late:", ""), external: true }));

    build.onResolve({ filter: /^[a-z-]+$/ }, ({ path, importer }) =>
      libraries.includes(path) && isOwn(importer) ? { path, namespace: "late-library" } : undefined,
    );

    build.onLoad({ filter: /.*/, namespace: "late-library" }, ({ path }) => ({
      contents: `
        let library;
        export default (...given) => (library ??= require(${JSON.stringify(path)}).default)(...given);`,
      resolveDir: import.meta.dirname,
    }));
  },
});
