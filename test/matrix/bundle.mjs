/** Bundles a file with the settings that a production build has: `node bundle.mjs <bundler> <file> <folder>`. */
import path from "node:path";

const [, , kind, file, out] = process.argv;

const bundlers = {
  async esbuild() {
    const { build } = await import("esbuild");
    await build({ entryPoints: [file], bundle: true, minify: true, format: "esm", outdir: out, logLevel: "error" });
  },
  async rollup() {
    const [{ rollup }, { default: nodeResolve }, { minify }] = await Promise.all([
      import("rollup"),
      import("@rollup/plugin-node-resolve"),
      import("esbuild").then(({ transform }) => ({ minify: transform })),
    ]);
    const bundle = await rollup({ input: file, plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: "es" });
    const { code } = await minify(output[0].code, { minify: true, format: "esm" });
    const { writeFileSync } = await import("node:fs");
    writeFileSync(path.join(out, "helper.js"), code);
  },
  async vite() {
    const { build } = await import("vite");
    await build({
      root: path.dirname(file),
      configFile: false,
      logLevel: "error",
      build: { outDir: out, emptyOutDir: false, rollupOptions: { input: file } },
    });
  },
  async webpack() {
    const { default: webpack } = await import("webpack");
    await new Promise((done, failed) => {
      webpack(
        { mode: "production", context: path.dirname(file), entry: file, output: { path: out }, performance: false },
        (error, stats) =>
          error || stats.hasErrors() ? failed(error ?? new Error(stats.toString("errors-only"))) : done(),
      );
    });
  },
};

await bundlers[kind]();
