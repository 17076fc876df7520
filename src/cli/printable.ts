/**
 * A text that came from elsewhere, fit for a terminal: a control character could ring, colour or move things there. A word
 * that is longer than anybody reads is cut.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`)
    .replaceAll(/\S{400,}/g, (word) => `${word.slice(0, 100)}…`);
