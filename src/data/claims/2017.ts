import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2017-04-07-eleventh-extension",
    says: "The extension of April 2017 was the eleventh of the ban on port calls.",
    about: "2017-04-07-sanctions-extended",
    kind: "nth",
    number: 11,
    scope: { collection: "events", series: ["sanctions-extensions"] },
    verdict: "agrees",
    sources: ["minyu-2017-04-07-sanctions-extended"],
  },
];
