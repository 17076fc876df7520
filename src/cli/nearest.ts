import { closestMatch } from "leven";

/** The word that was meant, as far as it can be guessed: one that has it in it, or one that is a few letters away. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const [holding] = words
    .filter((candidate) => wanted.length > 2 && candidate.toLowerCase().includes(wanted))
    .toSorted((a, b) => a.length - b.length);
  if (holding !== undefined) return holding;
  // Half of the word may be wrong, but not all of it.
  const maxDistance = Math.max(2, Math.floor(word.length / 2));
  const found = closestMatch(
    wanted,
    words.map((candidate) => candidate.toLowerCase()),
    { maxDistance: Math.min(maxDistance, word.length - 1) },
  );
  return words.find((candidate) => candidate.toLowerCase() === found);
}

/** What to say of a word that is none of those that there are. */
export function unknownWord(what: string, word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  const help =
    meant === undefined ? (words.length > 12 ? "" : ` There are: ${words.join(", ")}.`) : ` Did you mean "${meant}"?`;
  return `There is no ${what} "${word}".${help}`;
}
