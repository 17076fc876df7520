import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "keiichi-ono",
  side: "JP",
  names: { en: "Keiichi Ono", ja: "小野啓一", ko: "오노 게이이치" },
  aliases: ["오노 게이치"],
  posts: [
    {
      organization: "mofa-japan",
      title: "Director, Northeast Asia Division (北東アジア課長)",
      seen: "2012-08-29/2015-02-27",
      sources: [
        "asahi-2012-08-31-third-day",
        "akahata-2012-08-30-talks-resume",
        "yonhap-2012-08-31-talks-end",
        "kukmin-2012-09-01-talks-end",
        "japantimes-2014-01-28-hanoi-secret-meeting",
        "japantimes-2014-03-03-envoys-chat",
        "japantimes-2014-03-13-red-cross-talks-next-week",
        "wowkorea-2014-03-20-bureau-talks-to-resume",
        "dailynk-2014-03-shenyang",
        "shinailbo-2014-03-03-red-cross-opens",
        "christiandaily-2014-03-02-shenyang-plan",
        "japantimes-2014-09-11-beijing-secret-contact",
        "zakzak-2015-03-31-dalian",
      ],
    },
  ],
};
