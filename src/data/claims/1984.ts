import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1984-07-25-last-sailing",
    says: "The sailing of July 1984 was the last of the return programme.",
    about: "1984-07-last-sailing",
    kind: "last",
    asOf: "1987-01-23",
    scope: { collection: "events", series: ["return-voyages"] },
    verdict: "agrees",
    sources: ["shugiin-1987-01-23-answer-wives-1"],
  },
];
