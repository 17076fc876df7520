import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { isDataFile } from "./data-files.ts";
import type { Tree } from "./read-data.ts";

/** The repository that the tools belong to. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** The data files of a repository. */
export function loadTree(root: string): Tree {
  const data = path.join(root, "src/data");
  const files = readdirSync(data, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll(path.sep, "/"));
  return new Map(
    files
      .filter(isDataFile)
      .toSorted()
      .map((file) => [file, readFileSync(path.join(data, file), "utf8")]),
  );
}

/** The files of a repository whose text differs from the given one. */
export const staleFiles = (root: string, texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(texts)
    .filter(([file, text]) => {
      const where = path.join(root, file);
      return !existsSync(where) || readFileSync(where, "utf8") !== text;
    })
    .map(([file]) => file);

/** Writes the texts that differ from those that a repository has, and returns their paths. */
export function writeTexts(root: string, texts: Readonly<Record<string, string>>): readonly string[] {
  const stale = staleFiles(root, texts);
  for (const file of stale) {
    const where = path.join(root, file);
    mkdirSync(path.dirname(where), { recursive: true });
    writeFileSync(where, texts[file] ?? "");
  }
  return stale;
}

/** Removes files of a repository, and the folders that are empty without them. */
export function removeFiles(root: string, files: readonly string[]): void {
  for (const file of files) {
    let where = path.join(root, file);
    rmSync(where);
    for (where = path.dirname(where); readdirSync(where).length === 0; where = path.dirname(where)) rmdirSync(where);
  }
}
