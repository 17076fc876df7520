import type { Edtf } from "../../dates/index.ts";
import { expectList, expectRecord } from "../../internal/check-input.ts";
import { distinct } from "../../internal/distinct.ts";
import type { Measure } from "../../model/indicator.ts";
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
  readonly sameAs?: CitedPart<SourceId>;
  readonly posts?: readonly CitedPart<SourceId>[];
  readonly readings?: readonly CitedPart<SourceId>[];
  readonly delegations?: readonly CitedPart<SourceId>[];
  readonly outcomes?: readonly CitedPart<SourceId>[];
  readonly history?: readonly CitedPart<SourceId>[];
  readonly sessions?: readonly CitedPart<SourceId>[];
  readonly remarks?: readonly CitedPart<SourceId>[];
}

/** A source, which is its own source. */
interface SourceItself<SourceId extends string> {
  readonly id: SourceId;
  readonly accessed: Edtf;
}

/** An indicator, which is a definition: its sources are those of its figures. */
interface Defined {
  readonly id: string;
  readonly measure: Measure;
}

/** A figure, as far as its indicator needs it. */
interface CountedFigure<SourceId extends string> {
  readonly indicator: string;
  readonly sources: readonly SourceId[];
}

/**
 * Collects every source that a record or an answer rests on.
 *
 * @param cited - a record, with the sources of its fields, posts, sessions, readings, variants and ids in other registers; or the answer of any
 * helper
 * @param figures - the figures, which are needed for an indicator only: it has the sources of its figures
 * @returns the ids without duplicates, those of the record as a whole first; that of a source itself; none if nothing is
 * cited
 * @throws TypeError if it is neither a record nor an answer, or `figures` is not a list of figures; RangeError if it is
 * an indicator without figures
 * @example
 * ```ts
 * sourcesOf(getFigure("remains-dead-2014-03-03-ap")).includes("ap-2014-03-03-shenyang"); // => true
 * sourcesOf(getDelegate("ri-ho-rim")).length > 1; // => true
 * sourcesOf(getIndicator("remains-dead"), figures).includes("ap-2014-03-03-shenyang"); // => true
 * sourcesOf(getSource("ap-2014-03-03-shenyang")); // => ["ap-2014-03-03-shenyang"]
 * ```
 */
export function sourcesOf<SourceId extends string>(
  cited: Cited<SourceId> | Answer<SourceId> | SourceItself<SourceId>,
): readonly SourceId[];
export function sourcesOf<SourceId extends string>(
  cited: Cited<SourceId> | SourceItself<SourceId> | Defined,
  figures: readonly CountedFigure<SourceId>[],
): readonly SourceId[];
export function sourcesOf<SourceId extends string>(
  cited: Cited<SourceId> | Answer<SourceId> | SourceItself<SourceId> | Defined,
  figures?: readonly CountedFigure<SourceId>[],
): readonly SourceId[] {
  // An answer and a part of a record have no id.
  expectRecord("sourcesOf", "a record or an answer", cited, null);
  if (figures !== undefined) expectList("sourcesOf", "figures", figures, "indicator");
  if ("caveats" in cited) return distinct(cited.sources);
  if ("accessed" in cited) return [cited.id];
  if ("measure" in cited) {
    if (figures === undefined)
      throw new RangeError(
        `"${cited.id}" has the sources of its figures. Pass these too: sourcesOf(indicator, figures).`,
      );
    return distinct(figures.filter(({ indicator }) => indicator === cited.id).flatMap(({ sources }) => sources));
  }
  // Cast: these are ids that the record holds, and it holds ids of that type.
  return distinct(sourceIdsOf(cited) as readonly SourceId[]);
}
