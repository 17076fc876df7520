import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "pak-ui-chun",
  side: "KP",
  names: { en: "Pak Ui Chun", ja: "朴宜春" },
  aliases: ["パク・ウィチュン", "朴義春", "パクウィチュン", "Pak Ui-chun"],
  sameAs: { wikidata: "Q58214", sources: ["everypolitician-dprk-assembly"] },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs",
      seen: "2007-08-02/2013-07-01",
      sources: [
        "kyodo-2007-08-03-aso-pak-manila",
        "joongang-ja-2012-07-13-arf",
        "asahi-2013-07-01-kishida-pak",
        "taipeitimes-2007-08-04-arf",
      ],
    },
  ],
};
