import type { Ids } from "./ids.ts";

/** Something that a source states and that has no field of its own, in our words. */
export interface Statement<I extends Ids = Ids> {
  /** What the source states. */
  readonly text: string;
  /** Who says so, where that differs from the sources of the field that holds the statement. */
  readonly sources?: readonly I["sources"][];
}

/** What another source says of the same field. The record keeps it; its own field shows the value it uses. */
export interface Variant<Field extends string = string, I extends Ids = Ids> {
  /** The field of which it says something else. */
  readonly field: Field;
  /** What it says: a date, id or word as the field has it ("1956-01-28"), or a phrase ("two days"). */
  readonly value: string | number;
  /** Who says so. */
  readonly sources: readonly I["sources"][];
  /** What may explain the difference: a plan, a count from another day, a weak source. Absent: nothing to add. */
  readonly note?: string;
}

/**
 * Who says so. A field is carried by `evidence[field]` where that is given, otherwise by `sources`.
 * No field of a record is without one of the two.
 */
export interface Evidenced<Field extends string = string, I extends Ids = Ids> {
  /** The sources of the record as a whole, best first. Never empty. */
  readonly sources: readonly I["sources"][];
  /** The sources of single fields, best first, where they differ from `sources`. */
  readonly evidence?: { readonly [F in Field]?: readonly I["sources"][] };
  /** What other sources say of a field. */
  readonly variants?: readonly Variant<Field, I>[];
}
