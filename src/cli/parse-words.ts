import { parseArgs } from "node:util";

import type { Command, Option, Values } from "./command.ts";
import { usageFailure } from "./failure.ts";
import { commonOptions } from "./help.ts";
import { unknownWord } from "./unknown-word.ts";

/** The arguments after the name of the command. */
export interface ParsedWords {
  readonly operands: readonly string[];
  readonly values: Values;
}

/** Separates operands from options. An error names the wrong argument and says what the command takes. */
export function parseWords(command: Command, words: readonly string[]): ParsedWords {
  const options = { ...commonOptions, ...command.options };
  const more = `Try: japan-dprk-talks ${command.name} --help`;
  const operands: string[] = [];
  const values: Record<string, string[]> = {};
  for (const token of tokensOf(words, options)) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const problem = option === undefined ? unknownOption(token.rawName, options) : problemOf(token, option);
    if (problem !== undefined) throw usageFailure(`${problem} ${more}`);
    (values[token.name] ??= []).push(token.value ?? "");
  }
  const problem = values["help"] === undefined ? problemOfOperands(command, operands) : undefined;
  if (problem !== undefined) throw usageFailure(`${problem} ${more}`);
  return { operands, values };
}

type Options = Readonly<Record<string, Option>>;

// Not strict, because Node's own messages do not suggest the right option.
const tokensOf = (words: readonly string[], options: Options) =>
  parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        {
          type: value === undefined ? ("boolean" as const) : ("string" as const),
          ...(name === "help" ? { short: "h" } : {}),
        },
      ]),
    ),
  }).tokens;

const unknownOption = (word: string, options: Options): string =>
  unknownWord(
    "option",
    word,
    Object.keys(options).map((name) => `--${name}`),
  );

interface Given {
  readonly name: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemOf({ name, value, inlineValue }: Given, option: Option): string | undefined {
  if (option.value === undefined) return value === undefined ? undefined : `--${name} takes no value.`;
  // An argument that begins with a hyphen is another option, not the value of this one; a lone hyphen is standard input.
  const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("-") && value !== "-");
  return isMissing ? `--${name} needs a <${option.value}>: ${option.text}.` : undefined;
}

function problemOfOperands({ name, operands }: Command, given: readonly string[]): string | undefined {
  const { words, min, max } = operands ?? { words: "only options", min: 0, max: 0 };
  if (given.includes("")) return `${name} takes ${words}; found an empty argument.`;
  if (given.length < min) return `${name} needs ${words}.`;
  return given.length > max ? `${name} takes ${words}; also found "${given.slice(max).join(" ")}".` : undefined;
}
