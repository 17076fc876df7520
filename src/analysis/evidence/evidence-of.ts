import { distinctIn } from "../../internal/distinct.ts";
import { withStop } from "../../internal/full-stop.ts";
import { nearest } from "../../internal/nearest.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Disagreement } from "../../model/disagreement.ts";
import type { Evidenced, Variant } from "../../model/evidence.ts";
import { recordById } from "../../model/getter.ts";
import { type CollectionName, collectionNames, type Ids, type Reference } from "../../model/ids.ts";
import { type Answer, caveat } from "../answer.ts";
import { expectDataset, expectReference } from "../internal/check-dataset-input.ts";
import { caveatsOfVariants } from "../internal/date-caveats.ts";
import { disagreementsOf } from "./disagreements-of.ts";
import { sourcesOf } from "./sources-of.ts";

/** The value of a field, and who says otherwise. `sources` are those that state the value. */
export interface FieldEvidence<Value = unknown, I extends Ids = Ids> extends Answer<I["sources"]> {
  /** The value of the field; `undefined` if the record has none. */
  readonly value: Value;
  /** What other sources say about the field. */
  readonly variants: readonly Variant<string, I>[];
  /** The disagreements about the field or the record as a whole; `basis` and `why` say which reading is used. */
  readonly disagreements: readonly Disagreement<I>[];
}

/**
 * Explains the value of a field: who states it, what other sources say, and by which rule the value was chosen.
 *
 * @param dataset - this dataset or your own
 * @param reference - the collection and id of a record, and the name of one of its fields
 * @returns the value with its sources (none if the record has no value for the field, or no source of its own:
 * `referrersOf` finds the records that name it); `undefined` if there is no such record in the dataset. The caveats name
 * every other value.
 * @throws TypeError if it is not a dataset or not a reference with a field; RangeError if there is no such collection,
 * or the name of the field is misspelt
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
  expectDataset("evidenceOf", dataset, collectionNames);
  expectReference("evidenceOf", reference);
  const { collection, id, field } = reference;
  if (typeof field !== "string")
    throw new TypeError("evidenceOf expects the name of a field, { collection, id, field }.");
  const records: readonly Dataset<I>[C][number][] = dataset[collection];
  const record = recordById(records, id);
  if (record === undefined) return undefined;
  // Cast: what every object inherits is no field of a record.
  const value = (Object.hasOwn(record, field) ? record[field] : undefined) as Dataset<I>[C][number][Field];
  if (value === undefined) {
    const fields = new Set(records.flatMap(Object.keys));
    const meant = fields.has(field) ? undefined : nearest(field, [...fields]);
    if (meant !== undefined) throw new RangeError(`evidenceOf found no field "${field}". Did you mean "${meant}"?`);
  }
  // Cast: these fields are in some kinds of records only, so all are optional here.
  const {
    sources = sourcesOf(record, dataset.figures),
    evidence,
    variants = [],
  } = record as Partial<Evidenced<string, I>>;
  // Cast: TypeScript cannot see that the collection and the id belong together.
  const differing = disagreementsOf(dataset.disagreements, reference as Reference<I>);
  return {
    value,
    variants: variants.filter((variant) => variant.field === field),
    disagreements: differing,
    sources: sourcesOfValue<I["sources"]>(value, evidence?.[field] ?? sources),
    caveats: [
      ...caveatsOfVariants(collection, { id, variants }, field),
      ...differing.map((one) =>
        caveat("differs", `${withStop(one.summary)} ${withStop(one.why)}`, "disagreements", one),
      ),
    ],
  };
}

/** The sources of a value; an object, and each entry of an array, can have its own. */
function sourcesOfValue<SourceId extends string>(value: unknown, sources: readonly SourceId[]): readonly SourceId[] {
  if (value === undefined) return [];
  const parts: readonly { readonly sources?: readonly SourceId[] }[] = Array.isArray(value) ? value : [Object(value)];
  return distinctIn(parts.map((part) => part.sources ?? sources));
}
