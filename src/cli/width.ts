import stringWidth from "string-width";

/** Characters one column wide that join no others: Latin letters, the usual signs, and those that bars are drawn with. */
const NARROW = /^[\x20-\x7E\u00C0-\u024F\u2010-\u2027\u2500-\u259F]*$/;

/** This program's own bold and dim, which take no room. */
const styles = ["\u001B[1m", "\u001B[2m", "\u001B[22m"] as const;

/** Whether each character of a string takes one column. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** How many columns a string takes. The library that knows the width of every character takes longer to load than most answers. */
export function widthOf(text: string): number {
  if (isNarrow(text)) return text.length;
  const letters = styles.reduce((left, style) => left.replaceAll(style, ""), text);
  return isNarrow(letters) ? letters.length : stringWidth(text);
}
