import { distinct } from "../../internal/distinct.ts";
import { sourceIdsOf } from "../../model/references.ts";
import type { Answer } from "../answer.ts";

/** A part of a record that can have sources of its own. */
interface CitedPart<SourceId extends string> {
  readonly sources?: readonly SourceId[];
}

/** Any record that rests on sources, in whatever of its parts it names them. */
export interface Cited<SourceId extends string = string> extends CitedPart<SourceId> {
  readonly evidence?: { readonly [field: string]: readonly SourceId[] | undefined };
  readonly variants?: readonly CitedPart<SourceId>[];
  readonly posts?: readonly CitedPart<SourceId>[];
  readonly readings?: readonly CitedPart<SourceId>[];
  readonly delegations?: readonly CitedPart<SourceId>[];
  readonly outcomes?: readonly CitedPart<SourceId>[];
  readonly sessions?: readonly CitedPart<SourceId>[];
  readonly remarks?: readonly CitedPart<SourceId>[];
}

/**
 * Every source that a record or an answer rests on.
 *
 * @param cited - a record (those of single fields, posts, sittings, readings and variants are in too), or the answer of
 * any helper
 * @returns the ids, each once, those of the record as a whole first; none where nothing is cited
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
