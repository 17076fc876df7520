interface NamedField {
  readonly collection: string;
  readonly id: string;
  readonly field?: string;
}

/**
 * The fields of a record that a disagreement is about: none if it is about the record as a whole. One that names a figure
 * without a field, or only in a reading, is about its value.
 *
 * @param about - what the disagreement is about
 * @param record - the collection and id of the record
 */
export function disputedFields(about: readonly NamedField[], { collection, id }: NamedField): readonly string[] {
  const fields = about
    .filter((one) => one.collection === collection && one.id === id)
    .flatMap(({ field }) => field ?? []);
  return fields.length === 0 && collection === "figures" ? ["value"] : fields;
}
