import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yong-il-vice-minister",
  side: "KP",
  names: { en: "Kim Yong Il", ja: "金永日", ko: "김영일" },
  aliases: ["キム・ヨンイル", "Kim Yong-Il"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Vice Minister of Foreign Affairs",
      seen: "2003-08-27/2004-02-11",
      sources: [
        "mofa-2003-09-six-party-overview",
        "jiji-2023-10-02-kim-yong-il",
        "asyura-2004-02-11-team-to-pyongyang",
      ],
    },
    {
      organization: "wpk-international-department",
      title: "Director",
      seen: "2010-05/2014-01-16",
      from: "2010",
      sources: [
        "jiji-2023-10-02-kim-yong-il",
        "kbs-2011-12-04-may-2010",
        "japantimes-2014-01-13-inoki",
        "afp-2014-01-17-inoki-calm",
      ],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Adviser (顧問)",
      seen: "2012",
      from: "2012",
      sources: ["jiji-2023-10-02-kim-yong-il"],
    },
    {
      organization: "wpk",
      title: "Secretary",
      seen: "2012-04-15/2013-05-15",
      from: "2010",
      sources: ["jiji-2023-10-02-kim-yong-il", "japantimes-2012-04-16-inoki", "nikkei-2013-05-16-iijima-kim-yong-nam"],
    },
  ],
  note: "His death was announced on 2 October 2023.",
};
