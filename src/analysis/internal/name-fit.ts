// How well words fit a string, the best first: they are all of it, whole words of it, parts of its words, or nothing.
export const WHOLE_FIT = 0;
const WORDS_FIT = 1;
const PART_FIT = 2;
export const NO_FIT = 3;

/** How well a name fits a recorded spelling, both as folded words; the order of family name and given name is free. */
export function fitOfName(wanted: readonly string[], spelled: readonly string[]): number {
  const [text, whole] = [wanted.join(""), spelled.join("")];
  // Move the family name from the front to the end, and from the end to the front.
  const turned = [
    [...wanted.slice(1), ...wanted.slice(0, 1)].join(""),
    [...wanted.slice(-1), ...wanted.slice(0, -1)].join(""),
  ];
  if (text === whole || turned.includes(whole)) return WHOLE_FIT;
  const isRun = spelled.some((_, from) => spelled.some((_word, to) => spelled.slice(from, to + 1).join("") === text));
  if (isRun || wanted.every((word) => spelled.includes(word))) return WORDS_FIT;
  return wanted.every((word) => spelled.some((other) => isPart(word, other))) ? PART_FIT : NO_FIT;
}

/** A Latin word matches by its beginning; in scripts that put no space between names, a part can be anywhere. */
const isPart = (piece: string, word: string): boolean =>
  /\p{Script=Latin}/u.test(piece) ? word.startsWith(piece) : word.includes(piece);

/** How well words fit a longer text: all of them must be in it, in any order. */
export function fitOfText(wanted: readonly string[], words: readonly string[]): number {
  if (wanted.join(" ") === words.join(" ")) return WHOLE_FIT;
  if (wanted.every((word) => words.includes(word))) return WORDS_FIT;
  return wanted.every((word) => words.some((other) => isPart(word, other))) ? PART_FIT : NO_FIT;
}
