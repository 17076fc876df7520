import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kenji-hiramatsu",
  side: "JP",
  names: { en: "Kenji Hiramatsu", ja: "平松賢司", ko: "히라마쓰 겐지" },
  aliases: ["Kenji Hidamatsu"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division",
      seen: "2001-11/2003-07",
      sources: [
        "japantimes-2002-09-29-mission",
        "brookings-2007-peninsula-question-chapter1",
        "donga-2002-03-18-dalian-request",
        "hankyung-2001-11-23-beijing-contact",
        "asyura-2002-11-25-dalian",
        "fsight-2003-mr-y",
      ],
    },
    {
      organization: "mofa-japan",
      title: "Foreign Ministry official, in the words of the AP",
      seen: "2002-08-18",
      sources: ["ap-2002-08-18-red-cross"],
    },
  ],
};
