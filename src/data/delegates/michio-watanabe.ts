import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "michio-watanabe",
  side: "JP",
  names: { en: "Michio Watanabe", ja: "渡辺美智雄", ko: "와타나베 미치오" },
  sameAs: { wikidata: "Q321776", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "1991-11-12/1992-03-26",
      sources: ["hankookilbo-1991-11-13-reprocessing-condition", "seoul-1992-03-28-watanabe-soon"],
    },
    {
      title: "Former Minister for Foreign Affairs (전외상)",
      seen: "1995-03-25/1995-03-28",
      sources: ["seoul-1995-03-25-watanabe-council", "hankyung-1995-03-29-arrival"],
    },
    {
      title: "Former deputy prime minister (전부총리)",
      seen: "1995-03-28/1995-06-22",
      sources: [
        "hankyung-1995-03-29-arrival",
        "hankyung-1995-04-03-kono",
        "hankyung-1995-05-26-watanabe-ri",
        "joongang-3085419-rice-decided",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party)",
      seen: "1995-03-30",
      sources: ["worldjpn-1995-03-30-resumption-agreement"],
    },
  ],
};
