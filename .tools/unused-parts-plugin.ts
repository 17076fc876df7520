import { readFileSync } from "node:fs";

import type { Plugin } from "esbuild";

/** What the libraries behind the Parquet files and the workbook can do, and our files never need. */
const unused = [
  /[\\/]hyparquet-writer[\\/]src[\\/](?:delta|geospatial|splitstream|variant|wkb)\.js$/,
  /[\\/]write-excel-file[\\/]modules[\\/]xlsx[\\/]features[\\/](?:conditionalFormatting|images)\.js$/,
] as const;

/**
 * Leaves these parts of libraries out: a function of theirs throws, and a feature of a workbook does nothing. The tests
 * compare what the built package writes with what the libraries as a whole write.
 */
export const unusedPartsPlugin: Plugin = {
  name: "unused-parts",
  setup(build) {
    for (const filter of unused)
      build.onLoad({ filter }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        const functions = Array.from(
          text.matchAll(/^export function (\w+)/gm),
          ([, name = ""]) => `export function ${name}() { throw new Error("The build leaves out ${name}."); }`,
        );
        const feature = text.includes("export default {") ? ["export default {};"] : [];
        return { contents: [...functions, ...feature].join("\n") };
      });
  },
};
