/** A circle of links, and the place of one key on it. */
export interface OnCircle {
  /** The keys of the circle, in the order of the links. */
  readonly keys: readonly string[];
  /** The index of the key in `keys`. */
  readonly index: number;
}

/** For each key on a circle of links, that circle. Takes time in proportion to the number of links. */
export function circlesIn(links: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, OnCircle> {
  const passed = new Set<string>();
  const found = new Map<string, OnCircle>();
  for (const start of links.keys()) {
    const way = new Map<string, number>();
    let next: string | undefined = start;
    while (next !== undefined && !passed.has(next)) {
      way.set(next, way.size);
      passed.add(next);
      next = links.get(next);
    }
    const first = next === undefined ? undefined : way.get(next);
    if (first === undefined) continue;
    const keys = [...way.keys()].slice(first);
    for (const [index, key] of keys.entries()) found.set(key, { keys, index });
  }
  return found;
}
