/** Joins lists and removes duplicates; entries keep the order of their first appearance. */
export function distinct<T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
