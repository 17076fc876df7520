import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "seiji-maehara",
  side: "JP",
  names: { en: "Seiji Maehara" },
  sameAs: { wikidata: "Q132280", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2011-01-04",
      sources: ["japantimes-2011-01-05-maehara"],
    },
  ],
};
