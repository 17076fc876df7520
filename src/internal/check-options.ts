import { isObject } from "./is-object.ts";

/**
 * Throws if a caller misspelt an option, or passed something else in the place of the options. TypeScript finds that
 * too, but in JavaScript it would be ignored.
 *
 * @param helper - the name of the helper, for the message
 * @param options - what the caller passed
 * @param names - the names of all options of the helper
 */
export function checkOptions<O extends object>(
  helper: string,
  options: O | undefined,
  names: readonly (keyof O & string)[],
): void {
  // In JavaScript it can be anything.
  const given: unknown = options;
  if (given !== undefined && !isObject(given))
    throw new TypeError(`${helper} expects its options by name: { ${names[0]}: … }.`);
  for (const name in options) if (!names.includes(name)) throw wrongWord(`${helper} has no option`, name, names);
}

/** An error for a word that is wrong, with the right one that was probably meant, or else with some of the right ones. */
export function wrongWord(problem: string, word: unknown, words: readonly string[]): RangeError {
  const wrong = String(word).slice(0, 99);
  const [likeliest] = words
    .map((right) => ({ right, likeness: likeness(wrong, right) }))
    .filter(({ likeness: found }) => found >= 0.5)
    .toSorted((a, b) => b.likeness - a.likeness);
  const some = words.length === 0 ? "" : ` Expected one of: ${[...new Set(words)].slice(0, 20).join(", ")}.`;
  return new RangeError(`${problem} "${wrong}".${likeliest ? ` Did you mean "${likeliest.right}"?` : some}`);
}

/**
 * How many of the pairs of neighbouring letters two words share, from 0 to 1. `nearest` guesses better, but it is larger
 * than the helpers that need a guess.
 */
function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  return (2 * pairs.filter((pair) => others.includes(pair)).length) / (pairs.length + others.length);
}

const pairsOf = (word: string): readonly string[] =>
  Array.from(word.toLowerCase(), (letter, at) => letter + word.charAt(at + 1).toLowerCase());
