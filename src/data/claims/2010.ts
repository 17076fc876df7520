import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2010-04-09-sixth-extension",
    says: "The extension of April 2010 was the sixth.",
    about: "2010-04-09-sanctions-extended",
    kind: "nth",
    number: 6,
    scope: { collection: "events", series: ["sanctions-extensions"] },
    verdict: "agrees",
    sources: ["voakorea-2010-04-09-sanctions-extended"],
  },
];
