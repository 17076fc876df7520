import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yasuo-fukuda",
  side: "JP",
  names: { en: "Yasuo Fukuda", ja: "福田康夫", ko: "후쿠다 야스오" },
  sameAs: { wikidata: "Q101137", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2001-12-18/2004-04-26",
      sources: [
        "japantimes-2002-09-26-fact-finding",
        "japantimes-2002-10-25-to-keep-five",
        "foxnews-2002-10-abductees-not-to-return",
        "asahi-2004-04-26-ryongchon",
        "kbs-2001-12-18-tokyo-regret",
        "akahata-2002-08-31-visit",
        "donga-jp-2002-08-30-visit",
        "japantimes-2002-09-21-rice",
      ],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2007-10-03/2008-09-02",
      sources: [
        "bbs-2007-10-10-fukuda-visit",
        "dailynk-2008-08-19-minister",
        "dailynk-2007-10-05-kim-fukuda",
        "mofa-2008-09-02-press-conference",
      ],
    },
  ],
};
