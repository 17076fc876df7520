import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

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
        tarballs === undefined ? packed(`${name}@${version}`, folder) : path.join(tarballs, `${name}-${version}.tgz`);
      if (!existsSync(tarball)) throw new Error(`There is no ${tarball}.`);
      const inside = path.join(folder, "unpacked");
      mkdirSync(inside);
      execFileSync("tar", ["-xzf", tarball, "-C", inside]);
      renameSync(inside, path.join(to, version));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return missing;
}

function packed(spec: string, folder: string): string {
  execFileSync("npm", ["pack", spec, "--ignore-scripts", "--pack-destination", folder], { stdio: "pipe" });
  const [tarball = ""] = readdirSync(folder);
  return path.join(folder, tarball);
}
