/** Joins lists and removes duplicates; entries keep the order of their first appearance. */
export const distinct = <T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] => distinctIn(lists);

/** Joins two lists and leaves out of the second what is in the first. */
export function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  // A set takes longer than it saves until there are many items.
  if (one.length + other.length > 32) return [...new Set([...one, ...other])];
  if (one.length === 0) return other;
  const isNew = (item: T): boolean => !one.includes(item);
  if (!other.some(isNew)) return one;
  // A spread of two lists leaves room for more items; a hundred thousand such lists take several times the memory.
  return one.concat(other.every(isNew) ? other : other.filter(isNew));
}

/** The same for any number of lists; as arguments, a hundred thousand are too many. */
export function distinctIn<T>(lists: Iterable<readonly T[] | undefined>): readonly T[] {
  const found: T[] = [];
  // A set takes longer than it saves until there are many items.
  let known: Set<T> | undefined;
  let last: T | undefined;
  for (const list of lists) {
    for (const item of list ?? []) {
      // The same item is often in two lists in a row.
      if (item === last && last !== undefined) continue;
      last = item;
      if (known?.has(item) ?? found.includes(item)) continue;
      found.push(item);
      known?.add(item);
      if (found.length === 16) known = new Set(found);
    }
  }
  return found;
}

/** The records without repeated ids; of two with the same id, the last. */
export function distinctById<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
