import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { build } from "esbuild";

import { repository } from "./data-tree.ts";

/** A package whose code is built into ours. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX identifier of its licence. */
  readonly license: string;
  /** The text of its licence, as it publishes it. */
  readonly text: string;
}

/** The entries that have code of others in them. */
const entries = ["cli", "formats", "formats/parquet", "formats/workbook", "schema", "."];

/** The packages whose code ends up in the build, by name. A bundler finds them, so none is forgotten. */
export async function bundledPackages(): Promise<readonly BundledPackage[]> {
  const { metafile } = await build({
    entryPoints: entries.map((name) => path.join(repository, "src", name, "index.ts")),
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: "nowhere",
    external: ["zod", "japan-dprk-talks"],
    absWorkingDir: repository,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.slice(0, 1) ?? [],
  );
  const found = [...new Set(folders)].map((folder) => packageIn(path.join(repository, folder)));
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function packageIn(folder: string): BundledPackage {
  const manifest: Omit<BundledPackage, "text"> = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8");
  return { name, version, license, text: text.replaceAll("\r\n", "\n").trim() };
}

/** The licences of what is built in, as one text; packages with the same text share it. */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const parts = [
    ...Map.groupBy(packages, ({ license, text }) => text || `${license} (the package has no file with its text)`),
  ].map(
    ([text, list]) =>
      `${list.map(({ name, version, license }) => `${name} ${version} (${license})`).join("\n")}\n\n${text}\n`,
  );
  return ["The code of these packages is built into this one.\n", ...parts].join(`\n${"=".repeat(80)}\n\n`);
}
