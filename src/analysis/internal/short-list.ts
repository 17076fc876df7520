/** The words for a sentence; the middle of a long list is left out, so that the sentence can be read. */
export function shortList(words: readonly string[], most = 12): readonly string[] {
  const more = words.length - most + 1;
  return more > 1 ? words.toSpliced(most - 2, more, `${more} more`) : words;
}
