/** The ten main pages: the front page, what people look for, one record of each important kind. */
export const mainPages = [
  "/",
  "/explore/",
  "/delegates/",
  "/indicators/",
  "/search/?q=Song%20Il%20Ho",
  "/meetings/2014-03-03-shenyang/",
  "/delegates/song-il-ho/",
  "/indicators/remains-dead/",
  "/data/",
  "/guide/",
] as const;

/** One page of every other kind. */
export const otherPages = [
  "/record/",
  "/meetings/",
  "/events/",
  "/events/2012-12-12-rocket-launch/",
  "/sources/",
  "/sources/ap-2014-03-03-shenyang/",
  "/places/",
  "/places/pyongyang/",
  "/organizations/",
  "/organizations/japanese-red-cross/",
  "/disagreements/",
  "/disagreements/2014-03-03-grave-visit-count/",
  "/open-questions/",
  "/claims/",
  "/charts/timeline/",
  "/charts/remains/",
  "/charts/venues/",
  "/charts/network/",
  "/embed/silences/",
  "/embed/indicators/remains-dead/",
  "/embed/delegates/song-il-ho/",
  "/embed/meetings/2014-03-03-shenyang/",
  "/releases/",
  "/api/",
] as const;

export const prefixes = ["", "/ja", "/ko"] as const;
