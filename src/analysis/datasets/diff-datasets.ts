import { compareText } from "../../internal/compare-text.ts";
import { isObject } from "../../internal/is-object.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type CollectionName, collectionNames } from "../../model/ids.ts";

/** The part of a semantic version that has to be raised. */
export type Bump = "major" | "minor" | "patch" | "none";

/** What became of one field of a record. */
export interface FieldChange {
  /** Its name; of a field inside an object in a field both: `names.ja`. */
  readonly field: string;
  /** Absent: the record did not have the field. */
  readonly before?: unknown;
  /** Absent: it does not have it any more. */
  readonly after?: unknown;
}

/** What became of one record. */
export interface RecordChange {
  readonly collection: CollectionName;
  readonly id: string;
  readonly kind: "added" | "removed" | "changed";
  /** The fields that differ, of a changed record; else none. */
  readonly fields: readonly FieldChange[];
  /** The bump that this change needs by itself. */
  readonly bump: Bump;
}

/** How two states of a record differ. */
export interface DatasetDiff {
  /** The largestBump bump that one of the changes needs; `none` where there are none. */
  readonly bump: Bump;
  /** Collection by collection: what was removed, what was added, what was changed, each by id. */
  readonly changes: readonly RecordChange[];
}

/**
 * How two states of a record differ, record by record and field by field, and which semantic version the difference needs:
 * a record or a field taken away, a field that comes to hold another kind of value, or an indicator or figure that comes to
 * count something else, is major; a new record or field is minor; another value is a patch.
 *
 * Records are told by their ids, so a record that was renamed is one removed and one added. Neither the order of the records
 * nor that of the fields in a record makes a difference. A list in a field is one value: another entry, or another order
 * (sources stand best first), is another value.
 *
 * @param before - the older state; a collection that is not given has no records
 * @param after - the newer state
 * @returns the changes and the bump; none where the two say the same
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
  const changes = collectionNames.flatMap((collection) => changesIn(collection, before, after));
  return { bump: largestBump(changes), changes };
}

/** The fields without which an id means something else. */
const meanings: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  indicators: ["unit", "measure", "population"],
  figures: ["indicator"],
};

type Fields = ReadonlyMap<string, unknown>;

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
    const fields = changedFields(one, other);
    if (fields.length === 0) return [];
    return [{ collection, id, kind: "changed", fields, bump: bumpOf(fields, meanings[collection] ?? []) }];
  });
  return (["removed", "added", "changed"] as const).flatMap((kind) => changes.filter((change) => change.kind === kind));
}

const byId = (records: readonly { readonly id: string }[] = []): ReadonlyMap<string, Fields> =>
  new Map(records.map((record) => [record.id, flatFields(record)]));

/** The fields of a record, those of objects in it by both names. A list is one value. */
const flatFields = (record: object, before = ""): Fields =>
  new Map(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
      isObject(value) ? [...flatFields(value, `${before}${name}.`)] : [[`${before}${name}`, value] as const],
    ),
  );

const changedFields = (one: Fields, other: Fields): readonly FieldChange[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((field) => canonical(one.get(field)) !== canonical(other.get(field)))
    .map((field) => ({
      field,
      ...(one.has(field) ? { before: one.get(field) } : {}),
      ...(other.has(field) ? { after: other.get(field) } : {}),
    }));

/** A value as JSON in which the order of an object's fields makes no difference. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compareText(a, b))) : part,
  ) ?? "";

function bumpOf(fields: readonly FieldChange[], meaning: readonly string[]): Bump {
  if (fields.some((change) => !("after" in change) || meaning.includes(change.field) || isOfAnotherKind(change)))
    return "major";
  return fields.some((change) => !("before" in change)) ? "minor" : "patch";
}

const isOfAnotherKind = ({ before, after }: FieldChange): boolean =>
  before !== undefined && (typeof before !== typeof after || Array.isArray(before) !== Array.isArray(after));

const largestBump = (changes: readonly RecordChange[]): Bump =>
  (["major", "minor", "patch"] as const).find((bump) => changes.some((change) => change.bump === bump)) ?? "none";
