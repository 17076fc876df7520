import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "kim-jong-il",
  side: "KP",
  names: { en: "Kim Jong Il", ja: "金正日", ko: "김정일" },
  aliases: ["Kim Jong-Il"],
  posts: [
    {
      organization: "wpk",
      title: "General secretary (総書記)",
      seen: "1998-04-30/2011-03-25",
      sources: [
        "donga-1998-05-01-hashimoto-appeal",
        "napsnet-2000-08-21-nakagawa",
        "akahata-2002-08-31-visit",
        "yonhap-ja-2011-03-25-gift-handed-over",
        "afp-2011-03-29-gift-handed-over",
        "chosonsinbo-2004-05-22-summit",
      ],
    },
    {
      organization: "national-defence-commission",
      title: "Chairman",
      seen: "2000-06-17/2006-07-06",
      sources: [
        "kantei-2002-09-17-summit",
        "kantei-2004-05-22-meeting-en",
        "mofa-2002-09-17-koizumi-visit",
        "mofa-2004-05-26-summit-ja",
        "people-2002-09-18-declaration",
        "chosun-nk-2004-08-06-plan",
        "donga-2000-06-18-message",
        "donga-en-2000-07-24-mori",
        "donga-2000-09-20-mori-wish",
        "chosun-nk-2006-07-06-koizumi-message",
      ],
    },
  ],
};
