import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";

/** How the statement bounds the number: "at least a dozen" is `at-least` 12, "some 13,000" is `about` 13,000. */
export const qualifiers = ["exact", "about", "at-least", "more-than", "at-most", "fewer-than"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Both ends belong to the range. */
export interface NumberRange {
  /** The lower end of the range; it belongs to it. */
  readonly min: number;
  /** The upper end of the range; it belongs to it. */
  readonly max: number;
}

/** A figure that no source prints as such: worked out here from other figures. */
export interface Derivation<I extends Ids = Ids> {
  /** The figures that it was worked out from. */
  readonly from: readonly I["figures"][];
  /** How: "sum", "13,000 of 34,600 subtracted". */
  readonly method: string;
}

/** One observation of one indicator: what somebody stated at some time. Sources that differ are two figures. */
export interface Figure<I extends Ids = Ids> {
  /** The indicator's id, then mostly the date and who states it: `grave-visits-2014-03-03-ap`. Never reused. */
  readonly id: I["figures"];
  /** What is counted. */
  readonly indicator: I["indicators"];
  /** The number, or the range, in the indicator's unit. */
  readonly value: number | NumberRange;
  /** How the statement bounds the value: "at least a dozen" is `at-least` 12, "some 13,000" is `about` 13,000. */
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
  /** The meeting at or around which it was stated, or that it is about. Absent: none is on record. */
  readonly meeting?: I["meetings"];
  /** The event that it counts, where it is about one. */
  readonly event?: I["events"];
  /** How it was worked out here. Absent: a source prints it. */
  readonly derived?: Derivation<I>;
  /** What explains or weakens it: "Only on a blog". Absent: nothing. */
  readonly note?: string;
  /** Where it is stated, best first; of a derived figure, where its parts are. */
  readonly sources: readonly I["sources"][];
}
