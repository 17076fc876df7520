import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { transform, type TransformOptions } from "esbuild";

/** How esbuild marks a call that a bundler may leave out, and an operator that means nothing in its place. */
const [mark, place] = ["/* @__PURE__ */ ", "__PURE__ ** "] as const;

/** The statements of a built module that import and export. They are at the start of a line. */
const importOrExport = /^(?:import|export) [^;]+;$/gm;

/**
 * Makes the ES modules of a build smaller. esbuild drops the marks for bundlers along with the white space, so they are
 * replaced by an operator and put back.
 */
export async function minifyModules(
  root: string,
  isWanted: (file: string) => boolean,
  options: TransformOptions,
): Promise<void> {
  await Promise.all(
    modulesIn(root, isWanted).map(async (file) => {
      const text = (await readFile(file, "utf8")).replaceAll(mark, place);
      const { code } = await transform(await shortInside(text), { ...options, format: "esm" });
      await writeFile(file, code.replaceAll(/__PURE__\s*\*\*/g, mark.trim()));
    }),
  );
}

/**
 * Gives short names to what is inside of functions. The names at the top of a module stay, so that the stack of an error can
 * be read: esbuild keeps them in a script, which is what is left of a module without its imports and exports.
 */
async function shortInside(text: string): Promise<string> {
  const { code } = await transform(text.replaceAll(importOrExport, ""), { minifyIdentifiers: true });
  return [...(text.match(importOrExport) ?? []), code].join("\n");
}

/**
 * Writes a CommonJS module beside each ES module of a build, with the same code. esbuild shares code between entries only
 * among ES modules; so they are built first, and each is written again in the other form.
 */
export async function writeCommonJs(
  root: string,
  isWanted: (file: string) => boolean,
  options: TransformOptions,
): Promise<void> {
  await Promise.all(
    modulesIn(root, isWanted).map(async (file) => {
      const { code } = await transform(await readFile(file, "utf8"), { ...options, format: "cjs", platform: "node" });
      const text = code.replaceAll(/(?<=require\("\.[^"]*)\.js(?="\))/g, ".cjs");
      // ES modules are always strict.
      await writeFile(file.replace(/\.js$/, ".cjs"), `"use strict";\n${text}`);
    }),
  );
}

const modulesIn = (root: string, isWanted: (file: string) => boolean): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && isWanted(file.split(path.sep).join("/")))
    .map((file) => path.join(root, file));
