import { createRequire } from "node:module";

import { defineConfig } from "astro/config";

// The one place that has the address of the repository, if it has been set, is package.json.
const { repository } = createRequire(import.meta.url)("japan-dprk-talks/package.json");
if (repository !== undefined) process.env.PUBLIC_REPOSITORY ??= repository.url.replace(/^git\+|\.git$/g, "");

// The address of the site is not known before the site is published: both come from the workflow that publishes it.
export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.SITE_BASE ?? "/",
  srcDir: "./site",
  outDir: "./dist",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", assets: "assets" },
  vite: {
    // The package is linked from the folder above; its built files are read like those of any dependency.
    server: { fs: { allow: [".."] } },
    build: { assetsInlineLimit: 0 },
    // The worker of the playground loads the entries of the package when code imports them.
    worker: { format: "es" },
  },
});
