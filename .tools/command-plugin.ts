import type { Plugin } from "esbuild";

/**
 * Builds the command. Its first file loads the rest as a file of its own, which Node can keep in compiled form. The
 * libraries named here run when they are called for the first time: few answers need them, and to load them takes longer
 * than to answer.
 */
export const commandPlugin = (late: readonly string[]): Plugin => ({
  name: "command",
  setup(build) {
    build.onResolve({ filter: /^\.\/index\.ts$/ }, ({ importer }) =>
      /[\\/]cli[\\/]launch\.ts$/.test(importer) ? { path: "./cli/main.cjs", external: true } : undefined,
    );

    build.onResolve({ filter: /^[a-z-]+$/ }, ({ path, importer }) =>
      late.includes(path) && /[\\/]src[\\/]cli[\\/]/.test(importer) ? { path, namespace: "late" } : undefined,
    );

    build.onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => ({
      contents: `
        let library;
        export default (...given) => (library ??= require(${JSON.stringify(path)}).default)(...given);`,
      resolveDir: import.meta.dirname,
    }));
  },
});
