import type { Ids } from "./ids.ts";

/** Something that a source states and that has no field of its own, in our own words. */
export interface Statement<I extends Ids = Ids> {
  /** What the source states. */
  readonly text: string;
  /** The sources of the statement, if they differ from those of the field that contains it. */
  readonly sources?: readonly I["sources"][];
}

/** What another source says about a field. The field itself shows the value that the record uses. */
export interface Variant<Field extends string = string, I extends Ids = Ids> {
  /** The field for which the source gives another value. */
  readonly field: Field;
  /** The other value: a date, id or word in the form that the field has ("2019-05-08"), or a phrase ("two days"). */
  readonly value: string | number;
  /** The sources that give this value. */
  readonly sources: readonly I["sources"][];
  /** What may explain the difference: a plan, a count from another day, a weak source. Absent if nothing is known. */
  readonly note?: string;
}

/**
 * The sources of a record. A field is supported by `evidence[field]` if that is given, otherwise by `sources`, so no
 * field is without a source.
 */
export interface Evidenced<Field extends string = string, I extends Ids = Ids> {
  /** The sources of the record as a whole, best first. Never empty. */
  readonly sources: readonly I["sources"][];
  /** The sources of single fields, best first, if they differ from `sources`. */
  readonly evidence?: { readonly [F in Field]?: readonly I["sources"][] };
  /** What other sources say about a field. */
  readonly variants?: readonly Variant<Field, I>[];
}
