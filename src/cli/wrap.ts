import wrapAnsi from "wrap-ansi";

import { isNarrow, widthOf } from "./width.ts";

/** Wraps text to a width. A word longer than a line breaks after a hyphen if it has one; most such words are ids. */
export const wrapped = (text: string, width: number): readonly string[] =>
  widthOf(text) <= width ? [text] : filledLines(atHyphens(text, width), width);

/** The lines of a string whose words fit. */
function filledLines(text: string, width: number): readonly string[] {
  if (!isNarrow(text) || /^ |  | $/.test(text)) return wrapAnsi(text, width, { hard: true }).split("\n");
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const atHyphens = (text: string, width: number): string =>
  text
    .split(" ")
    .map((word) => (widthOf(word) <= width ? word : pieces(word, width).join(" ")))
    .join(" ");

/** A word in pieces that fit: split at its hyphens, or anywhere if it has none. */
function pieces(word: string, width: number): readonly string[] {
  const all: string[] = [];
  for (const part of word.split(/(?<=-)/).flatMap((one) => cut(one, width))) {
    const last = all.at(-1);
    if (last !== undefined && widthOf(last + part) <= width) all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

/** A word in pieces as wide as a line. */
const cut = (word: string, width: number): readonly string[] =>
  isNarrow(word)
    ? Array.from({ length: Math.ceil(word.length / width) }, (_, at) => word.slice(at * width, (at + 1) * width))
    : wrapAnsi(word, width, { hard: true }).split("\n");

/**
 * Wraps a line of prose to the screen. If the line is indented, the lines after the first are indented a little further.
 * A web address stays whole, on its own line, so that a reader can open it.
 */
export function fitted(line: string, width: number): readonly string[] {
  // A file or a pipe takes any line, so nothing is measured.
  if (width === Infinity || widthOf(line) <= width) return [line];
  const indent = Math.min(line.search(/\S/), Math.floor(width / 2));
  const further = indent === 0 ? 0 : indent + 2;
  const [, words = line, address] = /^(.*?)(?: (https?:\/\/\S+))?$/.exec(line.trimStart()) ?? [];
  const lines = wrapped(words, Math.max(1, width - further));
  return [...lines, ...(address === undefined ? [] : [address])].map(
    (part, index) => " ".repeat(index === 0 ? indent : further) + part,
  );
}
