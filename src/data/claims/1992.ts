import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1992-01-30-sixth-round",
    says: "The talks that began on 30 January 1992 were the sixth round.",
    about: "1992-01-30-beijing-round-6",
    kind: "nth",
    number: 6,
    scope: { collection: "meetings", series: ["normalisation-talks"] },
    verdict: "agrees",
    sources: ["sangiin-2017-01-31-written-answer"],
  },
  {
    id: "1992-05-13-seventh-round",
    says: "The talks of May 1992 were the seventh round.",
    about: "1992-05-13-beijing-round-7",
    kind: "nth",
    number: 7,
    scope: { collection: "meetings", series: ["normalisation-talks"] },
    verdict: "agrees",
    sources: ["sangiin-2017-01-31-written-answer", "hankyung-1992-05-13-round7"],
  },
  {
    id: "1992-11-05-eighth-round",
    says: "The talks of November 1992 were the eighth round.",
    about: "1992-11-05-beijing-round-8",
    kind: "nth",
    number: 8,
    scope: { collection: "meetings", series: ["normalisation-talks"] },
    verdict: "agrees",
    sources: ["sangiin-2017-01-31-written-answer", "people-2000-03-23-round9-plan"],
  },
  {
    id: "1992-11-05-last-round-until-2000",
    says: "Seen from March 2000, the round of November 1992 was the last of the normalisation talks.",
    about: "1992-11-05-beijing-round-8",
    kind: "last",
    asOf: "2000-03-23",
    scope: { collection: "meetings", series: ["normalisation-talks"] },
    verdict: "agrees",
    sources: ["people-2000-03-23-round9-plan"],
  },
];
