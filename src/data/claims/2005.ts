import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2005-08-07-first-in-nine-months",
    says: "The meeting of August 2005 was the first official one of the two sides in about nine months, according to a newspaper item of which only a blog copy was read.",
    about: "2005-08-07-beijing",
    kind: "first-in",
    length: { value: 9, unit: "months", qualifier: "about" },
    scope: { collection: "meetings", channels: ["government", "multilateral"] },
    verdict: "agrees",
    sources: ["blog-2005-08-yomiuri-sasae-kim"],
  },
  {
    id: "2005-11-03-first-comprehensive-since-october-2002",
    says: "The talks of November 2005 were the first comprehensive ones of the two sides since the round in Kuala Lumpur of October 2002.",
    about: "2005-11-03-beijing",
    kind: "first-since",
    since: "2002-10-29-kuala-lumpur-round-12",
    scope: { collection: "meetings", series: ["normalisation-talks", "government-consultations"] },
    verdict: "agrees",
    sources: ["reuters-2005-11-04-second-day"],
  },
  {
    id: "2005-11-03-first-in-a-year",
    says: "The government talks were to resume in November 2005 after a year.",
    about: "2005-11-03-beijing",
    kind: "first-in",
    length: { value: 1, unit: "years", qualifier: "exact" },
    scope: { collection: "meetings", channels: ["government"] },
    verdict: "agrees",
    sources: ["chinadaily-2005-10-27-talks-3-november"],
  },
  {
    id: "2005-11-03-first-since-november-2004",
    says: "The consultations of November 2005 were the first since November 2004.",
    about: "2005-11-03-beijing",
    kind: "first-since",
    since: "2004-11-09-pyongyang",
    scope: { collection: "meetings", channels: ["government"] },
    verdict: "agrees",
    sources: ["mofa-2005-11-07-consultations-ja"],
  },
];
