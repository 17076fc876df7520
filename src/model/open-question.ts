import type { Edtf } from "../dates/index.ts";
import type { Ids, Reference } from "./ids.ts";

/** What was looked for and not found. Unknown is data. */
export interface OpenQuestion<I extends Ids = Ids> {
  /** Mostly the time that is asked about, and the subject: `1945-1948-deaths-and-returns`. Never reused. */
  readonly id: I["openQuestions"];
  /** What was looked for, as a question. */
  readonly question: string;
  /** What is known around it, and why it stays open. */
  readonly state: string;
  /** Where and how it was looked for. */
  readonly tried?: readonly string[];
  /** The records, and where it is one field of them the field, that are in question. Absent: none is. */
  readonly about?: readonly Reference<I>[];
  /** The day of the last look. */
  readonly asOf: Edtf;
  /** Who tells what is known around it. Absent: no page is cited. */
  readonly sources?: readonly I["sources"][];
}
