import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2018-09-26-ministers-first-in-three-years",
    says: "The foreign ministers held talks for the first time in about three years.",
    about: "2018-09-26-new-york",
    kind: "first-in",
    length: { value: 3, unit: "years", qualifier: "about" },
    scope: {
      collection: "meetings",
      series: ["foreign-ministers"],
      except: [
        { id: "2017-08-06-manila", why: "the ministers spoke standing, for a short time" },
        { id: "2018-08-03-singapore", why: "the ministers spoke standing, for a short time" },
      ],
    },
    verdict: "agrees",
    sources: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
  },
  {
    id: "2018-09-26-ministers-first-since-august-2015",
    says: "The meeting of the foreign ministers was the first since August 2015.",
    about: "2018-09-26-new-york",
    kind: "first-since",
    since: "2015-08-06-kuala-lumpur-foreign-ministers",
    scope: {
      collection: "meetings",
      series: ["foreign-ministers"],
      except: [
        { id: "2017-08-06-manila", why: "the ministers spoke standing, for a short time" },
        { id: "2018-08-03-singapore", why: "the ministers spoke standing, for a short time" },
      ],
    },
    verdict: "agrees",
    sources: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
  },
];
