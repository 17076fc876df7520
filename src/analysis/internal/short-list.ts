/** The words for a sentence; the middle of a long list is left out, so that the sentence can be read. */
export const shortList = (words: readonly string[], most = 12): readonly string[] =>
  words.length > most ? [...words.slice(0, most - 2), `${words.length - most + 1} more`, ...words.slice(-1)] : words;
