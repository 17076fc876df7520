import { changedFields, type FieldChange, flatFields, isSame } from "../../internal/changed-fields.ts";
import { compareText } from "../../internal/compare-text.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type CollectionName, collectionNames } from "../../model/ids.ts";
import { expectDataset } from "../internal/check-dataset-input.ts";

/** The part of a semantic version to raise. */
export type Bump = "major" | "minor" | "patch" | "none";

/** A change to one record. */
export interface RecordChange {
  readonly collection: CollectionName;
  readonly id: string;
  readonly kind: "added" | "removed" | "changed";
  /** The fields that differ. Empty unless `kind` is `"changed"`. */
  readonly fields: readonly FieldChange[];
  /** The bump that this change alone requires. */
  readonly bump: Bump;
}

/** The differences between two versions of a dataset. */
export interface DatasetDiff {
  /** The largest bump that any of the changes requires; `"none"` if there are no changes. */
  readonly bump: Bump;
  /** For each collection, the records that were removed, then added, then changed, each ordered by id. */
  readonly changes: readonly RecordChange[];
}

/**
 * Compares two versions of a dataset, record by record and field by field, and works out the semantic version bump:
 *
 * - Major: a record or field is removed, a field has another type of value, or an indicator or figure counts something
 *   else.
 * - Minor: a record or field is new.
 * - Patch: a value is different.
 *
 * Records are matched by id, so a renamed record counts as one removed and one added. The order of records, and of the
 * fields in a record, makes no difference. An array is one value: another entry or another order (sources are listed
 * best first) is a change.
 *
 * @param before - the older version; a collection that is not given counts as empty
 * @param after - the newer version
 * @returns the changes and the bump; no changes and `"none"` if the two are equal
 * @throws TypeError if one of them is not a dataset
 * @example
 * ```ts
 * const before = { places: [getPlace("shenyang"), getPlace("geneva")] };
 * const after = { places: [{ ...getPlace("shenyang"), partOf: "china" }, getPlace("tokyo")] };
 * const { bump, changes } = diffDatasets(before, after);
 * bump; // => "major"
 * changes.map(({ kind, id }) => [kind, id]); // => [["removed", "geneva"], ["added", "tokyo"], ["changed", "shenyang"]]
 * changes[2]?.fields; // => [{ field: "partOf", after: "china" }]
 * ```
 */
export function diffDatasets(before: Partial<Dataset>, after: Partial<Dataset>): DatasetDiff {
  for (const dataset of [before, after]) expectDataset("diffDatasets", dataset);
  const changes = collectionNames.flatMap((collection) => changesIn(collection, before, after));
  return { bump: largestBump(changes), changes };
}

/** The fields that define what an id means. */
const meanings: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  indicators: ["unit", "measure", "population"],
  figures: ["indicator"],
};

function changesIn(
  collection: CollectionName,
  before: Partial<Dataset>,
  after: Partial<Dataset>,
): readonly RecordChange[] {
  const [old, now] = [byId(before[collection]), byId(after[collection])];
  const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted(compareText);
  const changes = ids.flatMap((id): readonly RecordChange[] => {
    const [one, other] = [old.get(id), now.get(id)];
    if (one === undefined) return [{ collection, id, kind: "added", fields: [], bump: "minor" }];
    if (other === undefined) return [{ collection, id, kind: "removed", fields: [], bump: "major" }];
    // Most records are the same, and to find that out copies nothing.
    if (isSame(one, other)) return [];
    const fields = changedFields(flatFields(one), flatFields(other));
    if (fields.length === 0) return [];
    return [{ collection, id, kind: "changed", fields, bump: bumpOf(fields, meanings[collection] ?? []) }];
  });
  return (["removed", "added", "changed"] as const).flatMap((kind) => changes.filter((change) => change.kind === kind));
}

const byId = (records: readonly { readonly id: string }[] = []): ReadonlyMap<string, object> =>
  new Map(records.map((record) => [record.id, record]));

function bumpOf(fields: readonly FieldChange[], meaning: readonly string[]): Bump {
  if (fields.some((change) => !("after" in change) || meaning.includes(change.field) || isOfAnotherKind(change)))
    return "major";
  return fields.some((change) => !("before" in change)) ? "minor" : "patch";
}

const isOfAnotherKind = ({ before, after }: FieldChange): boolean =>
  before !== undefined && (typeof before !== typeof after || Array.isArray(before) !== Array.isArray(after));

const largestBump = (changes: readonly RecordChange[]): Bump =>
  (["major", "minor", "patch"] as const).find((bump) => changes.some((change) => change.bump === bump)) ?? "none";
