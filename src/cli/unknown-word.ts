import { didYouMean } from "../internal/nearest.ts";

/** A longer list of words does not help. */
const longest = 500;

/** The message for an unknown word: the word that was probably meant, or all known words if there are not too many. */
export function unknownWord(what: string, word: string, words: readonly string[]): string {
  const all = words.length === 0 ? "" : `Expected one of: ${words.join(", ")}.`;
  return `There is no ${what} "${word}". ${didYouMean(word, words) || (all.length > longest ? "" : all)}`.trimEnd();
}
