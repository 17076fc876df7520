import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "chuji-kuno",
  side: "JP",
  names: { ja: "久野忠治", ko: "구노" },
  aliases: ["구노 주지", "구노 쥬우지", "구노 쥬지"],
  posts: [
    {
      organization: "diet-league-japan-dprk",
      title: "President",
      seen: "1971-11",
      from: "1971-11",
      sources: ["orienthist-spbu-2019-dprk-imports"],
    },
    {
      organization: "ldp",
      title: "Member of the Diet; leader of a delegation of the Diet members' league",
      seen: "1972-01",
      sources: ["asiawatch-kim-il-sung-japan-44-46"],
    },
    {
      organization: "diet-league-japan-dprk",
      title: "Chairman (회장)",
      seen: "1977/1983",
      sources: [
        "joongang-1460330-entry-allowed",
        "joongang-1486221-fisheries-two-years",
        "joongang-1696732-kuno-june-plan",
        "joongang-1719651-league-meeting-plan",
        "kokalog-search-diet-league",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Member (중의원)",
      seen: "1977-05-02",
      sources: ["joongang-1460330-entry-allowed"],
    },
    {
      organization: "diet-league-japan-dprk",
      title: "Chairman (회장)",
      seen: "1989-06~",
      sources: ["joongang-2339324-guests-of-the-festival"],
    },
    {
      organization: "diet-league-japan-dprk",
      title: "Former chairman (전의장)",
      seen: "1991-09-07/1991-09-14",
      sources: ["hankyung-1991-09-28-exchange"],
    },
  ],
};
