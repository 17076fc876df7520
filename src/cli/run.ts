import { about } from "japan-dprk-talks/about";
import { citationOfDataset } from "japan-dprk-talks/helpers";

import { didYouMean, nearest } from "../internal/nearest.ts";
import type { Command, Reply, Values } from "./command.ts";
import { commands } from "./commands/index.ts";
import { show } from "./commands/show.ts";
import { allIds, dataFrom, packageData, recordsCalled } from "./data.ts";
import { exitCodes, usageFailure } from "./failure.ts";
import { help, helpOn } from "./help.ts";
import { delimited, laidOut, type List, sortedBy, withColumns } from "./list.ts";
import { parseWords } from "./parse-words.ts";
import { printable, printableJson, printableText } from "./printable.ts";
import type { Screen } from "./screen.ts";
import { unknownWord } from "./unknown-word.ts";
import { one, oneOf } from "./values.ts";
import { version } from "./version.ts";
import { fitted } from "./wrap.ts";

/** The output of the program and its exit code. */
export interface Result {
  readonly output: string | Uint8Array;
  /** The message on standard error. */
  readonly complaint?: string;
  readonly exitCode: (typeof exitCodes)["done" | "nothing" | "file"];
}

const printed = (text: readonly string[] | string | Uint8Array, screen: Screen): Result => ({
  output:
    typeof text === "string"
      ? asItIs(text, screen)
      : text instanceof Uint8Array
        ? text
        : `${text.flatMap((line) => fitted(printable(line), screen.width)).join("\n")}\n`,
  exitCode: exitCodes.done,
});

/** Text for other programs, unless it is a terminal that gets it. */
const asItIs = (text: string, { isTerminal }: Screen): string => (isTerminal ? printableText(text) : text);

/** Runs the program with the given arguments. */
export async function run(words: readonly string[], screen: Screen): Promise<Result> {
  const [first, ...others] = words;
  if (first === "--version" || first === "-v") {
    expectNoMore(`${first} takes no arguments`, others);
    return printed([version(), citationOfDataset(about)], screen);
  }
  if (first === undefined || ["help", "--help", "-h"].includes(first)) {
    const [name = "--help", ...more] = others;
    expectNoMore(`${first ?? "help"} takes one command`, more);
    return printed(name.startsWith("-") ? help(commands, screen) : helpOn(await commandCalled(name), screen), screen);
  }
  const command = commands.find(({ name }) => name === first);
  if (command !== undefined) return runCommand(command, others, screen);
  // An id by itself shows its record. Whether another dataset has it is known only when that has been read.
  const isId = others.some((word) => /^--data(?:=|$)/.test(word)) || recordsCalled(packageData(), first).length > 0;
  return isId ? runCommand(show, words, screen) : runCommand(await commandCalled(first), others, screen);
}

function expectNoMore(problem: string, words: readonly string[]): void {
  if (words.length > 0) throw usageFailure(`${problem}; also found "${words.join(" ")}". ${seeHelp}`);
}

const seeHelp = "Try: japan-dprk-talks --help";

async function runCommand(command: Command, words: readonly string[], screen: Screen): Promise<Result> {
  const { values, operands } = parseWords(command, words);
  if (values["help"] !== undefined) return printed(helpOn(command, screen), screen);
  const form = formOf(command, values);
  const context = { commands, data: await dataFrom(values) };
  return answer(await command.run(operands, values, context), form, screen);
}

/** How an answer is to be printed. */
interface Form {
  readonly asJson: boolean;
  readonly format?: "csv" | "tsv";
  readonly columns?: string;
  readonly sort?: string;
}

/** The name of the first option that is given. */
const firstGiven = (options: Readonly<Record<string, string | undefined>>): string | undefined =>
  Object.entries(options).find(([, value]) => value !== undefined)?.[0];

function formOf(command: Command, values: Values): Form {
  const asJson = values["json"] !== undefined;
  // Other commands have formats of their own.
  if (command.options["columns"] === undefined) return { asJson };
  const [word, columns, sort] = [one(values, "format"), one(values, "columns"), one(values, "sort")];
  const given = firstGiven({ format: word, columns, sort });
  if (asJson && given !== undefined)
    throw usageFailure(`--json prints the whole answer as it is: leave out --${given}.`);
  const format = word === undefined ? undefined : oneOf("format", word, ["csv", "tsv"] as const);
  return { asJson, ...(format && { format }), ...(columns && { columns }), ...(sort && { sort }) };
}

function answer({ json, list, text, nothing, unread, exitCode }: Reply, form: Form, screen: Screen): Result {
  const found = exitCode ?? (nothing === undefined ? exitCodes.done : exitCodes.nothing);
  const code = unread === undefined ? found : exitCodes.file;
  const message = unread ?? nothing;
  const complaint = message === undefined ? {} : { complaint: message };
  if (form.asJson) return { output: `${printableJson(json)}\n`, ...complaint, exitCode: code };
  const rows = list === undefined ? withoutList(form) : arranged(list, form);
  if (form.format !== undefined && rows !== undefined)
    return { output: asItIs(delimited(rows, form.format), screen), ...complaint, exitCode: code };
  if (nothing !== undefined) return { output: "", ...complaint, exitCode: code };
  const lines = text(screen, rows === undefined ? [] : laidOut(rows, screen));
  return { ...printed(lines, screen), ...complaint, exitCode: code };
}

function arranged(list: List, { columns, sort }: Form): List {
  const sorted = sort === undefined ? list : sortedBy(list, sort);
  return columns === undefined ? sorted : withColumns(sorted, columns);
}

function withoutList({ format, columns, sort }: Form): undefined {
  const given = firstGiven({ format, columns, sort });
  if (given !== undefined) throw usageFailure(`This answer is not a list: leave out --${given}.`);
  return undefined;
}

async function commandCalled(name: string): Promise<Command> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  if (name.startsWith("-")) {
    const guess = didYouMean(name, ["--help", "--version"]);
    throw usageFailure(["The first argument must be a command.", guess, seeHelp].filter(Boolean).join(" "));
  }
  const names = commands.map((each) => each.name);
  const ids = nearest(name, names) === undefined ? allIds(packageData()) : [];
  const message =
    nearest(name, ids) === undefined ? unknownWord("command", name, names) : unknownWord("command or id", name, ids);
  throw usageFailure(`${message} ${seeHelp}`);
}
