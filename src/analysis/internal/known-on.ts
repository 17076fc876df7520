import { expectList } from "../../internal/check-input.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { CollectionName } from "../../model/ids.ts";

/**
 * Replaces records by what a snapshot has of them, and leaves out those that it does not have. This is what `knownOn`
 * does in every helper, so that no helper has a notion of its own of what was known.
 */
export function asKnownOn<R extends { readonly id: string }>(
  collection: CollectionName,
  records: readonly R[],
  knownOn: Partial<Dataset> | undefined,
): readonly R[] {
  if (knownOn === undefined) return records;
  // In JavaScript it can be anything.
  const known: unknown = Object(knownOn)[collection];
  if (!Array.isArray(known))
    throw new RangeError('Expected knownOn to be a snapshot, such as snapshot(dataset, "2014-03-04").');
  let byId = indexes.get(known);
  if (byId === undefined) {
    expectList("knownOn", collection, known);
    byId = new Map(known.map((record) => [record.id, record]));
    indexes.set(known, byId);
  }
  // Cast: a snapshot has records of the same types as the dataset that it was made from.
  return records.flatMap(({ id }) => (byId.get(id) as R | undefined) ?? []);
}

/** The records of snapshots by id: one snapshot is used for many answers. */
const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, { readonly id: string }>>();
