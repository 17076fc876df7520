import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-jong-il",
  side: "KP",
  names: { en: "Kim Jong Il", ja: "金正日", ko: "김정일" },
  aliases: ["Kim Jong-Il"],
  posts: [
    {
      organization: "national-defence-commission",
      title: "Chairman",
      seen: "2002-09-17/2004-05-22",
      sources: [
        "kantei-2002-09-17-summit",
        "kantei-2004-05-22-meeting-en",
        "mofa-2002-09-17-koizumi-visit",
        "mofa-2004-05-26-summit-ja",
        "people-2002-09-18-declaration",
        "chosonsinbo-2004-05-22-summit",
        "chosun-nk-2004-08-06-plan",
      ],
    },
  ],
};
