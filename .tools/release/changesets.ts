import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Bump } from "../../src/analysis/datasets/index.ts";
import { largest } from "./bumps.ts";

/** The texts of the pending changesets of a repository. */
export const pendingChangesets = (root: string): readonly string[] => {
  const folder = path.join(root, ".changeset");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
};

const bumps: readonly string[] = ["major", "minor", "patch"] satisfies readonly Bump[];
const isBump = (word: string | undefined): word is Bump => word !== undefined && bumps.includes(word);

/** The bump that some changesets ask for together; `"none"` if none of them is about the package. */
export const announcedBump = (changesets: readonly string[], name: string): Bump =>
  largest(
    changesets.map((text) => {
      const [, header = ""] = /^---\n(.*?)\n---/s.exec(text) ?? [];
      const line = header.split("\n").find((one) => one.replaceAll(/["']/g, "").startsWith(`${name}:`));
      const bump = line?.slice(line.lastIndexOf(":") + 1).trim();
      return isBump(bump) ? bump : "none";
    }),
  );
