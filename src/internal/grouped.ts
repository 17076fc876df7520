/**
 * Groups items by key, in the order of their first appearance. An item can have any number of keys and is in the group of
 * each; no group is empty. (`Map.groupBy` allows one key, and needs Node 21.)
 */
export function grouped<T, K>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly K[],
): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
