import type { Command, Option } from "./command.ts";
import { commonOptions } from "./help.ts";

/** The shells that there are scripts for. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** A script that completes the commands, their options and the words that these take. */
export const completionFor = (shell: Shell, commands: readonly Command[]): string => scripts[shell](commands);

const program = "japan-dprk-talks";

const optionsOf = ({ options }: Command): readonly (readonly [name: string, option: Option])[] =>
  Object.entries({ ...options, ...commonOptions });

/** What a shell offers for a value: some words, paths, or nothing. */
type Offer = readonly string[] | "paths" | "nothing";

const offerOf = ({ words, isPath }: Option): Offer => words ?? (isPath === true ? "paths" : "nothing");
const operandOffer = ({ operands: { known, arePaths } = { words: "", min: 0, max: 0 } }: Command): Offer =>
  known?.() ?? (arePaths === true ? "paths" : "nothing");

/** A string in single quotes, as all three shells read it. */
const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function bashScript(commands: readonly Command[]): string {
  const cases = commands.flatMap((command) =>
    optionsOf(command).flatMap(([name, option]) => {
      if (option.value === undefined) return [];
      return [`    ${shellQuoted(`${command.name} --${name}`)}) ${bashReply(offerOf(option))}return ;;`];
    }),
  );
  return `_japan_dprk_talks() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} options
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${shellQuoted(commands.map(({ name }) => name).join(" "))} -- "$current"))
    return
  fi
  case "$command $before" in
${cases.join("\n")}
  esac
  case "$command" in
${commands.map((command) => `    ${command.name}) options=${shellQuoted(optionWords(command).join(" "))} ;;`).join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")); return ;;
  esac
  case "$command" in
${commands.flatMap((command) => (operandOffer(command) === "nothing" ? [] : [`    ${command.name}) ${bashReply(operandOffer(command))};;`])).join("\n")}
  esac
}
complete -o filenames -F _japan_dprk_talks ${program}
`;
}

function bashReply(offer: Offer): string {
  if (offer === "nothing") return "";
  const kind = offer === "paths" ? "-f" : `-W ${shellQuoted(offer.join(" "))}`;
  return `COMPREPLY=($(compgen ${kind} -- "$current")); `;
}

const optionWords = (command: Command): readonly string[] => optionsOf(command).map(([name]) => `--${name}`);

/** The options of a command as the specifications of `_arguments`. */
const zshOptions = (command: Command): string =>
  optionsOf(command)
    .map(([name, option]) => {
      const { value, text } = option;
      const end = value === undefined ? "" : `:${inSpec(value)}:${zshAction(offerOf(option))}`;
      return `        ${shellQuoted(`*--${name}[${inSpec(text)}]${end}`)}`;
    })
    .join(" \\\n");

/** A space offers nothing. */
function zshAction(offer: Offer): string {
  if (offer === "nothing") return " ";
  return offer === "paths" ? "_files" : `(${offer.join(" ")})`;
}

function zshScript(commands: readonly Command[]): string {
  return `_japan_dprk_talks() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
${commands.map(({ name, summary }) => `      ${shellQuoted(`${name}:${summary}`)}`).join("\n")}
    )
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map((command) => `    ${command.name})\n      _arguments \\\n${zshOptions(command)} \\\n        '*:${inSpec(command.operands?.words ?? "nothing")}:${zshAction(operandOffer(command))}' ;;`).join("\n")}
  esac
}
compdef _japan_dprk_talks ${program}
`;
}

/** Text for a specification of zsh, in which brackets and colons have a meaning. */
const inSpec = (text: string): string => text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);

function fishScript(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c ${program} -n __fish_use_subcommand -f -a ${command.name} -d ${shellQuoted(command.summary)}`,
    ...(operandOffer(command) === "paths"
      ? []
      : [`complete -c ${program} ${fishCondition(command)}${fishOffer(operandOffer(command))}`]),
    ...optionsOf(command).map(([name, option]) => {
      const end = option.value === undefined ? "" : ` -r${fishOffer(offerOf(option))}`;
      return `complete -c ${program} ${fishCondition(command)} -l ${name}${end} -d ${shellQuoted(option.text)}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

const fishCondition = ({ name }: Command): string => `-n '__fish_seen_subcommand_from ${name}'`;

/** `-f` offers no files. */
function fishOffer(offer: Offer): string {
  if (offer === "paths") return "";
  return offer === "nothing" ? " -f" : ` -f -a ${shellQuoted(offer.join(" "))}`;
}

const scripts: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
