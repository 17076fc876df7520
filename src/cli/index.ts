#!/usr/bin/env node
import { parseArgs } from "node:util";

import { report } from "./report.ts";

const help = `The record of the talks between Japan and the DPRK about people.

Usage: japan-dprk-talks report

  report   the Red Cross meetings, the gaps, the rates and one disagreement, with their sources
  --help   this text
`;

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  const [command, ...more] = positionals;
  if (values.help === true || command === undefined) {
    process.stdout.write(help);
    return 0;
  }
  if (command !== "report") {
    process.stderr.write(`There is no command "${command}". Try: japan-dprk-talks report\n`);
    return 2;
  }
  if (more.length > 0) {
    process.stderr.write(`"report" takes nothing more, found "${more.join(" ")}". Try: japan-dprk-talks report\n`);
    return 2;
  }
  process.stdout.write(report());
  return 0;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nTry: japan-dprk-talks --help\n`);
  process.exitCode = 2;
}
