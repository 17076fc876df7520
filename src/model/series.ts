/**
 * Rows of meetings or events that the sources number, or speak of as one: "the ninth round", "the third home visit",
 * "the first Red Cross talks since". A meeting or an event belongs to one at most.
 *
 * - `red-cross-talks`: delegations of the two Red Cross societies negotiate or sign. Not visits to a society, not
 *   contacts by letter or in private.
 * - `normalisation-talks`: the rounds of the talks on normalising relations: the twelve that the governments number
 *   (1991-2002), and the comprehensive talks of February 2006, of which normalisation was one track.
 * - `preliminary-talks`: talks of the two governments on opening or reopening the normalisation talks (1990, 1997, 1999).
 * - `working-level-consultations`: what both governments call so (in Japanese "jitsumusha kyogi"), three times in 2004
 *   and twice in 2008.
 * - `government-consultations`: what they call consultations of the governments ("seifukan kyogi"), 2005 and 2012-2014.
 * - `six-party-working-group`: the working group of the six-party talks on relations of Japan and the DPRK (2007).
 * - `foreign-ministers`: the two foreign ministers speak with each other, seated or standing.
 * - `return-voyages`: single sailings of the return programme (1959-1984); the record holds only some of the 187.
 * - `home-visits`: home visits of Japanese spouses that took place (1997-2000).
 * - `grave-visits`: parties of relatives and others from Japan to burial places in the DPRK, surveys included, from 2012.
 */
export const series = [
  "red-cross-talks",
  "normalisation-talks",
  "preliminary-talks",
  "working-level-consultations",
  "government-consultations",
  "six-party-working-group",
  "foreign-ministers",
  "return-voyages",
  "home-visits",
  "grave-visits",
] as const;
export type Series = (typeof series)[number];
