import type { CollectionName, Reference } from "../model/ids.ts";

/** What a reader of an answer has to know about it. */
export interface Caveat {
  /**
   * `approximate`: a source rounds or doubts; `bounded`: a source gives a limit, not a number; `assumed`: something that
   * no source states was taken for granted; `differs`: another source leads to another answer; `passed-over`: a record
   * could not be used.
   */
  readonly kind: "approximate" | "bounded" | "assumed" | "differs" | "passed-over";
  /** A sentence for people. */
  readonly message: string;
  /** The records that it is about. */
  readonly records: readonly Reference[];
}

/** What every answer includes: who says what it rests on, and what a reader has to know about it. */
export interface Answer<SourceId extends string = string> {
  /** The sources of the records that the answer rests on, each once, in the order of the records. */
  readonly sources: readonly SourceId[];
  readonly caveats: readonly Caveat[];
}

/** A caveat about some records of one collection. */
export const caveat = (
  kind: Caveat["kind"],
  message: string,
  collection: CollectionName,
  ...records: readonly { readonly id: string }[]
): Caveat => ({ kind, message, records: records.map(({ id }) => ({ collection, id })) });
