import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { fileFailure, reasonOf } from "./failure.ts";

/** A file that was written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes files into a folder, which is made where there is none. All are written beside their places first and then moved
 * there, so that a full disk leaves what was there as it was, and no file is ever half of one.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): readonly WrittenFile[] {
  let made: string | undefined;
  let beside: string | undefined;
  try {
    for (const missing of missingFolders(path.resolve(folder))) {
      mkdirSync(missing);
      made ??= missing;
    }
    beside = mkdtempSync(path.join(folder, ".export-"));
    const moves = Object.entries(files).map(([name, text]) => ({ name, text, to: path.join(folder, name) }));
    for (const { name, text, to } of moves) {
      if (statSync(to, { throwIfNoEntry: false })?.isDirectory()) throw fileFailure(`${to} is a folder: move it away.`);
      writeFileSync(path.join(beside, name), text);
    }
    for (const { name, to } of moves) renameSync(path.join(beside, name), to);
    rmSync(beside, { recursive: true });
    return moves.map(({ text, to }) => ({ path: to, bytes: Buffer.byteLength(text) }));
  } catch (error) {
    // What stood there before stays; what was made for this goes.
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw "exitCode" in Object(error) ? error : fileFailure(`Nothing was written to ${folder}: ${reasonOf(error)}.`);
  }
}

/**
 * The folders on the way to one that are not there, the outermost first. Made one by one: Node's way to make them all at
 * once never ends where the system says that there is no such place, as it does below /proc.
 */
function missingFolders(folder: string): readonly string[] {
  if (existsSync(folder)) return [];
  return [...missingFolders(path.dirname(folder)), folder];
}
