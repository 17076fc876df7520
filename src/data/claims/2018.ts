import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2018-08-03-first-since-the-singapore-summit",
    says: "The exchange of the foreign ministers was the first contact of high officials of the two sides since the summit of the United States and the DPRK in June 2018.",
    about: "2018-08-03-singapore",
    kind: "nth",
    number: 1,
    scope: {
      collection: "meetings",
      channels: ["government", "summit", "multilateral", "informal"],
      from: "2018-06-12",
      reported: true,
      except: [
        { id: "2018-06-14-ulaanbaatar-dialogue", why: "a deputy director-general and the director of an institute" },
      ],
    },
    verdict: "differs",
    why: "The record has a secret meeting of the director of Cabinet Intelligence in Vietnam in July 2018, which was reported only at the end of August.",
    sources: ["mainichi-2018-08-04-singapore"],
  },
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
  {
    id: "2018-10-06-first-since-vietnam",
    says: "The secret meeting in Ulaanbaatar seems to have been the first secret contact in this framework since the one in Vietnam of mid-July 2018.",
    about: "2018-10-06-ulaanbaatar",
    kind: "first-since",
    since: "2018-07-vietnam",
    scope: {
      collection: "meetings",
      channels: ["informal"],
      reported: true,
      except: [
        { id: "2018-09-08-pyongyang-inoki", why: "a member of parliament, not for the government" },
        { id: "2018-10-pyongyang-yamanashi", why: "a delegation from a prefecture, not for the government" },
        { id: "2018-10-ulaanbaatar-abduction-hq", why: "late in the month, so after it" },
      ],
    },
    verdict: "agrees",
    sources: ["sputnikjp-2018-10-19-mongolia", "zakzak-2018-10-19-mongolia"],
  },
];
