import { existsSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { RefusedError } from "../refused-error.ts";
import { downloaded, unpacked } from "./tarballs.ts";

/**
 * The folder of the last release: a folder or tarball that was given, or what the registry has as the latest version;
 * undefined if the registry has none. What is unpacked stays in the system's temporary folder.
 */
export function lastRelease(name: string, given?: string): string | undefined {
  if (given !== undefined && !existsSync(given)) throw new RefusedError(`There is no ${given}.`);
  if (given !== undefined && statSync(given).isDirectory()) return withPackage(path.resolve(given));
  const tarball = given === undefined ? downloaded(`${name}@latest`, newFolder()) : path.resolve(given);
  return tarball === undefined ? undefined : withPackage(unpacked(tarball, newFolder()));
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), "last-release-"));

function withPackage(folder: string): string {
  const missing = ["package.json", "dist/data"].filter((part) => !existsSync(path.join(folder, part)));
  if (missing.length === 0) return folder;
  throw new RefusedError(`${folder} is not a built package: it has no ${missing.join(" and no ")}.`);
}
