/** Joins lists and removes duplicates; entries keep the order of their first appearance. */
export function distinct<T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

/** Records, each id once: where one is given twice, the last. */
export function distinctById<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
