import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1993-04-03-last-of-the-socialist-party-by-june-1994",
    says: "Seen from June 1994, the Japan Socialist Party had last sent an official delegation to the DPRK in April 1993.",
    about: "1993-04-03-pyongyang-jsp",
    kind: "last",
    asOf: "1994-06-02",
    scope: { collection: "meetings", channels: ["party"], place: "pyongyang" },
    verdict: "agrees",
    sources: ["hankyung-1994-06-02-jsp-plan"],
  },
];
