/** A name in up to four languages, at least one. Each form comes from a source; none is transliterated here. */
export interface Names {
  /** The English name; for a person, the name in Latin letters. Absent if none is recorded. */
  readonly en?: string;
  /** The name in Japanese script. Absent if none is recorded. */
  readonly ja?: string;
  /** The name in Hangul. Absent if none is recorded. */
  readonly ko?: string;
  /** The name in Chinese characters, simplified or traditional. Absent if none is recorded. */
  readonly zh?: string;
}
