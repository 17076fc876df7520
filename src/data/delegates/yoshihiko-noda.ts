import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshihiko-noda",
  side: "JP",
  names: { en: "Yoshihiko Noda", ja: "野田佳彦", ko: "노다 요시히코" },
  sameAs: { wikidata: "Q57647", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2011-11-02/2012-12-01",
      sources: [
        "japantimes-2012-12-03-postponed",
        "naharnet-2012-12-01-postponed",
        "seoul-2012-12-01-postponed",
        "newslounge-2012-11-letter",
        "mainichi-2011-11-05-eto",
        "mbn-2012-03-15-spouses",
      ],
    },
  ],
};
