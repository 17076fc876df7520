import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ryutaro-hashimoto",
  side: "JP",
  names: { ja: "橋本龍太郎", ko: "하시모토 류타로" },
  sameAs: { wikidata: "Q309374", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "1996-05-07/1998-05-04",
      sources: [
        "seoul-1996-05-08-ri-not-invited",
        "joongang-3310217-hashimoto-caution",
        "japantimes-1997-07-08-direct-talks",
        "donga-1998-05-01-hashimoto-appeal",
        "seoul-1998-05-06-hashimoto-message",
      ],
    },
  ],
};
