import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "katsuya-okada",
  side: "JP",
  names: { en: "Katsuya Okada" },
  sameAs: { wikidata: "Q513317", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "2009-10-09/2010-05-18",
      sources: [
        "kyodo-2009-10-10-anxious-for-talks",
        "kyodo-2010-04-20-okada-declines",
        "yonhap-ja-2010-05-18-yutenji",
      ],
    },
  ],
};
