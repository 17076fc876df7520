import type { Edtf } from "../dates/index.ts";
import type { Ids } from "./ids.ts";

/**
 * Whether a number is exact, rounded or a limit: "at least a dozen" is `at-least` 12, "some 13,000" is `about` 13,000.
 */
export const qualifiers = ["exact", "about", "at-least", "more-than", "at-most", "fewer-than"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A range of numbers, both ends included. */
export interface NumberRange {
  /** The lower end, included. */
  readonly min: number;
  /** The upper end, included; greater than `min`. */
  readonly max: number;
}

/** How a figure that no source states was calculated from other figures. */
export interface Derivation<I extends Ids = Ids> {
  /** The figures that it was calculated from. */
  readonly from: readonly I["figures"][];
  /** The calculation: "sum", "13,000 of 34,600 subtracted". */
  readonly method: string;
}

/** One observation of an indicator: a number that someone stated. Sources that differ give separate figures. */
export interface Figure<I extends Ids = Ids> {
  /** The indicator's id, then usually the date and who states it: `prisoners-held-2019-05-07-icrc`. Never reused. */
  readonly id: I["figures"];
  /** The indicator: what is counted. */
  readonly indicator: I["indicators"];
  /** The number or range, in the indicator's unit. */
  readonly value: number | NumberRange;
  /**
   * Whether the value is exact, rounded or a limit: "at least a dozen" is `at-least` 12, "some 13,000" is `about`
   * 13,000.
   */
  readonly qualifier: Qualifier;
  /** The date for which the number holds. The date of publication is in the source. */
  readonly asOf?: Edtf;
  /**
   * The period over which the number was counted, for a flow. It means whole years and months: `1960/1962` is from
   * 1 January 1960 to 31 December 1962. Where it is uncertain (`1960~`, `196X`), it may be shorter.
   */
  readonly period?: Edtf;
  /** The part of the indicator's population that is counted: one of its `parts`. Absent if the whole is counted. */
  readonly part?: string;
  /** Who or what is counted in the words of the source, if they differ from the indicator's population. */
  readonly population?: string;
  /** Who states the number, as the source attributes it: "an unnamed official, in Reuters". */
  readonly statedBy: string;
  /** The organization whose number it is, if the source names one. */
  readonly authority?: I["organizations"];
  /** The meeting at or around which it was stated, or that it is about. Absent if none is recorded. */
  readonly meeting?: I["meetings"];
  /** The event that it counts, such as a home visit. Absent if it does not count a single event. */
  readonly event?: I["events"];
  /** How the number was calculated for the dataset. Absent if a source states it. */
  readonly derived?: Derivation<I>;
  /** What explains the number or casts doubt on it: "Only on a blog". Absent if there is nothing to add. */
  readonly note?: string;
  /** The sources that state it, best first; for a derived figure, those that state its parts. */
  readonly sources: readonly I["sources"][];
}
