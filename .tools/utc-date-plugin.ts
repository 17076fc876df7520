import { readFileSync } from "node:fs";

import type { Plugin } from "esbuild";

/**
 * Builds the UTC date of date-fns in so that a bundler can leave it out. Its file changes the class that it exports when it
 * is loaded; in the middle of ours, a bundler would have to keep that for users of any function.
 */
export const utcDatePlugin: Plugin = {
  name: "utc-date",
  setup(build) {
    build.onLoad({ filter: /@date-fns[\\/]utc[\\/]date[\\/]mini\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const inside = text.replace("export class UTCDateMini", "class UTCDateMini");
      if (inside === text) throw new Error(`${path} does not export the class UTCDateMini: adapt this plugin.`);
      return {
        contents: `export const UTCDateMini = /* @__PURE__ */ (() => {\n${inside}\nreturn UTCDateMini;\n})();`,
      };
    });
  },
};
