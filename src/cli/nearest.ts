import leven, { closestMatch } from "leven";

/** A guess at the word that was meant: one that begins with it, or one that differs in a few letters. */
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
  // Up to two letters in seven may be wrong; a wilder guess does not help.
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

/** The letters of a word in alphabetical order: the same for two words that differ only in swapped letters. */
const lettersOf = (word: string): string => [...word].toSorted().join("");

/** The message for an unknown word: the word that was probably meant, or all known words if there are not too many. */
export function unknownWord(what: string, word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  const help =
    meant === undefined
      ? words.length > 25
        ? ""
        : ` Expected one of: ${words.join(", ")}.`
      : ` Did you mean "${meant}"?`;
  return `There is no ${what} "${word}".${help}`;
}
