import type { Edtf } from "../dates/index.ts";
import type { Ids, Reference } from "./ids.ts";

/** A question whose answer was looked for and not found. */
export interface OpenQuestion<I extends Ids = Ids> {
  /** Usually the time in question, then the subject: `2019-names-of-delegates`. Never reused. */
  readonly id: I["openQuestions"];
  /** What is unknown, as a question. */
  readonly question: string;
  /** What is known about it, and why it is still open. */
  readonly state: string;
  /** Where and how the answer was looked for. */
  readonly tried?: readonly string[];
  /** The records in question, with the field if only one field is in question. Absent if there are none. */
  readonly about?: readonly Reference<I>[];
  /** When the answer was last looked for. */
  readonly asOf: Edtf;
  /** The sources of what is known about it. Absent if none is cited. */
  readonly sources?: readonly I["sources"][];
}
