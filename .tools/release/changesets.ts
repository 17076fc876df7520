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

/**
 * What is wrong with changesets that would make 1.0.0 out of a version before it without saying so; undefined if they
 * would not, or say so.
 */
export function unmeantMajor(version: string, changesets: readonly string[], name: string): string | undefined {
  const isMajor = version.startsWith("0.") && announcedBump(changesets, name) === "major";
  if (!isMajor || changesets.some((text) => text.includes("1.0.0"))) return undefined;
  return `A major changeset makes 1.0.0 out of ${version}. Announce a minor version; or, if 1.0.0 is meant, say "1.0.0" in the changeset.`;
}
