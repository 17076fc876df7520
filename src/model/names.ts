/** A name in the four languages of the record. At least one is there; no name is made up by transliteration. */
export interface Names {
  /** In English; of a person, in Latin letters. Absent: none is on record. */
  readonly en?: string;
  /** In Japanese script. Absent: none is on record. */
  readonly ja?: string;
  /** In Hangul. Absent: none is on record. */
  readonly ko?: string;
  /** In Chinese characters, simplified or traditional. Absent: none is on record. */
  readonly zh?: string;
}
