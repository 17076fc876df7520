/** What a user would take instead of this library. It is installed only for the benchmark: `npm run bench -- --install`. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const manifest = new URL("package.json", import.meta.url);

/** The folder in which the other libraries are installed. */
export const othersFolder = fileURLToPath(new URL(".", import.meta.url));

export const areOthersInstalled = (): boolean => existsSync(new URL("node_modules/luxon", import.meta.url));

/** Loads another library. The caller names the part of it that it uses: TypeScript does not see what is not always there. */
export function other<T>(name: string): T {
  // Cast: the benchmark compares its results with ours, so a wrong type would show.
  return createRequire(manifest)(name) as T;
}

/** The version of an installed package, of the project itself or of the benchmark. */
export function versionOf(name: string): string {
  const paths = [`node_modules/${name}/package.json`, `../../node_modules/${name}/package.json`];
  const path = paths.map((one) => new URL(one, import.meta.url)).find((one) => existsSync(one));
  if (path === undefined) return "not installed";
  // Cast: every package has a version.
  return (createRequire(manifest)(fileURLToPath(path)) as { readonly version: string }).version;
}
