import type { Command, Option } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { Screen } from "./screen.ts";
import { table } from "./table.ts";

/** The options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { text: "the answer as JSON, as the function of the library gives it" },
  help: { text: "what the command does" },
};

const list = (rows: readonly (readonly string[])[], screen: Screen): readonly string[] =>
  table([{ title: "" }, { title: "" }], rows, { ...screen, width: screen.width - 2 })
    .slice(1)
    .map((line) => `  ${line}`);

/** What the program does: the help without a command. */
export const help = (screen: Screen): readonly string[] => [
  "The record of the talks between Japan and the DPRK about people, from the command line.",
  "",
  "Usage: japan-dprk-talks <command> [options]",
  "",
  ...list(
    commands.map(({ name, operands, summary }) => [
      screen.bold([name, operands?.words ?? ""].join(" ").trim()),
      summary,
    ]),
    screen,
  ),
  "",
  ...list(
    [
      ["<command> --help", "its options and examples"],
      ["<command> --json", "its answer as JSON"],
      ["--version", "the version of the record"],
    ],
    screen,
  ),
  "",
  "Exit codes: 0 answered; 1 nothing fits, problems or differences found; 2 wrong words; 3 a file that cannot be read or written.",
];

/** What one command does. */
export function helpOn(
  { name, summary, operands, options, details, examples }: Command,
  screen: Screen,
): readonly string[] {
  return [
    `${screen.bold(name)}: ${summary}.`,
    ...(details === undefined ? [] : ["", details]),
    "",
    `Usage: ${["japan-dprk-talks", name, operands?.words ?? "", "[options]"].filter((part) => part !== "").join(" ")}`,
    "",
    ...list(
      Object.entries({ ...options, ...commonOptions }).map(([option, { value, text }]) => [
        `--${option}${value === undefined ? "" : ` <${value}>`}`,
        text,
      ]),
      screen,
    ),
    "",
    examples.length === 1 ? "Example:" : "Examples:",
    ...examples.map((example) => `  ${example}`),
  ];
}
