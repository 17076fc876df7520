import type { Command, Reply } from "./command.ts";
import { commands } from "./commands/index.ts";
import { exitCodes, usageFailure } from "./failure.ts";
import { help, helpOn } from "./help.ts";
import { parseWords } from "./parse-words.ts";
import { printable } from "./printable.ts";
import type { Screen } from "./screen.ts";
import { unknownWord } from "./unknown-word.ts";
import { version } from "./version.ts";
import { fitted } from "./wrap.ts";

/** The output of the program and its exit code. */
export interface Result {
  readonly output: string | Uint8Array;
  /** The message on standard error. */
  readonly complaint?: string;
  readonly exitCode: (typeof exitCodes)["done" | "nothing"];
}

const printed = (text: readonly string[] | string | Uint8Array, { width }: Screen): Result => ({
  output:
    typeof text === "string" || text instanceof Uint8Array
      ? text
      : `${text.flatMap((line) => fitted(printable(line), width)).join("\n")}\n`,
  exitCode: exitCodes.done,
});

/** Runs the program with the given arguments. */
export async function run(words: readonly string[], screen: Screen): Promise<Result> {
  const [first, ...others] = words;
  if (first === undefined || first === "--help" || first === "-h") return printed(help(screen), screen);
  if (first === "--version" || first === "-v") return printed([version()], screen);
  if (first === "help") {
    const [name = "--help"] = others;
    return printed(name.startsWith("-") ? help(screen) : helpOn(commandCalled(name), screen), screen);
  }
  const command = commandCalled(first);
  const { values, operands } = parseWords(command, others);
  if (values["help"] !== undefined) return printed(helpOn(command, screen), screen);
  return answer(await command.run(operands, values), values["json"] !== undefined, screen);
}

function answer({ json, text, nothing, exitCode }: Reply, asJson: boolean, screen: Screen): Result {
  const code = exitCode ?? (nothing === undefined ? exitCodes.done : exitCodes.nothing);
  const complaint = nothing === undefined ? {} : { complaint: nothing };
  if (asJson) return { output: `${JSON.stringify(json, null, 2)}\n`, ...complaint, exitCode: code };
  if (nothing !== undefined) return { output: "", ...complaint, exitCode: code };
  return { ...printed(text(screen), screen), exitCode: code };
}

function commandCalled(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  if (name.startsWith("-")) throw usageFailure("The first argument must be a command. Try: japan-dprk-talks --help");
  throw usageFailure(
    `${unknownWord(
      "command",
      name,
      commands.map((one) => one.name),
    )} Try: japan-dprk-talks --help`,
  );
}
