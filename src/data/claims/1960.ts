import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1960-10-20-second-contact",
    says: "The meeting on board the Tobolsk was the second of the two officials after the break-off at Niigata.",
    about: "1960-10-20-niigata",
    kind: "nth",
    number: 2,
    scope: { collection: "meetings", channels: ["red-cross", "informal"], place: "niigata", from: "1960-09-24" },
    verdict: "agrees",
    sources: ["nahf-1960-10-21-mainichi-takagi-kim"],
  },
];
