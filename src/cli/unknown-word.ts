import { didYouMean } from "../internal/nearest.ts";

/** What to say of a word that is none of those that there are: the one that was meant, or all, where they are not too many. */
export function unknownWord(what: string, word: string, words: readonly string[]): string {
  const all = words.length > 25 ? "" : `There are: ${words.join(", ")}.`;
  return `There is no ${what} "${word}". ${didYouMean(word, words) || all}`.trimEnd();
}
