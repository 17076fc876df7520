import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { fileFailure, isFailure, reasonOf } from "./failure.ts";

/** A file that has been written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** The contents of files, by file name: text, or the bytes of a binary file. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes files into a folder, and creates the folder if needed. All files are first written to a temporary folder inside
 * it and then moved into place: a full disk leaves the existing files unchanged, and no file is ever half written.
 */
export function writeFiles(folder: string, files: Files): readonly WrittenFile[] {
  const all = Object.entries(files).map(([name, content]) => ({ name, content, to: path.join(folder, name) }));
  const moved: string[] = [];
  let made: string | undefined;
  let beside: string | undefined;
  try {
    for (const missing of missingFolders(path.resolve(folder))) {
      mkdirSync(missing);
      made ??= missing;
    }
    beside = mkdtempSync(path.join(folder, ".export-"));
    for (const { name, content, to } of all) writeBeside(path.join(beside, name), content, to);
    for (const { name, to } of all) {
      renameSync(path.join(beside, name), to);
      moved.push(to);
    }
    rmSync(beside, { recursive: true });
    return all.map(({ content, to }) => ({ path: to, bytes: Buffer.byteLength(content) }));
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
    // Remove the folders created for this, unless a file was already moved there.
    if (made !== undefined && moved.length === 0) rmSync(made, { recursive: true, force: true });
    if (isFailure(error)) throw error;
    const reason = `${reasonOf(error)}.`;
    throw fileFailure(
      moved.length === 0
        ? `Nothing was written to ${folder}: ${reason}`
        : `Only ${moved.length} of ${all.length} files were moved to ${folder}, the last of them ${moved.at(-1)}: ${reason}`,
    );
  }
}

/** Writes the replacement of a file, with the permissions of the file that it replaces. */
function writeBeside(file: string, content: string | Uint8Array, to: string): void {
  const older = statSync(to, { throwIfNoEntry: false });
  if (older?.isDirectory()) throw fileFailure(`Nothing was written: ${to} is a folder; move it away.`);
  writeFileSync(file, content);
  if (older !== undefined) chmodSync(file, older.mode);
}

/**
 * The missing folders on the path to a folder, the outermost first. They are created one by one, because Node's recursive
 * mkdir never returns where the system refuses every level, as it does below /proc.
 */
function missingFolders(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  if (parent === folder || existsSync(folder)) return [];
  return [...missingFolders(parent), folder];
}
