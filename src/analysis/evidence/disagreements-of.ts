import type { Disagreement } from "../../model/disagreement.ts";

/**
 * Finds the disagreements between sources about a record, or about one of its fields.
 *
 * @param disagreements - the disagreements to search, in any order
 * @param reference - the collection and id of a record; with `field`, only disagreements about that field or the record
 * as a whole
 * @returns the disagreements about the record; for a figure, also those with a reading that names it. Empty if there
 * are none
 * @example
 * ```ts
 * const about = { collection: "figures", id: "grave-visits-2014-03-03-ap" };
 * disagreementsOf(disagreements, about).map(({ id }) => id); // => ["2014-03-03-grave-visit-count"]
 * ```
 */
export function disagreementsOf<D extends Disagreement>(
  disagreements: readonly D[],
  { collection, id, field }: D["about"][number],
): readonly D[] {
  const isMeant = (reference: D["about"][number]): boolean =>
    reference.id === id &&
    reference.collection === collection &&
    (field === undefined || reference.field === undefined || reference.field === field);
  // A reading names a figure for its value.
  const isValue = collection === "figures" && (field === undefined || field === "value");
  return disagreements.filter(
    ({ about, readings }) =>
      about.some(isMeant) || (isValue && readings.some(({ figures }) => figures?.some((figure) => figure === id))),
  );
}
