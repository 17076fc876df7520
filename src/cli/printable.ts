const ESCAPE = 0x1b;

/**
 * A text that may have come from elsewhere, fit for a terminal: of control characters only the bold and dim of this program
 * are let through, since others could ring, colour or move things there. A word longer than anybody reads is cut.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/(\p{Cc})(\[(?:1|2|22)m)?/gu, (found, character: string, style: string | undefined) => {
      const code = character.charCodeAt(0);
      if (code === ESCAPE && style !== undefined) return found;
      return `\\x${code.toString(16).padStart(2, "0")}${style ?? ""}`;
    })
    .replaceAll(/\S{400,}/g, (word) => (word.includes("://") ? word : `${word.slice(0, 100)}…`));
