import type { Command, Option } from "./command.ts";
import type { Screen } from "./screen.ts";
import { table } from "./table.ts";

/** The options of every command. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { text: "print the answer as JSON, with everything that the library returns" },
  help: { text: "show this help" },
};

const indentedRows = (rows: readonly (readonly string[])[], screen: Screen): readonly string[] =>
  table([{ title: "" }, { title: "" }], rows, { ...screen, width: screen.width - 2 })
    .slice(1)
    .map((line) => `  ${line}`);

/** The help for the program as a whole. */
export const help = (commands: readonly Command[], screen: Screen): readonly string[] => [
  "Answers from the dataset of talks between Japan and the DPRK about people.",
  "",
  "Usage: japan-dprk-talks <command> [options]",
  "",
  ...indentedRows(
    commands.map(({ name, operands, summary }) => [
      screen.bold([name, operands?.words ?? ""].join(" ").trim()),
      summary,
    ]),
    screen,
  ),
  "",
  ...indentedRows(
    [
      ["<id>", "show the record with this id, as show does"],
      ["<command> --help", "show the options of a command, and examples"],
      ["<command> --json", "print its answer as JSON"],
      ["--version", "print the version of the package and its data"],
    ],
    screen,
  ),
  "",
  "Exit codes: 0 success; 1 nothing matches, or problems or differences were found; 2 wrong arguments; 3 a file cannot be read or written, or is not a valid dataset.",
];

/** The help for one command. */
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
    ...indentedRows(
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
