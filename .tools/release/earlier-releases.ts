import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

import { RefusedError } from "../refused-error.ts";
import { downloaded, unpacked } from "./tarballs.ts";

/** Which packages the site needs, and where they go. */
export interface EarlierReleases {
  readonly name: string;
  /** The released versions but for the one that the site is built from. */
  readonly versions: readonly string[];
  /** Each version gets a folder here, as npm packed it: `<to>/<version>/package/`. What is there already stays. */
  readonly to: string;
  /** A folder with the tarballs; by default the registry is asked. */
  readonly tarballs?: string | undefined;
}

/** Unpacks the packages of earlier versions. Returns those that were not there yet. */
export function unpackReleases({ name, versions, to, tarballs }: EarlierReleases): readonly string[] {
  mkdirSync(to, { recursive: true });
  const missing = versions.filter((version) => !existsSync(path.join(to, version)));
  for (const version of missing) {
    // Moved into its place when it is complete, so that a run that was cut off leaves nothing half-done.
    const folder = mkdtempSync(path.join(to, ".unpacking-"));
    try {
      const tarball =
        tarballs === undefined
          ? downloaded(`${name}@${version}`, folder)
          : path.join(tarballs, `${name}-${version}.tgz`);
      if (tarball === undefined) throw new RefusedError(`The registry has no ${name}@${version}.`);
      if (!existsSync(tarball)) throw new RefusedError(`There is no ${tarball}.`);
      const inside = path.join(folder, "unpacked");
      mkdirSync(inside);
      unpacked(tarball, inside);
      renameSync(inside, path.join(to, version));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return missing;
}
