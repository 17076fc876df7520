#!/usr/bin/env node
import { fstatSync, writeFileSync } from "node:fs";

import { exitCodes, isFailure, reasonOf } from "./failure.ts";
import { printable } from "./printable.ts";
import { run } from "./run.ts";
import { screenOf } from "./screen.ts";

function complain(line: string, code: number): void {
  process.stderr.write(`${printable(line)}\n`);
  process.exitCode = code;
}

const notWritten = (error: unknown): void =>
  complain(`The answer could not be written: ${reasonOf(error)}.`, exitCodes.file);

/** Writes the answer whole. Into a file not by way of the stream: that takes a part for the whole when the disk fills up. */
function write(output: string): void {
  let isFile = false;
  try {
    isFile = fstatSync(1).isFile();
  } catch {
    // There is no standard output: nobody listens.
    return;
  }
  if (!isFile) process.stdout.write(output);
  else {
    try {
      writeFileSync(1, output);
    } catch (error) {
      notWritten(error);
    }
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") notWritten(error);
});
// Nobody is left to complain to.
process.stderr.on("error", () => {});

try {
  const { output, complaint, exitCode } = await run(process.argv.slice(2), screenOf(process.stdout));
  process.exitCode = exitCode;
  write(output);
  if (complaint !== undefined) complain(complaint, exitCode);
} catch (error) {
  if (!isFailure(error)) throw error;
  complain(error.message, error.exitCode);
}
