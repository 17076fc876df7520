import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

import type { Command, Reply } from "./command.ts";
import { commands } from "./commands/index.ts";
import { exitCodes, usageFailure } from "./failure.ts";
import { help, helpOn } from "./help.ts";
import { unknownWord } from "./nearest.ts";
import { parseWords } from "./parse-words.ts";
import type { Screen } from "./screen.ts";
import { version } from "./version.ts";

/** What the program prints, and the exit code that it ends with. */
export interface Result {
  readonly output: string;
  readonly exitCode: (typeof exitCodes)["done" | "nothing"];
}

const told = (lines: readonly string[] | string, { width }: Screen): Result => ({
  output: typeof lines === "string" ? lines : `${lines.flatMap((line) => fitted(line, width)).join("\n")}\n`,
  exitCode: exitCodes.done,
});

/** A line in as many as it takes on the screen. An address stays in one piece, so that it can be opened. */
function fitted(line: string, width: number): readonly string[] {
  if (stringWidth(line) <= width) return [line];
  const indent = Math.min(line.search(/\S/), width / 2);
  // What goes on stands a little further in than what begins, unless that is a sentence by itself.
  const further = indent === 0 ? 0 : indent + 2;
  return wrapAnsi(line.trimStart(), width - further)
    .split("\n")
    .map((part, index) => " ".repeat(index === 0 ? indent : further) + part);
}

/** Does what the words of a call say. */
export async function run(words: readonly string[], screen: Screen): Promise<Result> {
  const [first, ...others] = words;
  if (first === undefined || first === "--help" || first === "-h") return told(help(screen), screen);
  if (first === "--version" || first === "-v") return told([version()], screen);
  if (first === "help")
    return told(others[0] === undefined ? help(screen) : helpOn(commandCalled(others[0]), screen), screen);
  const command = commandCalled(first);
  const { values, operands } = parseWords(command, others);
  if (values["help"] !== undefined) return told(helpOn(command, screen), screen);
  return answer(await command.run(operands, values), values["json"] !== undefined, screen);
}

function answer({ json, text, exitCode = exitCodes.done }: Reply, asJson: boolean, screen: Screen): Result {
  return { ...told(asJson ? `${JSON.stringify(json, null, 2)}\n` : text(screen), screen), exitCode };
}

function commandCalled(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  if (name.startsWith("-")) throw usageFailure(`A call begins with a command. Try: japan-dprk-talks --help`);
  throw usageFailure(
    `${unknownWord(
      "command",
      name,
      commands.map((one) => one.name),
    )} Try: japan-dprk-talks --help`,
  );
}
