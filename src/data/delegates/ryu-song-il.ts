import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ryu-song-il",
  side: "KP",
  names: { en: "Ryu Song Il", ja: "劉成日", ko: "유성일" },
  aliases: ["Ryu Song-il", "Yu Song-il", "Yu Song II", "リュ・ソンイル", "リュソンイル", "ユ・ソンイル"],
  posts: [
    {
      organization: "mofa-dprk",
      title: "Section chief for Japan",
      seen: "2012-08-28/2014-08",
      sources: [
        "japantimes-2014-03-03-envoys-chat",
        "koreaherald-2014-03-03-shenyang",
        "yonhap-2012-08-31-talks-end",
        "voakorea-2012-08-preliminary-talks",
        "kukmin-2012-09-01-talks-end",
        "nocut-2014-03-01-dprk-delegation-arrives",
        "wowkorea-2014-03-20-bureau-talks-to-resume",
        "hani-2014-03-red-cross-shenyang",
        "mongoliaeconomy-2014-03-20-restart-dialogue",
        "japantimes-2014-08-31-secret-talks",
      ],
    },
    {
      organization: "mofa-dprk",
      title: "Section chief, Fourth Department (第4局課長)",
      seen: "2012-08-29/2012-08-31",
      sources: ["akahata-2012-08-30-talks-resume", "akahata-2012-09-01-talks-end"],
    },
    {
      organization: "mofa-dprk",
      title: "Section chief (課長)",
      seen: "2012-08-29/2012-08-31",
      sources: ["asahi-2012-08-31-third-day", "asahi-2012-10-05-separate-contact"],
    },
  ],
};
