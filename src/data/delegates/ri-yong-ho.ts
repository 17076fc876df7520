import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-yong-ho",
  side: "KP",
  names: { en: "Ri Yong Ho", ja: "李容浩", ko: "리용호" },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs",
      seen: "2017-08-06/2019-12",
      until: "2019-12",
      sources: [
        "mofa-2018-08-03-kono-press",
        "jmh-2018-09-27-kono-ri-article",
        "jmh-2018-09-27-kono-ri-summary",
        "voakorea-2020-01-23-foreign-minister",
        "5ch-2017-08-07-kyodo-manila",
      ],
    },
  ],
  note: "For August 2017 read only on a forum copy.",
};
