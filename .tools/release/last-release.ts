import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { RefusedError } from "../refused-error.ts";

/**
 * The folder of the last release: a folder or tarball that was given, or what the registry has as the latest version;
 * undefined if the registry has none. What is unpacked stays in the system's temporary folder.
 */
export function lastRelease(name: string, given?: string): string | undefined {
  if (given !== undefined) {
    if (!existsSync(given)) throw new RefusedError(`There is no ${given}.`);
    return withPackage(statSync(given).isDirectory() ? path.resolve(given) : unpacked(path.resolve(given)));
  }
  const folder = mkdtempSync(path.join(tmpdir(), "last-release-"));
  try {
    execFileSync("npm", ["pack", `${name}@latest`, "--ignore-scripts"], {
      cwd: folder,
      stdio: "pipe",
      encoding: "utf8",
    });
  } catch (error) {
    // Cast: what execFileSync throws when a command fails.
    const { stderr = String(error) } = error as { readonly stderr?: string };
    if (stderr.includes("E404")) return undefined;
    throw new RefusedError(`The last release cannot be read: ${stderr}`, { cause: error });
  }
  const [tarball = ""] = readdirSync(folder);
  return unpacked(path.join(folder, tarball));
}

function unpacked(tarball: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "last-release-"));
  try {
    execFileSync("tar", ["-xzf", tarball, "-C", folder], { stdio: "pipe" });
  } catch (error) {
    throw new RefusedError(`${tarball} is not the tarball of a package.`, { cause: error });
  }
  return path.join(folder, "package");
}

function withPackage(folder: string): string {
  const missing = ["package.json", "dist/data"].filter((part) => !existsSync(path.join(folder, part)));
  if (missing.length === 0) return folder;
  throw new RefusedError(`${folder} is not a built package: it has no ${missing.join(" and no ")}.`);
}
