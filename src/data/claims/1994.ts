import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1994-09-06-first-after-the-death-of-kim-il-sung",
    says: "The visit of September 1994 by two members of the House of Councillors was the first of members of Japan's Diet to the DPRK after the death of Kim Il Sung.",
    about: "1994-09-06-pyongyang-fukada",
    kind: "nth",
    number: 1,
    scope: { collection: "meetings", channels: ["party", "informal"], place: "pyongyang", from: "1994-07-08" },
    verdict: "agrees",
    sources: ["hankyung-1994-09-06-fukada-arrives"],
  },
];
