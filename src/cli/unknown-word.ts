import { didYouMean } from "../internal/nearest.ts";

/** The message for an unknown word: the word that was probably meant, or all known words if there are not too many. */
export function unknownWord(what: string, word: string, words: readonly string[]): string {
  const all = words.length > 25 ? "" : `Expected one of: ${words.join(", ")}.`;
  return `There is no ${what} "${word}". ${didYouMean(word, words) || all}`.trimEnd();
}
