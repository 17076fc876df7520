/** Splits a name into words, without case, accents and other differences between ways of writing it. */
export function foldedWords(name: string): readonly string[] {
  // The same for ASCII, in a quarter of the time.
  if (/^[ -~]*$/.test(name)) return name.toLowerCase().match(/[a-z\d]+/g) ?? [];
  const folded = name
    .replaceAll("ㆍ", " ") // a Korean middle dot that Unicode counts as a letter
    .normalize("NFKD")
    // Only accents on Latin letters: marks in Japanese and parts of Korean syllables distinguish sounds.
    .replaceAll(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
    .normalize("NFC")
    .toLowerCase();
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
