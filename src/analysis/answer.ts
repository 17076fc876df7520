import type { CollectionName } from "../schema/ids.ts";

/** What a reader of an answer has to know about it. */
export interface Caveat {
  /**
   * `approximate`: a source rounds or doubts; `bounded`: a source gives a limit, not a number; `assumed`: something no
   * source states was taken for granted; `differs`: another source leads to another answer; `passed-over`: a record
   * could not be used.
   */
  readonly kind: "approximate" | "bounded" | "assumed" | "differs" | "passed-over";
  /** A sentence for people. */
  readonly message: string;
  /** The records that it is about. */
  readonly records: readonly { readonly collection: CollectionName; readonly id: string }[];
}

/** What every answer brings along: who says what it rests on, and what has to be known about it. */
export interface Answer<SourceId extends string = string> {
  /** The sources of the records that the answer rests on, each once, in the order of the records. */
  readonly sources: readonly SourceId[];
  readonly caveats: readonly Caveat[];
}

/** The entries of several lists, each once, in the order of their first appearance. */
export function distinct<T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
