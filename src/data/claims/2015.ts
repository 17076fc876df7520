import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2015-01-first-known-since-october-2014",
    says: "The contact of January 2015 was the first on the reinvestigation that became known since the talks in Pyongyang of October 2014, according to a Yomiuri Shimbun report of which only a copy was read.",
    about: "2015-01-shanghai",
    kind: "first-since",
    since: "2014-10-28-pyongyang",
    scope: { collection: "meetings", channels: ["government", "informal"], reported: true },
    verdict: "agrees",
    sources: ["uchaguzi-2015-02-yomiuri-informal-talks"],
  },
  {
    id: "2015-08-06-last-meeting-by-june-2018",
    says: "Seen from June 2018, the foreign ministers had last held talks in August 2015.",
    about: "2015-08-06-kuala-lumpur-foreign-ministers",
    kind: "last",
    asOf: "2018-06-16",
    scope: {
      collection: "meetings",
      series: ["foreign-ministers"],
      except: [{ id: "2017-08-06-manila", why: "the ministers spoke standing, for a short time" }],
    },
    verdict: "agrees",
    sources: ["sputnikjp-2018-06-16-fm-plan"],
  },
  {
    id: "2015-08-06-ministers-first-in-a-year",
    says: "The foreign ministers met for the first time in about a year, since August 2014.",
    about: "2015-08-06-kuala-lumpur-foreign-ministers",
    kind: "first-in",
    length: { value: 1, unit: "years", qualifier: "about" },
    scope: { collection: "meetings", series: ["foreign-ministers"] },
    verdict: "agrees",
    sources: ["ntv-2015-08-06-ministers-after-a-year"],
  },
  {
    id: "2015-08-14-first-since-september-2014",
    says: "The grave visit before the one of August 2015 had been in September 2014.",
    about: "2015-08-14-grave-visit-ryongsan",
    kind: "first-since",
    since: "2014-09-14-grave-visit-tenth",
    scope: { collection: "events", series: ["grave-visits"] },
    verdict: "agrees",
    sources: ["japantimes-2015-08-14-six-leave"],
  },
];
