import type { Plugin } from "esbuild";

/**
 * Builds fflate in so that it runs in Node and in a browser. Its build for Node imports Node's modules; its build for
 * browsers needs web workers for `zip`, so that one function does its work without them.
 */
export const fflatePlugin: Plugin = {
  name: "fflate",
  setup(build) {
    build.onResolve({ filter: /^fflate$/ }, () => ({ path: "fflate", namespace: "fflate", sideEffects: false }));

    build.onLoad({ filter: /.*/, namespace: "fflate" }, () => ({
      contents: `
        export * from "fflate/browser";
        import { zipSync } from "fflate/browser";
        export const zip = (files, done) => done(null, zipSync(files));`,
      resolveDir: import.meta.dirname,
    }));
  },
};
