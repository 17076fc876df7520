import type { Data } from "./data.ts";
import type { exitCodes } from "./failure.ts";
import type { List } from "./list.ts";
import type { Screen } from "./screen.ts";

/** The answer of a command, as data and in words. */
export interface Reply {
  /** The output of `--json`. */
  readonly json: unknown;
  /** The list in the answer, if it has one. */
  readonly list?: List;
  /** The lines for people, with those of the list; a string or the bytes of a file are printed unchanged. */
  readonly text: (screen: Screen, rows: readonly string[]) => readonly string[] | string | Uint8Array;
  /** Set if nothing matches: the message on standard error that replaces the text. */
  readonly nothing?: string | undefined;
  /** Set if a file could not be read: the message on standard error, beside the text about the others. */
  readonly unread?: string;
  readonly exitCode?: typeof exitCodes.done | typeof exitCodes.nothing;
}

/** An option: an argument that begins with two hyphens. */
export interface Option {
  /** The name of its value in the help. Absent: it takes no value. */
  readonly value?: string;
  /** What it does, as half a sentence. */
  readonly text: string;
  /** The words that it takes, for completion in a shell. */
  readonly words?: readonly string[];
  /** Whether it takes a file or a folder. */
  readonly isPath?: true;
}

/** The values given for each option, in order. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** What a command works with. */
interface Context {
  readonly data: Data;
  /** All commands, for help about them. */
  readonly commands: readonly Command[];
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** What it does, as half a sentence that begins with a verb. */
  readonly summary: string;
  /** The arguments after its name, as the help writes them, and how many it takes. */
  readonly operands?: {
    readonly words: string;
    readonly min: number;
    readonly max: number;
    /** Where they are a few known words, or files: for completion in a shell. Only that reads the words. */
    readonly known?: () => readonly string[];
    readonly arePaths?: true;
  };
  readonly options: Readonly<Record<string, Option>>;
  /** What the summary leaves out. */
  readonly details?: string;
  readonly examples: readonly string[];
  readonly run: (operands: readonly string[], values: Values, context: Context) => Reply | Promise<Reply>;
}
