import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * The folder of the last release: a folder or tarball that was given, or what the registry has as the latest version;
 * undefined if the registry has none. What is unpacked stays in the system's temporary folder.
 */
export function lastRelease(name: string, given?: string): string | undefined {
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`There is no ${given}.`);
    return statSync(given).isDirectory() ? path.resolve(given) : unpacked(path.resolve(given));
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
    throw new Error(`The last release cannot be read: ${stderr}`, { cause: error });
  }
  const [tarball = ""] = readdirSync(folder);
  return unpacked(path.join(folder, tarball));
}

function unpacked(tarball: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "last-release-"));
  execFileSync("tar", ["-xzf", tarball, "-C", folder]);
  return path.join(folder, "package");
}
