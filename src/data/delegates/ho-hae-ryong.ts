import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ho-hae-ryong",
  side: "KP",
  names: { en: "Ho Hae Ryong", ja: "許海竜", ko: "허해룡", zh: "許海龍" },
  aliases: ["Ho Hae-ryong"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Vice Chairman of the Central Committee (부위원장)",
      seen: "1999-12-19/2000-03-14",
      sources: [
        "korea-np-1999-12-24-joint-statement",
        "mofa-2000-03-14-press-conference",
        "people-1999-12-22-joint-press-statement",
        "donga-1999-12-19-talks-open",
        "deseret-1999-12-21-talks",
        "hankookilbo-2000-03-14-swiss-hotel",
      ],
    },
    {
      organization: "dprk-red-cross",
      title: "Secretary General (서기장)",
      seen: "2000-02-13",
      sources: ["hankookilbo-2000-02-13-secretaries-general"],
    },
    {
      organization: "dprk-red-cross",
      title: "Vice Chairman and Secretary General (부위원장 겸 서기장)",
      seen: "2000-03-13",
      sources: ["joongang-3890634-red-cross-talks"],
    },
  ],
  note: "A Seoul paper calls him Secretary General in February 2000, between two Red Cross talks whose texts call him Vice Chairman; another paper of March 2000 gives him both posts. The Japanese Foreign Ministry's English text has Vice-President.",
};
