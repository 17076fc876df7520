/** The words for a sentence; the middle of a long list is left out, so that the sentence can be read. */
export function shortList(words: readonly string[], most = 12): readonly string[] {
  const more = words.length - most + 1;
  return more > 1 ? words.toSpliced(most - 2, more, `${more} more`) : words;
}

/** Some words as a list: "a, b and c"; the middle of a long list is left out. */
export function inAList(words: readonly string[]): string {
  const some = shortList(words, 6);
  return some.length < 2 ? some.join() : `${some.slice(0, -1).join(", ")} and ${some.at(-1)}`;
}
