import { distinct } from "../../internal/distinct.ts";
import { sourceIdsOf } from "../../model/references.ts";
import type { Answer } from "../answer.ts";

/** A part of a record that can have sources of its own. */
interface CitedPart<SourceId extends string> {
  readonly sources?: readonly SourceId[];
}

/** Any record with sources, in any of its parts. */
export interface Cited<SourceId extends string = string> extends CitedPart<SourceId> {
  readonly evidence?: { readonly [field: string]: readonly SourceId[] | undefined };
  readonly variants?: readonly CitedPart<SourceId>[];
  readonly posts?: readonly CitedPart<SourceId>[];
  readonly readings?: readonly CitedPart<SourceId>[];
  readonly delegations?: readonly CitedPart<SourceId>[];
  readonly outcomes?: readonly CitedPart<SourceId>[];
  readonly history?: readonly CitedPart<SourceId>[];
  readonly sessions?: readonly CitedPart<SourceId>[];
  readonly remarks?: readonly CitedPart<SourceId>[];
}

/**
 * Collects every source that a record or an answer rests on.
 *
 * @param cited - a record, with the sources of its fields, posts, sessions, readings and variants; or the answer of any
 * helper
 * @returns the ids without duplicates, those of the record as a whole first; none if nothing is cited
 * @example
 * ```ts
 * sourcesOf(getFigure("remains-dead-2014-03-03-ap")).includes("ap-2014-03-03-shenyang"); // => true
 * sourcesOf(getDelegate("ri-ho-rim")).length > 1; // => true
 * ```
 */
export function sourcesOf<SourceId extends string>(cited: Cited<SourceId> | Answer<SourceId>): readonly SourceId[] {
  if ("caveats" in cited) return distinct(cited.sources);
  // Cast: these are ids that the record holds, and it holds ids of that type.
  return distinct(sourceIdsOf(cited) as readonly SourceId[]);
}
