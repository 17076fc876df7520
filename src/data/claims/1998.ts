import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1998-01-27-second-home-visit",
    says: "The home visit of January 1998 was the second.",
    about: "1998-01-27-second-home-visit",
    kind: "nth",
    number: 2,
    scope: { collection: "events", series: ["home-visits"] },
    verdict: "agrees",
    sources: ["sangiin-2015-03-20-answer-return-programme-72", "jrc-journal-2014-igarashi-p59"],
  },
];
