import { distinct } from "../../internal/distinct.ts";
import type { Answer } from "../answer.ts";

/** A part of a record that may say for itself who carries it. */
interface Part<SourceId extends string> {
  readonly sources?: readonly SourceId[];
}

/** Any record that rests on sources, in whatever of its parts it names them. */
export interface Cited<SourceId extends string = string> extends Part<SourceId> {
  readonly evidence?: { readonly [field: string]: readonly SourceId[] | undefined };
  readonly variants?: readonly Part<SourceId>[];
  readonly posts?: readonly Part<SourceId>[];
  readonly readings?: readonly Part<SourceId>[];
  readonly delegations?: readonly Part<SourceId>[];
  readonly outcomes?: readonly Part<SourceId>[];
  readonly sessions?: readonly Part<SourceId>[];
  readonly remarks?: readonly Part<SourceId>[];
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
  const { sources, evidence = {}, variants, posts, readings, delegations, outcomes, sessions, remarks } = cited;
  const parts = [posts, readings, delegations, outcomes, sessions, remarks, variants].flatMap((list) => list ?? []);
  return distinct(sources, ...Object.values(evidence), ...parts.map((part) => part.sources));
}
