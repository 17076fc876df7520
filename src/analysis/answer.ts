import type { CollectionName, Reference } from "../model/ids.ts";

/** Something that a reader should know about an answer. */
export interface Caveat {
  /**
   * The kind of caveat:
   *
   * - `approximate`: a number or date is rounded or uncertain.
   * - `bounded`: a source gives a limit instead of a number.
   * - `assumed`: the answer assumes something that no source states.
   * - `differs`: another source leads to another answer.
   * - `passed-over`: a record was left out.
   */
  readonly kind: "approximate" | "bounded" | "assumed" | "differs" | "passed-over";
  /** The caveat as an English sentence. */
  readonly message: string;
  /** The records that the caveat is about: at least one. */
  readonly records: readonly Reference[];
}

/** What every answer includes: its sources and its caveats. */
export interface Answer<SourceId extends string = string> {
  /** The ids of the sources that the answer is based on, without duplicates, in the order of the records used. */
  readonly sources: readonly SourceId[];
  /** What a reader should know about the answer. Empty if there is nothing to note. */
  readonly caveats: readonly Caveat[];
}

/** Creates a caveat about any number of records of one collection. */
export const caveatAbout = (
  kind: Caveat["kind"],
  message: string,
  collection: CollectionName,
  records: readonly { readonly id: string }[],
): Caveat => ({ kind, message, records: records.map(({ id }) => ({ collection, id })) });

/** Creates a caveat about one record, or a few, of one collection. */
export const caveat = (
  kind: Caveat["kind"],
  message: string,
  collection: CollectionName,
  ...records: readonly [{ readonly id: string }, ...{ readonly id: string }[]]
): Caveat => caveatAbout(kind, message, collection, records);
