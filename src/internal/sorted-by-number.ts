/**
 * Sorts by a whole number, and items with the same number by a comparison; without one, they stay in the given order. It sorts the numbers alone, as a typed array:
 * to compare the items takes several times as long. Items that are in order already stay the same list.
 */
export function sortedByNumber<T>(
  items: readonly T[],
  numberOf: (item: T) => number,
  compare: (a: T, b: T) => number = inGivenOrder,
): readonly T[] {
  const size = items.length;
  // Each key is the number of an item and, below it, its index.
  const keys = new Float64Array(size);
  let [index, isSorted] = [0, true];
  let [lastNumber, lastItem] = [-Infinity, items[0]];
  for (const item of items) {
    const number = numberOf(item);
    keys[index] = number * size + index;
    if (number < lastNumber || (number === lastNumber && lastItem !== undefined && compare(lastItem, item) > 0))
      isSorted = false;
    [lastNumber, lastItem, index] = [number, item, index + 1];
  }
  return isSorted ? items : byKeys(items, keys.toSorted(), compare);
}

const inGivenOrder = (): number => 0;

/** The items in the order of their keys, where those with the same number are sorted by a comparison. */
function byKeys<T>(items: readonly T[], keys: Float64Array, compare: (a: T, b: T) => number): readonly T[] {
  const sorted: T[] = [];
  let [last, first] = [Number.NaN, 0];
  const sortSince = (start: number): void => {
    if (sorted.length < start + 2) return;
    for (const item of sorted.splice(start).toSorted(compare)) sorted.push(item);
  };
  for (const key of keys) {
    const number = Math.floor(key / items.length);
    if (number !== last) {
      sortSince(first);
      [last, first] = [number, sorted.length];
    }
    const item = items[key - number * items.length];
    if (item !== undefined) sorted.push(item);
  }
  sortSince(first);
  return sorted;
}
