/** The words for a sentence; of a long list, the first ones and how many more there are. */
export function shortList(words: readonly string[], most = 12): readonly string[] {
  const first = words.slice(0, most - 1);
  return words.length > most ? [...first, `${words.length - first.length} more`] : words;
}

/** Some words as a list: "a, b and c"; of a long one, the first and how many more: "a, b, c, d, e and 4 more". */
export function inAList(words: readonly string[]): string {
  const some = shortList(words, 6);
  return some.length < 2 ? some.join() : `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}

/** The ids of some records as a list: `"a", "b" and "c"`. */
export const idsInAList = (records: readonly { readonly id: string }[]): string =>
  inAList(records.map(({ id }) => `"${id}"`));
