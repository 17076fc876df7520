import type { exitCodes } from "./failure.ts";
import type { Screen } from "./screen.ts";

/** What a command answers: the same as data and in words. */
export interface Reply {
  /** What `--json` prints. */
  readonly json: unknown;
  /** The lines for people; a text is printed as it is. */
  readonly text: (screen: Screen) => readonly string[] | string;
  /** Nothing fits: what to say of it, on standard error, in the place of the text. */
  readonly nothing?: string | undefined;
  readonly exitCode?: typeof exitCodes.done | typeof exitCodes.nothing;
}

/** A word that begins with two hyphens. */
export interface Option {
  /** What its value is called in the help; absent: it takes none. */
  readonly value?: string;
  readonly text: string;
}

/** The values that were given for each option, in their order. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** One of the things that the program does. */
export interface Command {
  readonly name: string;
  /** What it does, in half a sentence. */
  readonly summary: string;
  /** The words behind its name, as the help writes them, and how many there can be. */
  readonly operands?: { readonly words: string; readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, Option>>;
  /** What it answers, where the summary does not say it all. */
  readonly details?: string;
  readonly examples: readonly string[];
  readonly run: (operands: readonly string[], values: Values) => Reply | Promise<Reply>;
}
