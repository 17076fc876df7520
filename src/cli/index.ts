#!/usr/bin/env node
import { exitCodes, isFailure, reasonOf } from "./failure.ts";
import { run } from "./run.ts";
import { screenOf } from "./screen.ts";

function complain(line: string, code: number): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error. Anything else is: a full disk behind `>`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") complain(`The answer could not be written: ${reasonOf(error)}.`, exitCodes.file);
});
// Nobody is left to complain to.
process.stderr.on("error", () => {});

try {
  const { output, exitCode } = await run(process.argv.slice(2), screenOf(process.stdout));
  process.exitCode = exitCode;
  process.stdout.write(output);
} catch (error) {
  if (!isFailure(error)) throw error;
  complain(error.message, error.exitCode);
}
