/** The words of a name without all that writers differ in. */
export function foldedWords(name: string): readonly string[] {
  const folded = name
    .replaceAll("ㆍ", " ") // a Korean middle dot that Unicode counts as a letter
    .normalize("NFKD")
    // Accents of Latin letters only: the marks of Japanese and the parts of Korean syllables tell sounds apart.
    .replaceAll(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
    .normalize("NFC")
    .toLowerCase();
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
