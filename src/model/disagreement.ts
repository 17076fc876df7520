import type { Ids, Reference } from "./ids.ts";

/**
 * Why one reading is used. The first rule that applies decides:
 *
 * - `official-text`: an official text over a report about it.
 * - `later-correction`: a later correction over a first report.
 * - `more-sources`: several sources over one.
 * - `closer-source`: the source closer to the matter over one further away.
 * - `both-kept`: no rule decides, or the readings count different things, so all are kept side by side.
 */
export const bases = ["official-text", "later-correction", "more-sources", "closer-source", "both-kept"] as const;
export type Basis = (typeof bases)[number];

/** What one party to a disagreement says: a value, and the sources that give it. */
export interface Reading<I extends Ids = Ids> {
  /** What these sources say, in brief: "7 to 9 May 2019". */
  readonly value: string;
  /** Set if the field of the record shows this reading. */
  readonly used?: true;
  /** The figures that give this reading. */
  readonly figures?: readonly I["figures"][];
  /** The sources that give this reading. */
  readonly sources: readonly I["sources"][];
}

/** A difference between sources about a field or a figure. */
export interface Disagreement<I extends Ids = Ids> {
  /** The date in question, if there is one, then the subject: `2019-geneva-dates`. Never reused. */
  readonly id: I["disagreements"];
  /** The records on which the sources differ, with the field if only one field is disputed. */
  readonly about: readonly Reference<I>[];
  /** What the sources differ on, in one sentence. */
  readonly summary: string;
  /** The readings, at least two. */
  readonly readings: readonly Reading<I>[];
  /** The rule by which a reading was chosen; `both-kept` if none applies or the readings count different things. */
  readonly basis: Basis;
  /** Why one reading is used or all are kept, in one sentence. */
  readonly why: string;
}
