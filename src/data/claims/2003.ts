import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2003-08-28-first-in-ten-months",
    says: "The meetings beside the six-party talks of August 2003 were the first formal contact in ten months.",
    about: "2003-08-28-beijing",
    kind: "first-in",
    length: { value: 10, unit: "months", qualifier: "exact" },
    scope: { collection: "meetings", channels: ["government", "multilateral"] },
    verdict: "agrees",
    sources: ["afp-2003-08-28-side-show"],
  },
];
