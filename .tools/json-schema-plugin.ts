import { readFileSync } from "node:fs";

import type { Plugin } from "esbuild";

/**
 * Builds the JSON Schema in as one `JSON.parse` of a text without spaces: two kilobytes less after gzip than an object literal.
 * CommonJS reads the JSON file that is written beside its module.
 */
export const jsonSchemaPlugin: Plugin = {
  name: "json-schema",
  setup(build) {
    build.onResolve({ filter: /^\.\/dataset\.schema\.json$/ }, () =>
      build.initialOptions.format === "cjs" ? { path: "./schema.json", external: true } : undefined,
    );

    build.onLoad({ filter: /[\\/]src[\\/]schema[\\/]dataset\.schema\.json$/ }, ({ path }) => {
      const json = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});` };
    });
  },
};
