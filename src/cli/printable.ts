import { isNarrow } from "./width.ts";

const ESCAPE = 0x1b;

const hex = (character: string, length: number): string => character.charCodeAt(0).toString(16).padStart(length, "0");

/**
 * Makes text safe for a terminal, whatever its origin. The only control sequences that pass are this program's own bold
 * and dim; others could ring the bell, change colours or move the cursor. Characters that turn the direction of writing are
 * escaped, too: they can make a line read as another.
 */
const harmless = (text: string): string =>
  // None of the narrow characters does anything.
  isNarrow(text)
    ? text
    : text
        .replaceAll(/(\p{Cc})(\[(?:1|2|22)m)?/gu, (found, character: string, style: string | undefined) =>
          character.charCodeAt(0) === ESCAPE && style !== undefined ? found : `\\x${hex(character, 2)}${style ?? ""}`,
        )
        .replaceAll(/\p{Bidi_Control}/gu, (character) => `\\u${hex(character, 4)}`);

/** A line of an answer for people, safe for a terminal. Very long words are cut. */
export const printable = (line: string): string =>
  harmless(line).replaceAll(/\S{400,}/g, (word) => (word.includes("://") ? word : `${word.slice(0, 100)}…`));

/** A text with lines and columns, such as CSV, safe for a terminal. */
export const printableText = (text: string): string =>
  text
    .split(/(\r?\n|\t)/)
    .map((part, index) => (index % 2 === 0 ? harmless(part) : part))
    .join("");

/** JSON with escapes for what a terminal would obey. It means the same. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /[\u007F-\u009F\p{Bidi_Control}]/gu,
    (character) => `\\u${hex(character, 4)}`,
  );
