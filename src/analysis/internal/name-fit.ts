// How well words fit a string, the best first: they are all of it, whole words of it, parts of its words, or nothing.
export const WHOLE_FIT = 0;
const WORDS_FIT = 1;
const PART_FIT = 2;
export const NO_FIT = 3;

/** How well a name fits a recorded spelling, both as folded words; the order of family name and given name is free. */
export function fitOfName(wanted: readonly string[], spelled: readonly string[]): number {
  const [text, ...turned] = textsOf(wanted);
  const whole = spelled.join("");
  if (text === whole || turned.includes(whole)) return WHOLE_FIT;
  if (isRun(text, spelled) || wanted.every((word) => spelled.includes(word))) return WORDS_FIT;
  return wanted.every((word) => spelled.some((other) => isPart(word, other))) ? PART_FIT : NO_FIT;
}

/** A name as one text: as it is, with the family name moved from the front to the end, and from the end to the front. */
export const textsOf = (words: readonly string[]): readonly [whole: string, ...turned: string[]] => [
  words.join(""),
  [...words.slice(1), ...words.slice(0, 1)].join(""),
  [...words.slice(-1), ...words.slice(0, -1)].join(""),
];

/** Whether some consecutive words make a string. */
const isRun = (text: string, words: readonly string[]): boolean =>
  words.some((_, first) => {
    let left = text;
    for (const word of words.slice(first)) {
      if (!left.startsWith(word)) return false;
      left = left.slice(word.length);
      if (left === "") return true;
    }
    return false;
  });

/** A Latin word matches by its beginning; in scripts that put no space between names, a part can be anywhere. */
const isPart = (piece: string, word: string): boolean =>
  isLatin(piece) ? word.startsWith(piece) : word.includes(piece);

/** Whether a string has a Latin letter. */
export const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** How well words fit a longer text: all of them must be in it, in any order. */
export function fitOfText(wanted: readonly string[], words: readonly string[]): number {
  if (wanted.join(" ") === words.join(" ")) return WHOLE_FIT;
  if (wanted.every((word) => words.includes(word))) return WORDS_FIT;
  return wanted.every((word) => words.some((other) => isPart(word, other))) ? PART_FIT : NO_FIT;
}
