import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hidenao-nakagawa",
  side: "JP",
  names: { en: "Hidenao Nakagawa", ja: "中川秀直", ko: "나카가와 히데나오" },
  sameAs: { wikidata: "Q906180", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2000-07-28/2000-10-06",
      sources: [
        "japantimes-2000-10-07-rice-aid",
        "japantimes-2000-10-05-rice",
        "napsnet-2000-08-21-nakagawa",
        "donga-2000-07-28-two-located",
      ],
    },
    {
      organization: "prime-minister-japan",
      title: "Close aide of the Prime Minister; former Chief Cabinet Secretary",
      seen: "2001-01-27",
      sources: ["hankookilbo-2002-09-02-singapore"],
    },
  ],
};
