import type { Disagreement } from "../schema/disagreement.ts";
import type { Variant } from "../schema/evidence.ts";
import type { CollectionName } from "../schema/ids.ts";
import { type Answer, type Caveat, distinct } from "./answer.ts";
import { disagreementsOn } from "./disagreements-on.ts";

/** A record whose fields have sources. */
export interface Carried<SourceId extends string = string> {
  readonly id: string;
  readonly sources: readonly SourceId[];
  readonly evidence?: { readonly [field: string]: readonly SourceId[] | undefined };
  readonly variants?: readonly Variant[];
}

/** A value with those who carry it and those who say otherwise. `sources` are those who carry it. */
export interface ValueEvidence<
  Value,
  SourceId extends string = string,
  D extends Disagreement = Disagreement,
> extends Answer<SourceId> {
  /** What the record says; undefined where it says nothing. */
  readonly value: Value;
  /** What other sources say of the field. */
  readonly variants: readonly Variant[];
  /** The disagreements on the field or on the record as a whole: `basis` and `why` say which position is used. */
  readonly disagreements: readonly D[];
}

/**
 * Why a record says what it says in one of its fields: who carries the value, what others say, and by which rule the
 * record chose.
 *
 * @param record - a meeting, an event, a figure, a place or an organization
 * @param field - the name of one of its fields
 * @param disagreements - disagreements in any order
 * @returns the value with its sources, none for a field that the record leaves open; the caveats tell each other value
 * @example
 * ```ts
 * const place = whyThisValue(getMeeting("2014-03-03-shenyang"), "place", disagreements);
 * place.value; // => "shenyang"
 * place.sources.length > 0; // => true
 * ```
 */
export function whyThisValue<
  R extends Carried,
  Field extends keyof R & string,
  D extends Disagreement,
  SourceId extends string,
>(record: R & Carried<SourceId>, field: Field, disagreements: readonly D[]): ValueEvidence<R[Field], SourceId, D> {
  const value = record[field];
  const variants = record.variants?.filter((variant) => variant.field === field) ?? [];
  const differing = disagreementsOn({ id: record.id, field }, disagreements);
  return {
    value,
    variants,
    disagreements: differing,
    sources: carriers(value, record.evidence?.[field] ?? record.sources),
    caveats: [
      ...variants.map((variant) =>
        differs(`Others say: ${variant.value}${variant.note === undefined ? "" : ` (${variant.note})`}.`),
      ),
      ...differing.map(({ id, summary, why }) => differs(`${summary} ${why}`, { collection: "disagreements", id })),
    ],
  };
}

/** Those who carry a value; the entries of a list may name their own. */
function carriers<SourceId extends string>(value: unknown, sources: readonly SourceId[]): readonly SourceId[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return distinct(sources);
  return distinct(...value.map((entry: { readonly sources?: readonly SourceId[] }) => entry.sources ?? sources));
}

const differs = (
  message: string,
  ...records: readonly { readonly collection: CollectionName; readonly id: string }[]
): Caveat => ({ kind: "differs", message, records });
