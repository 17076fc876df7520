import type { OneOf } from "../one-of.ts";

/**
 * Throws if a caller asks for a word that is almost certainly misspelt: no record in the list has it, but one has a word
 * that differs only in case and separators (`redcross`, `Held`), or in a single letter (`goverment`). For any other word
 * that no record has, the answer is empty: the list may be a selection from a dataset that has the word.
 *
 * @param helper - the name of the helper, for the message
 * @param name - the name of the option
 * @param wanted - the word or words that the caller asks for
 * @param used - all the words that the records have
 * @param isId - whether they are ids; those of two records can differ in a single letter
 */
export function checkWords(
  helper: string,
  name: string,
  wanted: OneOf<string>,
  used: Iterable<string | undefined>,
  isId = false,
): void {
  const words = new Set(used);
  for (const word of [wanted].flat()) {
    if (words.has(word)) continue;
    for (const right of words) {
      if (right !== undefined && isMisspelt(word, right, isId))
        throw new RangeError(`${helper} found no ${name} "${word}". Did you mean "${right}"?`);
    }
  }
}

/** A word without case and separators. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

function isMisspelt(word: string, right: string, isId: boolean): boolean {
  const [one, other] = [bare(word), bare(right)];
  if (one === "") return false;
  if (one === other) return true;
  if (isId) return false;
  // "redcross" for "red-cross-talks". But "home" may be a word beside "home-visits".
  if (other.startsWith(one) && !right.startsWith(word)) return true;
  return isOneLetterOff(one, other);
}

/** Whether two different words differ in one letter: added, left out, exchanged, or swapped with the next. */
function isOneLetterOff(one: string, other: string): boolean {
  // Numbers are not misspelt, and short words are often alike.
  if (numbersIn(one) !== numbersIn(other) || Math.min(one.length, other.length) < 4) return false;
  let same = 0;
  while (one[same] === other[same]) same += 1;
  const [left, right] = [one.slice(same), other.slice(same)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    left === right.charAt(1) + right.charAt(0) + right.slice(2)
  );
}

const numbersIn = (word: string): string => word.replaceAll(/\D/g, "");
