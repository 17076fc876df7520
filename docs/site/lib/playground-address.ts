/** The code of the playground in an address, so that a reader can share it. */
const name = "#code=";

/** The part of an address after the page that has the code. */
export const codeToHash = (code: string): string => name + encodeURIComponent(code);

/** The code in that part of an address; undefined if it has none or was cut off. */
export function codeFromHash(hash: string): string | undefined {
  if (!hash.startsWith(name)) return undefined;
  try {
    return decodeURIComponent(hash.slice(name.length));
  } catch {
    return undefined;
  }
}
