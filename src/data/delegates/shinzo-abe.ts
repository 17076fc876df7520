import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shinzo-abe",
  side: "JP",
  names: { en: "Shinzo Abe", ja: "安倍晋三", ko: "아베 신조" },
  sameAs: { wikidata: "Q132345", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Deputy Chief Cabinet Secretary",
      seen: "2002-09-17/2002-10-02",
      sources: [
        "brookings-2007-peninsula-question-chapter1",
        "japantimes-2002-10-03-mission",
        "akahata-2002-10-03-mission",
      ],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2014-05-13/2018-02-09",
      sources: [
        "sangiin-2014-05-13-answer-84",
        "japantimes-2014-10-30-no-new-information",
        "dailynk-2014-03-shenyang",
        "japantimes-2018-02-10-abe-kim-yong-nam",
        "mediasapuri-2018-02-09-abe-kim",
      ],
    },
  ],
};
