import { ascending } from "../../internal/ascending.ts";
import { changedFields, type FieldChange, flatFields, isSame } from "../../internal/changed-fields.ts";
import { expectRecord } from "../../internal/check-input.ts";
import { checkOptions, wrongWord } from "../../internal/check-options.ts";
import type { Dataset } from "../../model/dataset.ts";
import { expectCollections } from "../../model/expect-collections.ts";
import { type CollectionName, collectionNames } from "../../model/ids.ts";
import { type RenamedIds, withCurrentIds } from "../../model/renamed-ids.ts";
import { entryIds } from "../../model/undeclared-words.ts";
import { type VocabularyName, vocabularyNames } from "../../model/vocabularies.ts";
import { expectDataset } from "../internal/check-dataset-input.ts";

/** The part of a semantic version to raise. */
export type Bump = "major" | "minor" | "patch" | "none";

/** A change to one record, or to one word of a vocabulary. */
export interface RecordChange {
  /** The collection of the record, or the vocabulary of the word. */
  readonly collection: CollectionName | VocabularyName;
  /** The id of the record or word; of a renamed record, the new id. */
  readonly id: string;
  /** The id that a renamed record had before. Absent unless `kind` is `"renamed"`. */
  readonly formerId?: string;
  readonly kind: "added" | "removed" | "renamed" | "changed";
  /** The fields that differ, without `id`. Empty if `kind` is `"added"` or `"removed"`. */
  readonly fields: readonly FieldChange[];
  /** The bump that this change alone requires. */
  readonly bump: Bump;
}

/** The differences between two versions of a dataset. */
export interface DatasetDiff {
  /** The largest bump that any of the changes requires; `"none"` if there are no changes. */
  readonly bump: Bump;
  /** For each collection, then for each vocabulary, what was removed, renamed, added and changed, each ordered by id. */
  readonly changes: readonly RecordChange[];
}

/** How to compare two versions of a dataset. */
export interface DiffOptions {
  /**
   * The renamed ids of the newer version, such as `japan-dprk-talks/data/redirects.json`: for each collection, former ids
   * as keys, each with the current id as its value.
   */
  readonly renamed?: RenamedIds;
}

/**
 * Compares two versions of a dataset, record by record and field by field, and works out the semantic version bump. The
 * words of its vocabularies are compared like records; what it says about itself (`about`) is not compared.
 *
 * - Major: a record or word is removed (a part of an indicator is a word, too), a record is renamed, a field has another type
 *   of value, an indicator has another unit, measure or population, or a figure another indicator or part.
 * - Minor: a record or word is new, or a record has a field more or less than before. Only optional fields can go, so
 *   no program relies on one. So is a single number that becomes a range, or a range a number: the type allows both.
 * - Patch: a value is different, also a label or definition of a word.
 *
 * Records are matched by id. With `renamed`, a record under its former id matches the one under its current id, and
 * references that only follow a renaming are no change; without, a renamed record counts as one removed and one added.
 * The order of records, and of the fields in a record, makes no difference. An array is one value: another entry or
 * another order (sources are listed best first) is a change.
 *
 * @param before - the older version; a collection that is not given counts as empty; words are compared if both
 * versions give vocabularies
 * @param after - the newer version
 * @param options - how to compare
 * - `renamed` - the renamed ids of the newer version
 * @returns the changes and the bump; no changes and `"none"` if the two are equal
 * @throws TypeError if one of them is not a dataset, a collection is not a list of records, or an option is not an
 * object; RangeError for an unknown collection or a misspelt option
 * @example
 * ```ts
 * const before = { places: [getPlace("shenyang"), getPlace("geneva")] };
 * const after = { places: [{ ...getPlace("shenyang"), partOf: "china" }, getPlace("tokyo")] };
 * const { bump, changes } = diffDatasets(before, after);
 * bump; // => "major"
 * changes.map(({ kind, id }) => [kind, id]); // => [["removed", "geneva"], ["added", "tokyo"], ["changed", "shenyang"]]
 * changes[2]?.fields; // => [{ field: "partOf", after: "china" }]
 *
 * const renamed = { places: { genf: "geneva" } };
 * const [change] = diffDatasets({ places: [{ ...getPlace("geneva"), id: "genf" }] }, before, { renamed }).changes;
 * [change?.kind, change?.formerId, change?.id]; // => ["renamed", "genf", "geneva"]
 * ```
 */
