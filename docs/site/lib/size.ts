/** How large a file is, in words. */
export function sizeText(contents: string | Uint8Array): string {
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents).length : contents.length;
  if (bytes < 1000) return `${bytes} B`;
  const [number, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${number < 10 ? number.toFixed(1) : Math.round(number)} ${unit}`;
}
