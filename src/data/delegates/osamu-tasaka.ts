import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "osamu-tasaka",
  side: "JP",
  names: { en: "Osamu Tasaka", ja: "田坂治", ko: "다사카 오사무", zh: "田坂治" },
  aliases: ["Osaku Tasaka"],
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Director General, International Department (国際部長)",
      seen: "2012-08-09/2014-03-20",
      sources: [
        "jrc-2012-08-17-exchange-report",
        "kcna-2012-08-10-red-cross-talks",
        "ap-2014-03-03-red-cross-officials-meet",
        "sankei-2012-08-10-red-cross-talks",
        "asahi-2014-03-02-tasaka-ono-arrive",
        "japantimes-2014-03-03-envoys-chat",
        "nocut-2014-03-19-red-cross-resumes",
        "christiandaily-2014-03-02-shenyang-plan",
        "sansyoukai-undated-fy2013-red-cross-delegates",
        "arabnewsservice-2014-03-japan-mission-leaves",
      ],
    },
  ],
  note: "KCNA translates the title as Director.",
};
