import { distinct } from "../../internal/distinct.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Disagreement } from "../../model/disagreement.ts";
import type { Evidenced, Variant } from "../../model/evidence.ts";
import { recordById } from "../../model/getter.ts";
import type { CollectionName, Ids, Reference } from "../../model/ids.ts";
import { type Answer, caveat } from "../answer.ts";
import { caveatsOfVariants } from "../internal/date-caveats.ts";
import { disagreementsOf } from "./disagreements-of.ts";

/** A field with those who state its value and those who say otherwise. `sources` are those who state the value. */
export interface FieldEvidence<Value = unknown, I extends Ids = Ids> extends Answer<I["sources"]> {
  /** The value of the field; undefined where the record has none. */
  readonly value: Value;
  /** What other sources say about the field. */
  readonly variants: readonly Variant<string, I>[];
  /** The disagreements about the field or the record as a whole: `basis` and `why` say which reading is used. */
  readonly disagreements: readonly Disagreement<I>[];
}

/**
 * Why a record says what it says in one of its fields: who states the value, what others say, and by which rule the record
 * chose.
 *
 * @param dataset - this dataset or your own
 * @param reference - the collection and the id of a record, and the name of one of its fields
 * @returns the value with its sources, none for a field that the record leaves open; undefined where the dataset has no such
 * record. The caveats name every other value.
 * @example
 * ```ts
 * const place = evidenceOf(dataset, { collection: "meetings", id: "2014-03-03-shenyang", field: "place" });
 * place?.value; // => "shenyang"
 * place?.sources.length > 0; // => true
 * ```
 */
export function evidenceOf<I extends Ids, C extends CollectionName, Field extends keyof Dataset<I>[C][number] & string>(
  dataset: Dataset<I>,
  reference: { readonly collection: C; readonly id: I[C]; readonly field: Field },
): FieldEvidence<Dataset<I>[C][number][Field], I> | undefined {
  const { collection, id, field } = reference;
  const records: readonly Dataset<I>[C][number][] = dataset[collection];
  const record = recordById(records, id);
  if (record === undefined) return undefined;
  const value = record[field];
  // Cast: any record, seen as one with the fields that only some of them have.
  const { sources = [], evidence, variants = [] } = record as Partial<Evidenced<string, I>>;
  // Cast: a collection and an id of it are a reference.
  const differing = disagreementsOf(dataset.disagreements, reference as Reference<I>);
  return {
    value,
    variants: variants.filter((variant) => variant.field === field),
    disagreements: differing,
    sources: sourcesOfValue<I["sources"]>(value, evidence?.[field] ?? sources),
    caveats: [
      ...caveatsOfVariants(collection, { id, variants }, field),
      ...differing.map((one) => caveat("differs", `${one.summary} ${one.why}`, "disagreements", one)),
    ],
  };
}

/** Those who state a value; the entries of a list may name their own. */
function sourcesOfValue<SourceId extends string>(value: unknown, sources: readonly SourceId[]): readonly SourceId[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return distinct(sources);
  return distinct(...value.map((entry: { readonly sources?: readonly SourceId[] }) => entry.sources ?? sources));
}
