import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-pyong-dok",
  side: "KP",
  names: { en: "Ri Pyong Dok", ja: "李炳徳", ko: "리병덕" },
  aliases: ["リビョンドク", "리평덕"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Researcher in charge of Japan (일본담당 연구원)",
      seen: "2006-11-24",
      sources: ["dailynk-2006-11-24-researcher", "viewsnnews-2006-11-25-ri-pyong-dok"],
    },
    {
      organization: "mofa-dprk",
      title: "Researcher",
      seen: "2008-08-13",
      sources: ["dailynk-ko-2008-08-reinvestigation"],
    },
    {
      organization: "mofa-dprk",
      title: "Researcher in charge of Japan (日本担当研究員), with the rank of deputy director-general",
      seen: "2008-10",
      sources: ["chunichi-2008-12-11-song-out-of-touch", "mainichi-repost-2008-12-11-song"],
    },
    {
      organization: "institute-japan-studies",
      title: "Researcher (연구원)",
      seen: "2020-09-29/2021-10-07",
      sources: ["hankyung-2021-06-15-institute", "joins-ja-2021-10-09-kishida", "jiji-2020-09-30-institute"],
    },
  ],
  note: "A Seoul paper prints the second syllable as 평; other pages have 병 or read the characters リビョンドク.",
};
