/**
 * Compares the build with the last release, and fails if the pending changesets announce less than the changes need, or if
 * a published id no longer works. Takes the folder or tarball of the last release; by default it asks the registry.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

import { type Outcome, outcomeOf, report } from "./command.ts";
import { repository } from "./data-tree.ts";
import { bumpBetween, largest } from "./release/bumps.ts";
import { announcedBump, pendingChangesets, unmeantMajor } from "./release/changesets.ts";
import { compareReleases, verdict } from "./release/compare-releases.ts";
import { lastRelease } from "./release/last-release.ts";
import { packageContents } from "./release/package-contents.ts";

export async function checkRelease(root: string, given?: string): Promise<Outcome> {
  const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8"),
  );
  const pending = pendingChangesets(root);
  const slip = unmeantMajor(version, pending, name);
  const { lines, isFailure } = await comparison(root, { name, version, pending, given });
  return { lines: [...lines, ...(slip === undefined ? [] : [slip])], isFailure: isFailure || slip !== undefined };
}

interface Build {
  readonly name: string;
  readonly version: string;
  /** The texts of the pending changesets. */
  readonly pending: readonly string[];
  readonly given: string | undefined;
}

async function comparison(root: string, { name, version, pending, given }: Build): Promise<Outcome> {
  const folder = lastRelease(name, given);
  if (folder === undefined) return { lines: [`${name} has not been released: nothing to compare.`], isFailure: false };
  const [before, after] = [await packageContents(folder), await packageContents(root)];
  // In the version pull request, the changesets have become a version already.
  const announced = largest([announcedBump(pending, name), bumpBetween(before.version, version)]);
  return verdict(compareReleases(before, after), { version: before.version, announced });
}

if (import.meta.main) report(await outcomeOf(() => checkRelease(repository, process.argv[2])));
