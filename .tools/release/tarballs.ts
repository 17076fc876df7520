import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

import { RefusedError } from "../refused-error.ts";

/** Downloads a published package (`name@version`) into an empty folder; undefined if the registry does not have it. */
export function downloaded(spec: string, folder: string): string | undefined {
  try {
    execFileSync("npm", ["pack", spec, "--ignore-scripts"], { cwd: folder, stdio: "pipe", encoding: "utf8" });
  } catch (error) {
    // Cast: what execFileSync throws when a command fails.
    const { stderr = String(error) } = error as { readonly stderr?: string };
    if (stderr.includes("E404")) return undefined;
    throw new RefusedError(`${spec} cannot be read: ${stderr}`, { cause: error });
  }
  const [tarball = ""] = readdirSync(folder);
  return path.join(folder, tarball);
}

/** Unpacks the tarball of a package into a folder. Returns the folder of the package in it. */
export function unpacked(tarball: string, folder: string): string {
  try {
    execFileSync("tar", ["-xzf", tarball, "-C", folder], { stdio: "pipe" });
  } catch (error) {
    throw new RefusedError(`${tarball} is not the tarball of a package.`, { cause: error });
  }
  return path.join(folder, "package");
}
