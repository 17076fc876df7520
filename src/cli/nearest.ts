import leven, { closestMatch } from "leven";

/** The word that was meant, as far as it can be guessed: one that begins with it, or one that is a few letters away. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const isMeant = (candidate: string): boolean =>
    (wanted.length > 2 && candidate.startsWith(wanted)) ||
    (wanted.length > 3 && candidate.split(/[- ]/).some((part) => part.startsWith(wanted)));
  const [longer] = words
    .filter((candidate) => isMeant(candidate.toLowerCase()))
    .toSorted((a, b) => a.length - b.length);
  if (longer !== undefined) return longer;
  const turned = words.find(
    (candidate) =>
      lettersOf(candidate.toLowerCase()) === lettersOf(wanted) && leven(candidate.toLowerCase(), wanted) <= 2,
  );
  if (turned !== undefined) return turned;
  // Two letters in seven may be wrong: a guess beyond that is no help.
  const maxDistance = Math.floor((wanted.length * 2) / 7);
  const found =
    maxDistance === 0
      ? undefined
      : closestMatch(
          wanted,
          words.map((candidate) => candidate.toLowerCase()),
          { maxDistance },
        );
  return words.find((candidate) => candidate.toLowerCase() === found);
}

/** The letters of a word in the order of the alphabet: the same for two words that differ in two letters turned round. */
const lettersOf = (word: string): string => [...word].toSorted().join("");

/** What to say of a word that is none of those that there are: the one that was meant, or all, where they are not too many. */
export function unknownWord(what: string, word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  const help =
    meant === undefined ? (words.length > 25 ? "" : ` There are: ${words.join(", ")}.`) : ` Did you mean "${meant}"?`;
  return `There is no ${what} "${word}".${help}`;
}
