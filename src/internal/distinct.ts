/** Joins lists and removes duplicates; entries keep the order of their first appearance. */
export const distinct = <T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] => distinctIn(lists);

/** The same for any number of lists; as arguments, a hundred thousand are too many. */
export function distinctIn<T>(lists: Iterable<readonly T[] | undefined>): readonly T[] {
  const found = new Set<T>();
  for (const list of lists) for (const item of list ?? []) found.add(item);
  return [...found];
}

/** The records without repeated ids; of two with the same id, the last. */
export function distinctById<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
