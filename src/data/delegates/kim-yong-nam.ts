import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-yong-nam",
  side: "KP",
  names: { en: "Kim Yong Nam", ja: "金永南", ko: "김영남" },
  aliases: ["キムヨンナム", "キム・ヨンナム"],
  posts: [
    {
      organization: "spa-presidium",
      title: "President",
      seen: "1999-12-03/2018-02-10",
      sources: [
        "kcna-1999-12-03-joint-statement",
        "donga-1999-12-03-joint-text",
        "choson-sinbo-1999-12-06-agreement",
        "people-2002-09-17-summit",
        "nikkei-2013-05-16-iijima-kim-yong-nam",
        "japantimes-2018-02-10-abe-kim-yong-nam",
        "mediasapuri-2018-02-09-abe-kim",
      ],
    },
    {
      organization: "wpk",
      title: "Secretary for international affairs; also director of the International Department",
      seen: "1975-07-15?/1975-08-18",
      sources: ["wilson-1975-08-18-ldp-visit-2", "joongang-1413080-utsunomiya"],
    },
  ],
};
