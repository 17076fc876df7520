import { readFileSync } from "node:fs";

import * as constants from "date-fns/constants";
import type { Plugin } from "esbuild";

/**
 * Builds date-fns in so that a bundler can leave it out. The file of its UTC date changes the class that it exports when it is
 * loaded, and its constants are calculated when they are: in the middle of ours, a bundler would have to keep both for users
 * of any function.
 */
export const dateFnsPlugin: Plugin = {
  name: "date-fns",
  setup(build) {
    build.onLoad({ filter: /@date-fns[\\/]utc[\\/]date[\\/]mini\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const inside = text.replace("export class UTCDateMini", "class UTCDateMini");
      if (inside === text) throw new Error(`${path} does not export the class UTCDateMini: adapt this plugin.`);
      return {
        contents: `export const UTCDateMini = /* @__PURE__ */ (() => {\n${inside}\nreturn UTCDateMini;\n})();`,
      };
    });

    build.onLoad({ filter: /[\\/]date-fns[\\/]constants\.js$/ }, ({ path }) => {
      const lines = Object.entries<number | symbol>({ ...constants }).map(([name, value]) => {
        if (typeof value === "number") return `export const ${name} = ${value};`;
        const key = Symbol.keyFor(value);
        if (key === undefined) throw new Error(`${path} exports ${name}, which is no constant: adapt this plugin.`);
        return `export const ${name} = /* @__PURE__ */ Symbol.for(${JSON.stringify(key)});`;
      });
      return { contents: lines.join("\n") };
    });
  },
};
