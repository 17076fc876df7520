import { parseArgs } from "node:util";

import type { Command, Option, Values } from "./command.ts";
import { usageFailure } from "./failure.ts";
import { commonOptions } from "./help.ts";
import { unknownWord } from "./unknown-word.ts";

/** The words of a call behind the name of the command. */
export interface ParsedWords {
  readonly operands: readonly string[];
  readonly values: Values;
}

/** Tells operands and options apart; a failure says which word is wrong, and what the command takes. */
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

// Not strict: Node's own complaints do not say what was meant.
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
  // A word that begins with a hyphen is another option, not the value of this one.
  const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
  return isMissing ? `--${name} wants a <${option.value}>: ${option.text}.` : undefined;
}

function problemOfOperands({ name, operands }: Command, given: readonly string[]): string | undefined {
  const { words, min, max } = operands ?? { words: "nothing more", min: 0, max: 0 };
  if (given.includes("")) return `${name} wants ${words}; found an empty word.`;
  if (given.length < min) return `${name} wants ${words}.`;
  return given.length > max ? `${name} takes ${words}; found "${given.slice(max).join(" ")}" too.` : undefined;
}
