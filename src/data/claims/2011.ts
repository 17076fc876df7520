import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2011-04-seven-extensions-by-march-2012",
    says: "By March 2012 the sanctions had been extended seven times.",
    about: "2011-sanctions-extended",
    kind: "nth",
    number: 7,
    scope: { collection: "events", series: ["sanctions-extensions"] },
    verdict: "agrees",
    sources: ["mbn-2012-03-sanctions-plan"],
  },
];
