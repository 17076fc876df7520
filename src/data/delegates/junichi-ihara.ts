import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "junichi-ihara",
  side: "JP",
  names: { en: "Junichi Ihara", ja: "伊原純一", ko: "이하라 준이치" },
  aliases: ["井原"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director-General, Asian and Oceanian Affairs Bureau",
      seen: "2013-09-29/2015-09-29",
      sources: [
        "mofa-2014-03-31-second-consultations-outline",
        "mofa-2014-05-30-stockholm-outline",
        "mofa-2014-07-01-beijing-outline",
        "mofa-2014-09-29-shenyang-outline",
        "mofa-2014-10-29-sic-consultations",
        "japantimes-2014-01-28-hanoi-secret-meeting",
        "globaltimes-2014-03-31-first-government-talks",
        "seoulshinmun-2014-03-21-china-hopes-improvement",
        "japantimes-2014-09-02-kuala-lumpur",
        "japantimes-2014-09-11-beijing-secret-contact",
        "japantimes-2014-10-28-delegation-urges-action",
        "kbs-2015-shanghai-informal-talks",
        "zakzak-2015-09-29-ministry-posts",
        "ceac-2013-11-01-mongolia",
      ],
    },
  ],
  note: "A column of 29 September 2015 gave it as settled that he would have a successor from 16 October 2015.",
};
