import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2008-06-07-after-nine-months",
    says: "Bilateral talks resumed in June 2008 after nine months.",
    about: "2008-06-07-beijing",
    kind: "first-in",
    length: { value: 9, unit: "months", qualifier: "exact" },
    scope: { collection: "meetings", channels: ["government", "multilateral", "informal"] },
    verdict: "agrees",
    sources: ["taipeitimes-2008-06-07-resume-talks"],
  },
  {
    id: "2008-06-07-first-since-october-2007",
    says: "The talks of 7 June 2008 were the first since October 2007.",
    about: "2008-06-07-beijing",
    kind: "first-since",
    since: "2007-10-shenyang",
    scope: { collection: "meetings", channels: ["government", "multilateral", "informal"], reported: true },
    verdict: "agrees",
    sources: ["nordkorea-info-2008-06-06-forum", "voa-korean-2008-06-08-beijing-11-june"],
  },
  {
    id: "2008-06-07-first-since-september-2007",
    says: "The talks of June 2008 were the first since early September 2007.",
    about: "2008-06-07-beijing",
    kind: "first-since",
    since: "2007-09-05-ulaanbaatar",
    scope: { collection: "meetings", channels: ["government", "multilateral", "informal"] },
    verdict: "agrees",
    sources: ["taipeitimes-2008-06-07-resume-talks"],
  },
  {
    id: "2008-08-11-last-by-october-2009",
    says: "Seen from October 2009, no talks had been held since August 2008.",
    about: "2008-08-11-shenyang",
    kind: "last",
    asOf: "2009-10-09",
    scope: { collection: "meetings", channels: ["government", "multilateral"] },
    verdict: "agrees",
    sources: ["kyodo-2009-10-10-anxious-for-talks"],
  },
];
