import type { exitCodes } from "./failure.ts";
import type { Screen } from "./screen.ts";

/** The answer of a command, as data and in words. */
export interface Reply {
  /** The output of `--json`. */
  readonly json: unknown;
  /** The lines for people; a string or the bytes of a file are printed unchanged. */
  readonly text: (screen: Screen) => readonly string[] | string | Uint8Array;
  /** Set if nothing matches: the message on standard error that replaces the text. */
  readonly nothing?: string | undefined;
  readonly exitCode?: typeof exitCodes.done | typeof exitCodes.nothing;
}

/** An option: an argument that begins with two hyphens. */
export interface Option {
  /** The name of its value in the help. Absent: it takes no value. */
  readonly value?: string;
  /** What it does, as half a sentence. */
  readonly text: string;
}

/** The values given for each option, in order. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** What it does, as half a sentence that begins with a verb. */
  readonly summary: string;
  /** The arguments after its name, as the help writes them, and how many it takes. */
  readonly operands?: { readonly words: string; readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, Option>>;
  /** What the summary leaves out. */
  readonly details?: string;
  readonly examples: readonly string[];
  readonly run: (operands: readonly string[], values: Values) => Reply | Promise<Reply>;
}
