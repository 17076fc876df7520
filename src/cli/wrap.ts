import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Wraps text to a width. A word longer than a line breaks after a hyphen if it has one; most such words are ids. */
export const wrapped = (text: string, width: number): readonly string[] =>
  stringWidth(text) <= width ? [text] : wrapAnsi(atHyphens(text, width), width, { hard: true }).split("\n");

const atHyphens = (text: string, width: number): string =>
  text
    .split(" ")
    .map((word) => (stringWidth(word) <= width ? word : pieces(word, width).join(" ")))
    .join(" ");

/** A word in pieces that fit: split at its hyphens, or anywhere if it has none. */
function pieces(word: string, width: number): readonly string[] {
  const all: string[] = [];
  for (const part of word.split(/(?<=-)/).flatMap((one) => wrapAnsi(one, width, { hard: true }).split("\n"))) {
    const last = all.at(-1);
    if (last !== undefined && stringWidth(last + part) <= width) all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

/**
 * Wraps a line of prose to the screen. If the line is indented, the lines after the first are indented a little further.
 * A web address stays whole, on its own line, so that a reader can open it.
 */
export function fitted(line: string, width: number): readonly string[] {
  if (stringWidth(line) <= width) return [line];
  const indent = Math.min(line.search(/\S/), Math.floor(width / 2));
  const further = indent === 0 ? 0 : indent + 2;
  const [, words = line, address] = /^(.*?)(?: (https?:\/\/\S+))?$/.exec(line.trimStart()) ?? [];
  const lines = wrapped(words, Math.max(1, width - further));
  return [...lines, ...(address === undefined ? [] : [address])].map(
    (part, index) => " ".repeat(index === 0 ? indent : further) + part,
  );
}
