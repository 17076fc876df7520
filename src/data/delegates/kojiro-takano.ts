import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kojiro-takano",
  side: "JP",
  names: { en: "Kojiro Takano", ja: "高野幸二郎", ko: "다카노 고지로" },
  aliases: ["高野幸次郎"],
  posts: [
    {
      organization: "government-japan",
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
      organization: "government-japan",
      title: "Ambassador in charge of normalisation talks with the DPRK",
      seen: "2000-04-04/2000-08-22",
      sources: ["japantimes-2000-04-05-round9", "people-2000-08-22-round10"],
    },
    {
      organization: "government-japan",
      title: "Ambassador; head of the delegation to the tenth round",
      seen: "2000-08-21/2000-08-24",
      sources: ["mofa-2000-08-24-round10-joint-text", "worldjpn-2000-08-28-round10"],
    },
  ],
  note: "Former ambassador to Saudi Arabia.",
};
