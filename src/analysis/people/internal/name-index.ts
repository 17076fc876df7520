import { ascending } from "../../../internal/ascending.ts";
import { grouped } from "../../../internal/grouped.ts";
import { foldedWords } from "../../internal/folded-words.ts";
import { isLatin, textsOf } from "../../internal/name-fit.ts";

/** An index of spellings by their words. Words and spellings are numbered; words in alphabetical order. */
export interface NameIndex {
  /** The words of a spelling, without case and accents. */
  readonly wordsOf: (spelling: number) => readonly string[];
  /** The numbers of all spellings that a name can fit, and of some that it does not. */
  readonly candidatesFor: (wanted: readonly string[]) => ReadonlySet<number>;
}

/** Indexes spellings. It takes time and memory in proportion to their length. */
export function nameIndexOf(spellings: readonly string[]): NameIndex {
  const numbers = new Map<string, number>();
  const firsts = new Int32Array(spellings.length + 1);
  const unsorted: number[] = [];
  for (const [spelling, text] of spellings.entries()) {
    for (const word of foldedWords(text)) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      unsorted.push(number);
    }
    firsts[spelling + 1] = unsorted.length;
  }
  const words = [...numbers.keys()].toSorted(ascending);
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const sortedNumbers = Int32Array.from(numbers.keys(), (word) => numberOf.get(word) ?? 0);
  const inOrder = Int32Array.from(unsorted, (number) => sortedNumbers[number] ?? 0);
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  const postings = postingsIn(inOrder, firsts, words.length);
  const wordsWith = grouped(numberOf, ([word]) => distinctCharacters(word));

  /** The words that a piece is part of: those that begin with a Latin piece, or that have another in them. */
  function wordsWithPart(piece: string): ReadonlySet<number> {
    if (isLatin(piece)) {
      const found = new Set<number>();
      for (let number = firstNotBefore(words, piece); words[number]?.startsWith(piece) === true; number += 1)
        found.add(number);
      return found;
    }
    const lists = Array.from(piece, (character) => wordsWith.get(character) ?? []);
    const shortest = lists.reduce((one, other) => (other.length < one.length ? other : one));
    return new Set(shortest.flatMap(([word, number]) => (word.includes(piece) ? [number] : [])));
  }

  function countOf(someWords: ReadonlySet<number>): number {
    let count = 0;
    for (const word of someWords) count += postings.of(word).length;
    return count;
  }

  /** The spellings in which a string can be a run of words: one begins it, and one ends it. */
  function* withRun(text: string): Generator<number> {
    const [heads, tails]: [number[], number[]] = [[], []];
    for (let length = 1; length <= Math.min(text.length, longest); length += 1) {
      const [head, tail] = [numberOf.get(text.slice(0, length)), numberOf.get(text.slice(-length))];
      if (head !== undefined) heads.push(head);
      if (tail !== undefined) tails.push(tail);
    }
    for (const head of heads) for (const tail of tails) yield* inBoth(postings.of(head), postings.of(tail));
  }

  return {
    wordsOf: (spelling) =>
      Array.from(inOrder.subarray(firsts[spelling], firsts[spelling + 1]), (number) => words[number] ?? ""),
    candidatesFor: (wanted) => {
      // Every wanted word has to be part of a word of the spelling: look through those with the rarest.
      const parts = [...new Set(wanted)].map(wordsWithPart);
      const counts = parts.map(countOf);
      const rarest = parts[counts.indexOf(counts.reduce((one, other) => Math.min(one, other)))];
      const found = new Set<number>();
      for (const number of rarest ?? []) {
        for (const spelling of postings.of(number)) {
          const own = inOrder.subarray(firsts[spelling], firsts[spelling + 1]);
          if (parts.every((part) => own.some((word) => part.has(word)))) found.add(spelling);
        }
      }
      for (const text of textsOf(wanted)) for (const spelling of withRun(text)) found.add(spelling);
      return found;
    },
  };
}

/** For each word, the spellings that it is in, in ascending order. */
interface Postings {
  readonly of: (word: number) => Int32Array;
}

function postingsIn(words: Int32Array, firsts: Int32Array, wordCount: number): Postings {
  const starts = new Int32Array(wordCount + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  let sum = 0;
  for (const [word, count] of starts.entries()) {
    sum += count;
    starts[word] = sum;
  }
  const next = starts.slice();
  const spellings = new Int32Array(words.length);
  for (const [spelling, first] of firsts.entries()) {
    for (const word of words.subarray(first, firsts[spelling + 1])) {
      const place = next[word] ?? 0;
      spellings[place] = spelling;
      next[word] = place + 1;
    }
  }
  return { of: (word) => spellings.subarray(starts[word], starts[word + 1]) };
}

/** The numbers that are in two ascending lists. */
function* inBoth(one: Int32Array, other: Int32Array): Generator<number> {
  let [left, right] = [0, 0];
  for (;;) {
    const [a, b] = [one[left], other[right]];
    if (a === undefined || b === undefined) return;
    if (a === b) yield a;
    if (a < b) left += 1;
    else right += 1;
  }
}

/** The index of the first word that is not before another in alphabetical order. */
function firstNotBefore(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters of a word that a piece of it can have without being Latin. */
const distinctCharacters = (word: string): readonly string[] =>
  [...new Set(word)].filter((character) => !isLatin(character));
