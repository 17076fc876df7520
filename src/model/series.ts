/**
 * Meetings or events that sources number, or refer to as a series: "the ninth round", "the third home visit", "the
 * first Red Cross talks since". A meeting or event belongs to at most one series.
 *
 * - `red-cross-talks`: delegations of the two Red Cross societies negotiate or sign. Visits to a society, and contacts
 *   by letter or in private, do not count.
 * - `normalisation-talks`: rounds of the talks on normalising relations: the twelve that the governments number
 *   (1991-2002), and the comprehensive talks of February 2006, which had normalisation as one track.
 * - `preliminary-talks`: talks between the governments on opening or reopening the normalisation talks (1990, 1997,
 *   1999).
 * - `working-level-consultations`: talks that both governments call by this name (in Japanese "jitsumusha kyogi"),
 *   three times in 2004 and twice in 2008.
 * - `government-consultations`: talks that they call government consultations ("seifukan kyogi"), in 2005 and
 *   2012-2014.
 * - `six-party-working-group`: the six-party talks' working group on Japan-DPRK relations (2007).
 * - `foreign-ministers`: the two foreign ministers speak with each other, seated or standing.
 * - `return-voyages`: single sailings of the return programme (1959-1984); the dataset has only some of the 187.
 * - `home-visits`: home visits by Japanese spouses that took place (1997-2000).
 * - `grave-visits`: groups of relatives and others from Japan visit burial places in the DPRK, surveys included, from
 *   2012.
 * - `sanctions-extensions`: the cabinet of Japan extends the bans of 2006 on ships and imports (from 2007).
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
  "sanctions-extensions",
] as const;
export type Series = (typeof series)[number];
