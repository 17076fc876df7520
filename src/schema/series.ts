/**
 * Things that the sources number, or speak of as one row: the rounds of the normalisation talks, the home visits of
 * Japanese spouses, the visits of relatives to graves.
 */
export const series = [
  "red-cross-talks",
  "normalisation-talks",
  "working-level-consultations",
  "government-consultations",
  "six-party-working-group",
  "summits",
  "home-visits",
  "grave-visits",
] as const;
export type Series = (typeof series)[number];
