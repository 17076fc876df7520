import { expectList } from "../../internal/check-input.ts";
import type { Disagreement } from "../../model/disagreement.ts";
import { expectReference } from "../internal/check-dataset-input.ts";

/**
 * Finds the disagreements between sources about a record, or about one of its fields.
 *
 * @param disagreements - the disagreements to search, in any order
 * @param about - the collection and id of a record; with `field`, only disagreements about that field or the record
 * as a whole
 * @returns the disagreements about the record; for a figure, also those with a reading that names it. Empty if there
 * are none
 * @throws TypeError if `disagreements` is not a list of disagreements, or `about` not a reference; RangeError if there is no
 * such collection
 * @example
 * ```ts
 * const about = { collection: "figures", id: "grave-visits-2014-03-03-ap" };
 * disagreementsOf(disagreements, about).map(({ id }) => id); // => ["2014-03-03-grave-visit-count"]
 * ```
 */
export function disagreementsOf<D extends Disagreement>(
  disagreements: readonly D[],
  about: D["about"][number],
): readonly D[] {
  expectList("disagreementsOf", "disagreements", disagreements, "readings");
  expectReference("disagreementsOf", about);
  const { collection, id, field } = about;
  const isMeant = (reference: D["about"][number]): boolean =>
    reference.id === id &&
    reference.collection === collection &&
    (field === undefined || reference.field === undefined || reference.field === field);
  // A reading names a figure for its value.
  const isValue = collection === "figures" && (field === undefined || field === "value");
  return disagreements.filter(
    ({ about: records, readings }) =>
      records.some(isMeant) || (isValue && readings.some(({ figures }) => figures?.some((figure) => figure === id))),
  );
}
