import type { Dataset } from "../../../model/dataset.ts";
import type { Delegate } from "../../../model/delegate.ts";
import { walkReferences } from "../../../model/id-tree.ts";
import { type CollectionName, collectionNames } from "../../../model/ids.ts";
import { isKnownByName } from "../../../model/named-records.ts";
import type { Organization } from "../../../model/organization.ts";
import type { Place } from "../../../model/place.ts";

/** A record without sources of its own, with what is kept of it if another record names it. */
interface Unsupported<R> {
  readonly record: R;
  isNamed: boolean;
}

type UnsupportedById<R> = ReadonlyMap<string, Unsupported<R>>;

/**
 * Of the places, organizations and delegates without sources of their own, keeps those that a remaining record names. They
 * lose what their own sources had said about them, unless they never had any.
 *
 * @param whole - the dataset from which records and sources were removed
 */
export function withNamedRecords(dataset: Dataset, whole: Dataset): Dataset {
  const places = unsupportedOf(dataset.places, whole.places, ({ note: _note, ...place }): Place => place);
  const organizations = unsupportedOf(
    dataset.organizations,
    whole.organizations,
    ({ note: _note, partOf: _partOf, ...organization }): Organization => organization,
  );
  const delegates = unsupportedOf(
    dataset.delegates,
    whole.delegates,
    ({ note: _note, ...delegate }): Delegate => delegate,
  );
  if (places.size + organizations.size + delegates.size === 0) return dataset;
  markNamed(dataset, { places, organizations, delegates });
  return {
    ...dataset,
    places: namedOf(dataset.places, places),
    organizations: namedOf(dataset.organizations, organizations),
    delegates: namedOf(dataset.delegates, delegates),
  };
}

function unsupportedOf<R extends Place | Organization | Delegate>(
  records: readonly R[],
  before: readonly R[],
  identityOf: (record: R) => R,
): UnsupportedById<R> {
  const neverHadAny = new Set(before.filter(isKnownByName).map(({ id }) => id));
  return new Map(
    records
      .filter(isKnownByName)
      .map((record) => [
        record.id,
        { record: neverHadAny.has(record.id) ? record : identityOf(record), isNamed: false },
      ]),
  );
}

/** Marks what the other records name, and what is named by that in turn. */
function markNamed(
  dataset: Dataset,
  byCollection: { readonly [C in CollectionName]?: UnsupportedById<Dataset[C][number]> },
): void {
  const named: (readonly [CollectionName, object])[] = [];
  const look = (collection: CollectionName, record: object): void =>
    walkReferences(collection, record, (to, id) => {
      const entry = byCollection[to]?.get(id);
      if (entry === undefined || entry.isNamed) return;
      entry.isNamed = true;
      named.push([to, entry.record]);
    });
  for (const name of collectionNames)
    for (const record of dataset[name]) if (!byCollection[name]?.has(record.id)) look(name, record);
  for (const [collection, record] of named) look(collection, record);
}

const namedOf = <R extends { readonly id: string }>(records: readonly R[], entries: UnsupportedById<R>): readonly R[] =>
  records.flatMap((record) => {
    const entry = entries.get(record.id);
    if (entry === undefined) return record;
    return entry.isNamed ? entry.record : [];
  });
