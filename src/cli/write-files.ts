import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { fileFailure, isFailure, reasonOf } from "./failure.ts";

/** A file that was written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes files into a folder, which is made where there is none. All are written beside their places first and then moved
 * there: a full disk leaves what was there as it was, and no file is ever half of one.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): readonly WrittenFile[] {
  const all = Object.entries(files).map(([name, text]) => ({ name, text, to: path.join(folder, name) }));
  const moved: string[] = [];
  let made: string | undefined;
  let beside: string | undefined;
  try {
    for (const missing of missingFolders(path.resolve(folder))) {
      mkdirSync(missing);
      made ??= missing;
    }
    beside = mkdtempSync(path.join(folder, ".export-"));
    for (const { name, text, to } of all) writeBeside(path.join(beside, name), text, to);
    for (const { name, to } of all) {
      renameSync(path.join(beside, name), to);
      moved.push(to);
    }
    rmSync(beside, { recursive: true });
    return all.map(({ text, to }) => ({ path: to, bytes: Buffer.byteLength(text) }));
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
    // What was made for this goes, unless something stands in it by now.
    if (made !== undefined && moved.length === 0) rmSync(made, { recursive: true, force: true });
    if (isFailure(error)) throw error;
    const reason = `${reasonOf(error)}.`;
    throw fileFailure(
      moved.length === 0
        ? `Nothing was written to ${folder}: ${reason}`
        : `Of ${all.length} files only ${moved.length} could be moved to ${folder}, the last ${moved.at(-1)}: ${reason}`,
    );
  }
}

/** Writes what is to take the place of a file, with the permissions that it has. */
function writeBeside(file: string, text: string, to: string): void {
  const older = statSync(to, { throwIfNoEntry: false });
  if (older?.isDirectory()) throw fileFailure(`Nothing was written: ${to} is a folder; move it away.`);
  writeFileSync(file, text);
  if (older !== undefined) chmodSync(file, older.mode);
}

/**
 * The folders on the way to one that are not there, the outermost first. Made one by one: Node's way to make them all at
 * once never ends where the system says that there is no such place, as it does below /proc.
 */
function missingFolders(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  if (parent === folder || existsSync(folder)) return [];
  return [...missingFolders(parent), folder];
}
