/**
 * Sorts by a whole number, and items with the same number by a comparison. It sorts the numbers alone, as a typed array:
 * to compare the items takes several times as long.
 */
export function sortedByNumber<T>(
  items: readonly T[],
  numberOf: (item: T) => number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const size = items.length;
  // Each key is the number of an item and, below it, its index.
  const keys = new Float64Array(size);
  let index = 0;
  for (const item of items) {
    keys[index] = numberOf(item) * size + index;
    index += 1;
  }
  const sorted: T[] = [];
  let [last, first] = [Number.NaN, 0];
  const sortSince = (start: number): void => {
    if (sorted.length < start + 2) return;
    for (const item of sorted.splice(start).toSorted(compare)) sorted.push(item);
  };
  for (const key of keys.toSorted()) {
    const number = Math.floor(key / size);
    if (number !== last) {
      sortSince(first);
      [last, first] = [number, sorted.length];
    }
    const item = items[key - number * size];
    if (item !== undefined) sorted.push(item);
  }
  sortSince(first);
  return sorted;
}
