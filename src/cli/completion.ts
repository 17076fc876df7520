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

/** A string in single quotes, as all three shells read it. */
const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function bashScript(commands: readonly Command[]): string {
  const cases = commands.flatMap((command) =>
    optionsOf(command).flatMap(([name, { value, words }]) => {
      if (value === undefined) return [];
      const kind = words === undefined ? "-f" : `-W ${shellQuoted(words.join(" "))}`;
      return [
        `    ${shellQuoted(`${command.name} --${name}`)}) COMPREPLY=($(compgen ${kind} -- "$current")); return ;;`,
      ];
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
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _japan_dprk_talks ${program}
`;
}

const optionWords = (command: Command): readonly string[] => optionsOf(command).map(([name]) => `--${name}`);

/** The options of a command as the specifications of `_arguments`. */
const zshOptions = (command: Command): string =>
  optionsOf(command)
    .map(([name, { value, text, words }]) => {
      const action = words === undefined ? "_files" : `(${words.join(" ")})`;
      const end = value === undefined ? "" : `:${inSpec(value)}:${action}`;
      return `        ${shellQuoted(`*--${name}[${inSpec(text)}]${end}`)}`;
    })
    .join(" \\\n");

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
${commands.map((command) => `    ${command.name})\n      _arguments \\\n${zshOptions(command)} \\\n        '*:file:_files' ;;`).join("\n")}
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
    ...optionsOf(command).map(([name, { value, text, words }]) => {
      const given = words === undefined ? "" : ` -f -a ${shellQuoted(words.join(" "))}`;
      const end = value === undefined ? "" : ` -r${given}`;
      return `complete -c ${program} -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${end} -d ${shellQuoted(text)}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

const scripts: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
