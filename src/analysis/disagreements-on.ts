import type { Disagreement } from "../schema/disagreement.ts";
import type { CollectionName } from "../schema/ids.ts";

/** A record, or a pointer to one: with its collection where ids of two collections coincide, with a field where only that is meant. */
export interface Pointer<Id extends string = string> {
  readonly id: Id;
  readonly collection?: CollectionName;
  readonly field?: string;
}

/**
 * The disagreements of sources on a record, or on one of its fields.
 *
 * @param about - a record or a reference; with a `field`, what is said of other fields is left out, and what is said of
 * the record as a whole is not
 * @param disagreements - disagreements in any order
 * @returns those about the record, and those of which it, a figure, holds a position; none where sources agree
 * @example
 * ```ts
 * disagreementsOn({ collection: "figures", id: "graves-visits-2014-03-03-ap" }, disagreements).map(({ id }) => id); // => ["2014-03-03-grave-visit-count"]
 * ```
 */
export function disagreementsOn<D extends Disagreement>(
  { id, collection, field }: Pointer<D["about"][number]["id"]>,
  disagreements: readonly D[],
): readonly D[] {
  const isAbout = (reference: D["about"][number]): boolean =>
    reference.id === id &&
    (collection === undefined || reference.collection === collection) &&
    (field === undefined || reference.field === undefined || reference.field === field);
  // What a position takes of a figure is its value.
  const mayBeFigure =
    (collection === undefined || collection === "figures") && (field === undefined || field === "value");
  return disagreements.filter(
    ({ about, positions }) =>
      about.some(isAbout) || (mayBeFigure && positions.some(({ figures }) => figures?.includes(id))),
  );
}
