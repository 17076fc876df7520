import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1959-12-14-first-sailing",
    says: "The sailing of 14 December 1959 was the first of the return programme.",
    about: "1959-12-14-first-sailing",
    kind: "nth",
    number: 1,
    scope: { collection: "events", series: ["return-voyages"] },
    verdict: "agrees",
    sources: ["jrc-humanitarian-journal-3-2014-p63", "imaeil-2018-12-09-first-ships"],
  },
];
