import leven from "leven";

/** A guess at the word that was meant: one that begins with it, or one that differs in a few letters. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  // No word is that long; to compare the letters of millions takes seconds.
  if (word.length > 200) return undefined;
  const wanted = word.toLowerCase();
  const isMeant = (candidate: string): boolean =>
    (wanted.length > 2 && candidate.startsWith(wanted)) ||
    (wanted.length > 3 && (candidate.includes(`-${wanted}`) || candidate.includes(` ${wanted}`)));
  const [longer] = words
    .filter((candidate) => isMeant(candidate.toLowerCase()))
    .toSorted((a, b) => a.length - b.length);
  if (longer !== undefined) return longer;
  const letters = lettersOf(wanted);
  const isTurned = (candidate: string): boolean =>
    candidate.length === wanted.length &&
    distanceBelow(3, candidate, wanted) !== undefined &&
    lettersOf(candidate) === letters;
  const turned = words.find((candidate) => isTurned(candidate.toLowerCase()));
  if (turned !== undefined) return turned;
  // Up to two letters in seven may be wrong; a wilder guess does not help.
  let [limit, found]: [number, string | undefined] = [Math.floor((wanted.length * 2) / 7) + 1, undefined];
  for (const candidate of words) {
    const distance = distanceBelow(limit, candidate.toLowerCase(), wanted);
    if (distance !== undefined) [limit, found] = [distance, candidate];
  }
  return found;
}

/** The edit distance of two words, or undefined if it reaches the limit. */
function distanceBelow(limit: number, one: string, other: string): number | undefined {
  if (Math.abs(one.length - other.length) >= limit) return undefined;
  const distance = leven(one, other, { maxDistance: limit });
  return distance < limit ? distance : undefined;
}

/** The letters of a word in alphabetical order: the same for two words that differ only in swapped letters. */
const lettersOf = (word: string): string => [...word].toSorted().join("");

/** `Did you mean "beijing"?`, or an empty string if no word is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return meant === undefined ? "" : `Did you mean "${meant}"?`;
}

/** Adds to a message the nearest word, if one is near. */
export const withGuess = (message: string, word: string, words: readonly string[]): string =>
  [message, didYouMean(word, words)].filter((part) => part !== "").join(". ");
