import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "nobutaka-machimura",
  side: "JP",
  names: { en: "Nobutaka Machimura", ja: "町村信孝" },
  sameAs: { wikidata: "Q697258", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2004-11-15/2004-12-10",
      sources: ["ikjeld-2004-12-11-no-aid", "asyura-2004-11-15-third-round-documents"],
    },
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2008-06-06/2008-06-13",
      sources: ["kyodo-2008-06-15-partially-lift", "cri-ja-2008-06-06-informal-talks"],
    },
  ],
};
