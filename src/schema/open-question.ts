import type { Edtf } from "../dates/index.ts";
import type { Ids, Reference } from "./ids.ts";

/** What was looked for and not found. Unknown is data. */
export interface OpenQuestion<I extends Ids = Ids> {
  readonly id: I["openQuestions"];
  readonly question: string;
  /** What is known around it, and why it stays open. */
  readonly state: string;
  /** Where and how it was looked for. */
  readonly tried?: readonly string[];
  readonly about?: readonly Reference<I>[];
  /** The day of the last look. */
  readonly asOf: Edtf;
  readonly sources?: readonly I["sources"][];
}
