import { fstatSync, writeSync } from "node:fs";

import { exitCodes, isFailure, reasonOf } from "./failure.ts";
import { printable } from "./printable.ts";
import { run } from "./run.ts";
import { screenOf } from "./screen.ts";

function complain(message: string, code: number): void {
  // If standard error fails too, there is nowhere left to report it.
  process.stderr.on("error", () => {});
  process.stderr.write(`${message.split("\n").map(printable).join("\n")}\n`);
  process.exitCode = code;
}

/** A reader that has seen enough (`| head`) closes the pipe, which is not an error. */
function notWritten(error: unknown): void {
  if (codeOf(error) === "EPIPE") return;
  complain(`The output could not be written: ${reasonOf(error)}.`, exitCodes.file);
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** Whether standard output may be a terminal; undefined if it is closed. */
function mayBeTerminal(): boolean | undefined {
  try {
    return fstatSync(1).isCharacterDevice();
  } catch {
    return undefined;
  }
}

function writeToStream(output: string | Uint8Array): void {
  process.stdout.on("error", notWritten);
  process.stdout.write(output);
}

/**
 * Writes the whole answer. Only a terminal is written to as a stream: a stream reports success after a partial write to a
 * full disk, and takes time to load.
 */
function write(output: string | Uint8Array): void {
  const isStream = mayBeTerminal();
  // If it is closed, there is nothing to write to.
  if (isStream === undefined || output.length === 0) return;
  if (isStream) return writeToStream(output);
  let rest = typeof output === "string" ? Buffer.from(output) : output;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    // A pipe that takes no more for now: a stream waits for it.
    if (codeOf(error) === "EAGAIN") writeToStream(rest);
    else notWritten(error);
  }
}

/** Runs the program with the arguments of this process. */
export async function main(): Promise<void> {
  try {
    const screen = screenOf(mayBeTerminal() === true ? process.stdout : {});
    const { output, complaint, exitCode } = await run(process.argv.slice(2), screen);
    process.exitCode = exitCode;
    write(output);
    if (complaint !== undefined) complain(complaint, exitCode);
  } catch (error) {
    if (!isFailure(error)) throw error;
    complain(error.message, error.exitCode);
  }
}
