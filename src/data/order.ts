import { compareDates, type Edtf } from "../dates/index.ts";
import { compareText } from "../internal/compare-text.ts";

/** The records in the order of their ids. */
export const byId = <R extends { readonly id: string }>(...files: readonly (readonly R[])[]): readonly R[] =>
  files.flat().toSorted((a, b) => compareText(a.id, b.id));

/** The records in the order of one of their dates, then of their ids. Records without that date come last. */
export const byDate = <R extends { readonly id: string }>(
  dateOf: (record: R) => Edtf | undefined,
  ...files: readonly (readonly R[])[]
): readonly R[] =>
  byId(...files).toSorted((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return compareDates(one, other);
  });
