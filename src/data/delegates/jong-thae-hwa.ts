import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jong-thae-hwa",
  side: "KP",
  names: { en: "Jong Thae Hwa", ja: "鄭泰和", ko: "정태화" },
  aliases: ["Jong Thae-hwa", "Jong Thae Wha", "Jong Thae-kwa", "チョン・テファ", "チョンテファ"],
  posts: [
    {
      organization: "government-dprk",
      title: 'Chief delegate to the normalisation talks (수석대표; "chief negotiator" in English)',
      seen: "2000-03-09/2000-10-30",
      sources: [
        "donga-2000-03-09-chief-delegates",
        "donga-2000-03-22-round9-plan",
        "latimes-2000-04-05-round9",
        "japantimes-2000-10-30-round11",
      ],
    },
    {
      title: "Former Vice Minister of Foreign Affairs (전 외무성 부상)",
      seen: "2000-03-09/2000-03-22",
      sources: ["donga-2000-03-09-chief-delegates", "donga-2000-03-22-round9-plan"],
    },
    {
      organization: "mofa-dprk",
      title: "Ambassador in charge of talks with Japan (日朝交渉担当大使)",
      seen: "2000-04/2004-05-05",
      until: "2005-02",
      sources: [
        "donga-ja-2004-05-05-beijing-talks",
        "asahi-2004-01-10-beijing-contact",
        "fuku41-2004-04-04-asahi-dalian",
        "dailynk-2005-jong-thae-hwa-retired",
      ],
    },
    {
      organization: "mofa-dprk",
      title: "Ambassador",
      seen: "2000-04-04/2000-08-22",
      sources: ["japantimes-2000-04-05-round9", "people-2000-08-22-round10"],
    },
    {
      organization: "mofa-dprk",
      title: "Roving ambassador (巡回大使)",
      seen: "2000-08-24/2004-11-16",
      sources: [
        "mofa-2000-08-24-round10-joint-text",
        "worldjpn-2000-08-28-round10",
        "mofa-2002-round12-en",
        "choson-sinbo-2002-11-01-round12",
        "korea-np-2004-11-16-third-round",
        "asyura-2004-11-16-chosonsinbo",
      ],
    },
    {
      organization: "government-dprk",
      title: "Former negotiator in talks with Japan",
      seen: "2005-09-23~",
      sources: ["taipeitimes-2005-09-25-no-abduction-talk"],
    },
  ],
  note: "The page on his retirement names February and no year; he was in office in November 2004 and called a former negotiator in September 2005. It also has him as ambassador in charge of normalisation with Japan from April 2000 (ninth round) to October 2002 (twelfth round).",
};
