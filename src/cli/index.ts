import { fstatSync, writeFileSync } from "node:fs";

import { exitCodes, isFailure, reasonOf } from "./failure.ts";
import { printable } from "./printable.ts";
import { run } from "./run.ts";
import { screenOf } from "./screen.ts";

function complain(message: string, code: number): void {
  process.stderr.write(`${message.split("\n").map(printable).join("\n")}\n`);
  process.exitCode = code;
}

const notWritten = (error: unknown): void =>
  complain(`The output could not be written: ${reasonOf(error)}.`, exitCodes.file);

/** Writes the whole answer. A file is written synchronously, because a stream reports success after a partial write to a full disk. */
function write(output: string | Uint8Array): void {
  let isFile = false;
  try {
    isFile = fstatSync(1).isFile();
  } catch {
    // Standard output is closed, so there is nothing to write to.
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

// A reader that has seen enough (`| head`) closes the pipe, which is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") notWritten(error);
});
// If standard error fails too, there is nowhere left to report it.
process.stderr.on("error", () => {});

/** Runs the program with the arguments of this process. */
export async function main(): Promise<void> {
  try {
    const { output, complaint, exitCode } = await run(process.argv.slice(2), screenOf(process.stdout));
    process.exitCode = exitCode;
    write(output);
    if (complaint !== undefined) complain(complaint, exitCode);
  } catch (error) {
    if (!isFailure(error)) throw error;
    complain(error.message, error.exitCode);
  }
}
