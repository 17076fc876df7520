/**
 * Text that a spreadsheet does not run as a formula: with an apostrophe before a first character that could begin one, or
 * that is an apostrophe itself, so that removing one always restores the text.
 */
export const withoutFormula = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n']/.test(text) ? `'${text}` : text);

/** A cell of a CSV file (RFC 4180). */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
