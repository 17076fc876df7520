import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hiroyuki-hosoda",
  side: "JP",
  names: { en: "Hiroyuki Hosoda", ja: "細田博之", ko: "호소다 히로유키" },
  sameAs: { wikidata: "Q1133192", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "2004-07-27/2004-12-20",
      sources: [
        "bbc-2004-12-08-fury-over-remains",
        "seoulshinmun-2004-12-21-return-demand",
        "japantimes-2004-08-06-first-aid",
        "mimizun-2004-07-27-jiji-food-aid",
      ],
    },
  ],
};
