import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "michio-watanabe",
  side: "JP",
  names: { en: "Michio Watanabe", ja: "渡辺美智雄", ko: "와타나베 미치오" },
  sameAs: { wikidata: "Q321776", sources: ["everypolitician-japan-cabinet"] },
  posts: [
    {
      organization: "house-of-representatives",
      title: "Member (Liberal Democratic Party); former deputy prime minister and foreign minister",
      seen: "1995-03-28/1995-06-22",
      sources: [
        "worldjpn-1995-03-30-resumption-agreement",
        "hankyung-1995-03-29-arrival",
        "hankyung-1995-04-03-kono",
        "hankyung-1995-05-26-watanabe-ri",
        "joongang-3085419-rice-decided",
      ],
    },
  ],
};
