import { distinct } from "../../internal/distinct.ts";
import { isObject } from "../../internal/is-object.ts";
import type { Dataset } from "../../model/dataset.ts";
import { disputedFields } from "../../model/disputed-fields.ts";
import type { Evidenced } from "../../model/evidence.ts";
import { recordById } from "../../model/getter.ts";
import { collectionNames, type Ids, type Reference } from "../../model/ids.ts";
import { expectDataset, expectReference } from "../internal/check-dataset-input.ts";
import { disagreementsOf } from "./disagreements-of.ts";
import { evidenceOf, type FieldEvidence } from "./evidence-of.ts";

/**
 * Explains every field of a record that has sources of its own, or on which sources differ. A list such as `posts`,
 * `outcomes` or the `readings` of a disagreement has sources of its own if one of its entries has.
 *
 * @param dataset - this dataset or your own
 * @param about - the collection and id of a record
 * @returns the answer of `evidenceOf` by the name of the field: first the fields with sources of their own, then those
 * with variants, then those with disagreements. Every other field rests on the sources of the record as a whole. Empty
 * if there are no such fields; `undefined` if there is no such record in the dataset.
 * @throws TypeError if it is not a dataset or not a reference; RangeError if there is no such collection
 * @example
 * ```ts
 * const fields = evidenceByField(dataset, { collection: "figures", id: "grave-visits-2014-03-03-ap" });
 * fields?.value?.disagreements.map(({ id }) => id); // => ["2014-03-03-grave-visit-count"]
 *
 * const disputed = evidenceByField(dataset, { collection: "disagreements", id: "2014-03-03-grave-visit-count" });
 * Object.keys(disputed); // => ["readings"]
 * evidenceByField(dataset, { collection: "meetings", id: "nowhere" }); // => undefined
 * ```
 */
export function evidenceByField<I extends Ids>(
  dataset: Dataset<I>,
  about: Reference<I>,
): Readonly<Record<string, FieldEvidence<unknown, I>>> | undefined {
  expectDataset("evidenceByField", dataset, collectionNames);
  expectReference("evidenceByField", about);
  const { collection, id } = about;
  const records: readonly { readonly id: string }[] = dataset[collection];
  const record = recordById(records, id);
  if (record === undefined) return undefined;
  // Cast: these fields are in some kinds of records only, so all are optional here.
  const { evidence = {}, variants = [] } = record as Partial<Evidenced>;
  const whole: Dataset = dataset;
  const reference: Reference = { collection, id };
  const fields = distinct(
    Object.keys(evidence),
    Object.entries(record).flatMap(([field, value]: [string, unknown]) =>
      field !== "variants" && [value].flat().some(isCited) ? [field] : [],
    ),
    variants.map(({ field }) => field),
    disagreementsOf(whole.disagreements, reference).flatMap((one) => disputedFields(one.about, reference)),
  );
  const answers = fields.flatMap((field) => {
    // Cast: the record names the field itself; `evidenceOf` returns no value for a field that it does not have.
    const answer = evidenceOf(whole, { collection, id, field: field as "id" });
    return answer === undefined ? [] : [[field, answer] as const];
  });
  // Cast: the ids in the answers are those of the dataset.
  return Object.fromEntries(answers) as Readonly<Record<string, FieldEvidence<unknown, I>>>;
}

/** Whether a part of a record has sources of its own. */
const isCited = (part: unknown): boolean => isObject(part) && Array.isArray(part["sources"]);
