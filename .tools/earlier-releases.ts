/**
 * Unpacks the packages of all earlier versions into `docs/.releases`, from which the site writes their files:
 * `npm run site:releases`, or with a folder of tarballs `npm run site:releases -- <folder>`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

import { outcomeOf, report } from "./command.ts";
import { repository } from "./data-tree.ts";
import { unpackReleases } from "./release/earlier-releases.ts";
import type { ReleaseHistory } from "./release/history.ts";

const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(
  readFileSync(path.join(repository, "package.json"), "utf8"),
);
const history: readonly ReleaseHistory[] = JSON.parse(readFileSync(path.join(repository, "docs/history.json"), "utf8"));
const versions = history.flatMap((release) => (release.version === version ? [] : [release.version]));
report(
  await outcomeOf(() => {
    const to = path.join(repository, "docs/.releases");
    const fetched = unpackReleases({ name, versions, to, tarballs: process.argv[2] });
    return { lines: [`Earlier versions: ${versions.length}. Unpacked now: ${fetched.length}.`], isFailure: false };
  }),
);
