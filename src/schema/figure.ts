import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";

/** How the statement bounds the number: "at least a dozen" is `at-least` 12, "some 13,000" is `about` 13,000. */
export const qualifiers = ["exact", "about", "at-least", "more-than", "at-most", "fewer-than"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Both ends belong to the range. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** A figure that no source prints as such: worked out here from other figures. */
export interface Derivation<I extends Ids = Ids> {
  readonly from: readonly I["figures"][];
  /** How: "sum", "13,000 of 34,600 subtracted". */
  readonly method: string;
}

/** One observation of one indicator: what somebody stated at some time. Sources that differ are two figures. */
export interface Figure<I extends Ids = Ids> {
  readonly id: I["figures"];
  readonly indicator: I["indicators"];
  readonly value: number | NumberRange;
  readonly qualifier: Qualifier;
  /** The moment that the number holds for. Not the date of publication: that is the source's. */
  readonly asOf?: Edtf;
  /** The time over which the number was counted, for a flow. */
  readonly period?: Edtf;
  /** Who or what is counted, where it is less than the indicator's population. */
  readonly population?: string;
  /** Who states it, as the source gives it: "an unnamed Japanese official, in Kyodo". */
  readonly statedBy: string;
  /** The body whose number it is, where the source names one. */
  readonly authority?: I["organizations"];
  readonly meeting?: I["meetings"];
  /** The event that it counts, where it is about one. */
  readonly event?: I["events"];
  readonly derived?: Derivation<I>;
  readonly note?: string;
  readonly sources: readonly I["sources"][];
}
