/** A name in the four languages of the record. At least one is there; no name is made up by transliteration. */
export interface Names {
  readonly en?: string;
  readonly ja?: string;
  readonly ko?: string;
  readonly zh?: string;
}