export function diffDatasets(
  before: Partial<Dataset>,
  after: Partial<Dataset>,
  options: DiffOptions = {},
): DatasetDiff {
  for (const dataset of [before, after]) {
    expectDataset("diffDatasets", dataset);
    // Records of an earlier version may lack a field.
    expectCollections("diffDatasets", dataset, {});
  }
  checkOptions("diffDatasets", options, ["renamed"]);
  const { renamed = {} } = options;
  expectRecord("diffDatasets", "renamed ids by collection", renamed, null);
  for (const name in renamed)
    if (!collectionNames.some((known) => known === name))
      throw wrongWord("diffDatasets knows no collection", name, collectionNames);
  const records = collectionNames.flatMap((collection) => {
    const old: readonly Dataset[typeof collection][number][] = before[collection] ?? [];
    const current = old.map((record) => withCurrentIds(collection, record, renamed));
    return changesIn(collection, current, after[collection], renamed[collection]);
  });
  const [old, now] = [before.vocabularies, after.vocabularies];
  const words = old && now ? vocabularyNames.flatMap((name) => changesIn(name, old[name], now[name])) : [];
  const changes = [...records, ...words];
  return { bump: largestBump(changes.map((change) => change.bump)), changes };
}

/** The fields that define what an id means. A figure without a part counts the whole. */
const meanings: Readonly<Partial<Record<RecordChange["collection"], readonly string[]>>> = {
  indicators: ["unit", "measure", "population"],
  figures: ["indicator", "part"],
};

/** The fields in which records declare words: each entry is one, with an id. */
const declarations: Readonly<Partial<Record<RecordChange["collection"], string>>> = { indicators: "parts" };

type Entries = readonly { readonly id: string }[];

function changesIn(
  collection: RecordChange["collection"],
  before: Entries | undefined,
  after: Entries | undefined,
  renamed: Readonly<Record<string, string>> = {},
): readonly RecordChange[] {
  const [old, now] = [byId(before), byId(after)];
  const currentIds = new Map(Object.entries(renamed).filter(([id, to]) => old.has(id) && !now.has(id) && now.has(to)));
  const arrived = new Set(currentIds.values());
  const changes: RecordChange[] = [];
  for (const [id, one] of old) {
    const currentId = currentIds.get(id);
    const other = now.get(currentId ?? id);
    if (other === undefined) changes.push({ collection, id, kind: "removed", fields: [], bump: "major" });
    else if (currentId !== undefined) {
      // A record that was merged into one that was there before is not compared with it.
      const fields = old.has(currentId) ? [] : compared(one, other);
      changes.push({ collection, id: currentId, formerId: id, kind: "renamed", fields, bump: "major" });
    } else {
      const fields = compared(one, other);
      if (fields.length > 0)
        changes.push({ collection, id, kind: "changed", fields, bump: bumpOf(collection, fields) });
    }
  }
  for (const id of now.keys())
    if (!old.has(id) && !arrived.has(id)) changes.push({ collection, id, kind: "added", fields: [], bump: "minor" });
  changes.sort((a, b) => ascending(a.id, b.id));
  return (["removed", "renamed", "added", "changed"] as const).flatMap((kind) =>
    changes.filter((change) => change.kind === kind),
  );
}

/** The fields that differ. Most records are the same, and to find that out copies nothing. */
const compared = (one: object, other: object): readonly FieldChange[] =>
  isSame(one, other) ? [] : changedFields(flatFields(one), flatFields(other)).filter(({ field }) => field !== "id");

const byId = (records: Entries | undefined): ReadonlyMap<string, object> =>
  new Map(records?.map((record) => [record.id, record]));

function bumpOf(collection: RecordChange["collection"], fields: readonly FieldChange[]): Bump {
  const bumps = fields.map((change): Bump => {
    const { field, before, after } = change;
    if (meanings[collection]?.includes(field) || isOfAnotherKind(change, fields)) return "major";
    if (declarations[collection] === field) {
      const [old, now] = [entryIds(before), entryIds(after)];
      if (old.some((id) => !now.includes(id))) return "major";
      if (now.some((id) => !old.includes(id))) return "minor";
    }
    return "before" in change && "after" in change ? "patch" : "minor";
  });
  return largestBump(bumps);
}

const isOfAnotherKind = ({ field, before, after }: FieldChange, fields: readonly FieldChange[]): boolean =>
  before === undefined || after === undefined
    ? // An object is compared field by field: what is now one value has fields that are gone. A number may be a range.
      typeof (before ?? after) !== "number" && fields.some((other) => other.field.startsWith(`${field}.`))
    : typeof before !== typeof after;

const largestBump = (bumps: readonly Bump[]): Bump =>
  (["major", "minor", "patch"] as const).find((bump) => bumps.includes(bump)) ?? "none";
