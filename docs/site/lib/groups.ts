/** Groups items by what they are called, in the order in which the names come up. */
export function groupBy<Item extends { readonly id: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly { readonly name: string; readonly ids: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const name = nameOf(item);
    const ids = groups.get(name);
    if (ids === undefined) groups.set(name, [item.id]);
    else ids.push(item.id);
  }
  return [...groups].map(([name, ids]) => ({ name, ids }));
}
