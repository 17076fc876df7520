import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yasuo-fukuda",
  side: "JP",
  names: { en: "Yasuo Fukuda", ja: "福田康夫" },
  sameAs: { wikidata: "Q101137", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2002-09-25/2004-04-26",
      sources: [
        "japantimes-2002-09-26-fact-finding",
        "japantimes-2002-10-25-to-keep-five",
        "foxnews-2002-10-abductees-not-to-return",
        "asahi-2004-04-26-ryongchon",
      ],
    },
    {
      organization: "prime-minister-japan",
      title: "Prime Minister",
      seen: "2007-10-09/2008-08-18",
      sources: ["bbs-2007-10-10-fukuda-visit", "dailynk-2008-08-19-minister"],
    },
  ],
};
