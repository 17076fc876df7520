/**
 * Makes the repository ready for a release: raises the version by the pending changesets, sets it wherever it is written,
 * and writes the notes on the data into the changelog, from the difference to the last release. Takes the folder or tarball
 * of the last release; by default it asks the registry. `npm run release` builds the package after it. A second run
 * changes nothing.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { diffDatasets } from "../src/analysis/datasets/index.ts";
import { dataset } from "../src/data/dataset.ts";
import * as redirects from "../src/data/redirects.ts";
import { type Outcome, outcomeOf, report } from "./command.ts";
import { repository, writeTexts } from "./data-tree.ts";
import { publishedIds } from "./published-ids.ts";
import { withDataNotes } from "./release/changelog.ts";
import { pendingChangesets } from "./release/changesets.ts";
import { dataNotes, firstNotes } from "./release/data-notes.ts";
import { type ReleaseHistory, withRelease } from "./release/history.ts";
import { lastRelease } from "./release/last-release.ts";
import { withLockVersion } from "./release/lock.ts";
import { datasetIn, versionIn } from "./release/package-contents.ts";
import { siteAddress } from "./release/site-address.ts";

const historyFile = "docs/history.json";

interface Manifest {
  readonly name: string;
  readonly repository?: string | { readonly url: string };
}

const textOf = (file: string): string => readFileSync(path.join(repository, file), "utf8");

const run = (...args: readonly string[]) => execFileSync(process.execPath, args, { cwd: repository, stdio: "pipe" });

function release(given: string | undefined, day: string): Outcome {
  const { name, repository: address }: Manifest = JSON.parse(textOf("package.json"));
  const folder = lastRelease(name, given);
  if (pendingChangesets(repository).length > 0) run("node_modules/@changesets/cli/bin.js", "version");
  const version = versionIn(repository);
  if (folder !== undefined && versionIn(folder) === version)
    return { lines: [`There is no changeset, so ${version} remains the version.`], isFailure: false };

  const changes = folder === undefined ? [] : diffDatasets(datasetIn(folder), dataset, { renamed: redirects }).changes;
  const notes = folder === undefined ? firstNotes(dataset) : dataNotes(changes, siteAddress(address));
  const history: readonly ReleaseHistory[] = JSON.parse(textOf(historyFile));
  const written = writeTexts(repository, {
    "CHANGELOG.md": withDataNotes(textOf("CHANGELOG.md"), { version, day, notes }),
    "package-lock.json": withLockVersion(textOf("package-lock.json"), version),
    ".tools/published-ids.json": publishedIds(dataset, JSON.parse(textOf(".tools/published-ids.json"))),
    [historyFile]: `${JSON.stringify(withRelease(history, { version, day, changes }), null, 2)}\n`,
  });
  // Twice: the first run writes the version, from which other files are generated.
  run(".tools/generate.ts");
  run(".tools/generate.ts");
  return { lines: [`${name} ${version}:`, "", notes, ...written.map((file) => `Wrote ${file}.`)], isFailure: false };
}

if (import.meta.main) {
  const day = new Date().toISOString().slice(0, "2026-11-29".length);
  report(await outcomeOf(() => release(process.argv[2], day)));
}
