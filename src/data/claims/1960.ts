import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1960-10-20-second-contact",
    says: "The meeting on board the Tobolsk was the second talk of Busaburo Takagi of the Japanese Red Cross and Kim Ju Yong of the DPRK Red Cross after the talks of Niigata had broken off.",
    about: "1960-10-20-niigata",
    kind: "nth",
    number: 2,
    scope: { collection: "meetings", channels: ["red-cross", "informal"], place: "niigata", from: "1960-09-24" },
    verdict: "agrees",
    sources: ["nahf-1960-10-20-mainichi-43rd-ship", "nahf-1960-10-21-mainichi-takagi-kim"],
  },
];
