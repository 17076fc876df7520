import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "chikara-sakaguchi",
  side: "JP",
  names: { en: "Chikara Sakaguchi", ja: "坂口力", ko: "사카구치 지카라" },
  sameAs: { wikidata: "Q5097389", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mhlw-japan",
      title: "Minister of Health, Labour and Welfare",
      seen: "2002-03-27/2004-07-27",
      sources: [
        "hankyung-2002-03-29-singapore-off",
        "donga-2002-03-27-health-ministers",
        "seoul-2002-03-30-ministers-put-off",
        "japantimes-2004-07-28-hibakusha-aid",
      ],
    },
  ],
};
