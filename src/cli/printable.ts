const ESCAPE = 0x1b;

/**
 * Makes text safe for a terminal, whatever its origin. The only control sequences that pass are this program's own bold
 * and dim; others could ring the bell, change colours or move the cursor. Characters that turn the direction of writing are
 * escaped, too: they can make a line read as another. Very long words are cut.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/(\p{Cc})(\[(?:1|2|22)m)?/gu, (found, character: string, style: string | undefined) => {
      const code = character.charCodeAt(0);
      if (code === ESCAPE && style !== undefined) return found;
      return `\\x${code.toString(16).padStart(2, "0")}${style ?? ""}`;
    })
    .replaceAll(/\p{Bidi_Control}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll(/\S{400,}/g, (word) => (word.includes("://") ? word : `${word.slice(0, 100)}…`));
