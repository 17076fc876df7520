import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "2001-11-first-known-under-koizumi",
    says: "The contact of November 2001 was the first known one of officials since Junichiro Koizumi took office.",
    about: "2001-11-beijing",
    kind: "nth",
    number: 1,
    scope: { collection: "meetings", channels: ["government", "informal"], from: "2001-04", reported: true },
    verdict: "differs",
    why: "The secret contacts that prepared the summit of 2002 had begun in October 2001, as came out later.",
    disagreement: "2001-11-first-contact-under-koizumi",
    sources: ["hankyung-2001-11-23-beijing-contact"],
  },
];
