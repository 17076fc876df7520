import type { Disagreement } from "../../model/disagreement.ts";

/**
 * The disagreements between sources about a record, or about one of its fields.
 *
 * @param disagreements - disagreements in any order
 * @param reference - the record; with a `field`, disagreements about other fields are left out, and those about the record
 * as a whole are not
 * @returns those about the record, and those in which it is a figure of one of the readings; none where sources agree
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
  // What a reading takes from a figure is its value.
  const isValue = collection === "figures" && (field === undefined || field === "value");
  return disagreements.filter(
    ({ about, readings }) =>
      about.some(isMeant) || (isValue && readings.some(({ figures }) => figures?.some((figure) => figure === id))),
  );
}
