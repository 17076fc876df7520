import { compareDates, type Edtf } from "../dates/index.ts";
import { ascending } from "../internal/ascending.ts";
import type { CollectionName } from "../model/ids.ts";

/** The fields by which records are sorted. */
export interface Sortable {
  readonly id: string;
  readonly start?: Edtf;
  readonly end?: Edtf;
  readonly date?: Edtf;
  readonly asOf?: Edtf;
  readonly period?: Edtf;
}

/** The date by which the records of a collection are sorted. The other collections are sorted by id alone. */
const dateOf: { readonly [C in CollectionName]?: (record: Sortable) => Edtf | undefined } = {
  meetings: ({ start, end }) => start ?? end,
  events: ({ date }) => date,
  figures: ({ asOf, period }) => asOf ?? period,
};

/** Compares two records of a collection: by their date where it has one, those without a date last, then by their id. */
export function compareRecords(collection: CollectionName, a: Sortable, b: Sortable): number {
  const [one, other] = [dateOf[collection]?.(a), dateOf[collection]?.(b)];
  const byDate =
    one === undefined || other === undefined
      ? Number(one === undefined) - Number(other === undefined)
      : compareDates(one, other);
  return byDate || ascending(a.id, b.id);
}

/** The records of a collection in the order in which the dataset has them. */
export const inOrder = <R extends Sortable>(collection: CollectionName, records: readonly R[]): readonly R[] =>
  records.toSorted((a, b) => compareRecords(collection, a, b));
