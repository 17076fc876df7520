import type { Ids, Reference } from "./ids.ts";

/**
 * Why one reading is used, in the order in which the rule is applied: an official text over a report about it, a later
 * correction over a first report, several sources over one, the source closer to the matter over one further away.
 * `both-kept`: the readings count different things, or nothing decides, and the record shows them side by side.
 */
export const bases = ["official-text", "later-correction", "more-sources", "closer-source", "both-kept"] as const;
export type Basis = (typeof bases)[number];

/** What some of the sources say. */
export interface Reading<I extends Ids = Ids> {
  /** What they say, in short: "27 January to 28 February 1956". */
  readonly value: string;
  /** The record's own field shows this reading. */
  readonly used?: true;
  /** The figures that hold this reading. */
  readonly figures?: readonly I["figures"][];
  /** Who says it. */
  readonly sources: readonly I["sources"][];
}

/** Sources that differ on one field or figure. */
export interface Disagreement<I extends Ids = Ids> {
  /** The time that it is about, where it is about one, and the subject: `1956-pyongyang-dates`. Never reused. */
  readonly id: I["disagreements"];
  /** The records, and where it is one field of them the field, that the sources differ on. */
  readonly about: readonly Reference<I>[];
  /** What the sources differ on, in a sentence. */
  readonly summary: string;
  /** What they say: two readings or more. */
  readonly readings: readonly Reading<I>[];
  /** The first rule that applies; `both-kept`: none does, or the readings count different things. */
  readonly basis: Basis;
  /** Why the record uses what it uses, in a sentence. */
  readonly why: string;
}
