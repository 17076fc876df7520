/** A circle of links, and the place of one key on it. */
export interface OnCircle {
  /** The keys of the circle, in the order of the links. */
  readonly keys: readonly string[];
  /** The index of the key in `keys`. */
  readonly index: number;
}

/**
 * For keys on circles of links, one circle of each. There is none if and only if no links form a circle. Takes time in proportion
 * to the number of links.
 */
export function circlesIn(links: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, OnCircle> {
  const passed = new Set<string>();
  const found = new Map<string, OnCircle>();
  for (const start of links.keys()) {
    // The way from the start to where we are, each key with the links from it that are still to follow.
    const way: { readonly key: string; readonly next: Iterator<string> }[] = [];
    const depths = new Map<string, number>();
    const follow = (key: string): void => {
      passed.add(key);
      depths.set(key, way.length);
      way.push({ key, next: (links.get(key) ?? [])[Symbol.iterator]() });
    };
    if (!passed.has(start)) follow(start);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const { done, value: key } = here.next.next();
      if (done === true) {
        depths.delete(here.key);
        way.pop();
        continue;
      }
      const depth = depths.get(key);
      if (depth !== undefined && !found.has(key)) {
        const keys = way.slice(depth).map((step) => step.key);
        for (const [index, one] of keys.entries()) if (!found.has(one)) found.set(one, { keys, index });
      } else if (!passed.has(key)) follow(key);
    }
  }
  return found;
}
