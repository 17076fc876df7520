/** Joins lists and removes duplicates; entries keep the order of their first appearance. */
export function distinct<T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

/** The records without repeated ids; of two with the same id, the last. */
export function distinctById<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
