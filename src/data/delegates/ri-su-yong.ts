import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-su-yong",
  side: "KP",
  names: { en: "Ri Su Yong", ja: "李洙墉", ko: "리수용" },
  aliases: ["Ri Su-yong", "リ・スヨン"],
  sameAs: { wikidata: "Q9310191", sources: ["everypolitician-dprk-assembly"] },
  posts: [
    {
      organization: "mofa-dprk",
      title: "Minister of Foreign Affairs",
      seen: "2014-08-10/2015-08-07",
      sources: [
        "mofa-2015-08-06-meeting-ri-su-yong",
        "mofa-2015-08-07-kishida-press-conference",
        "ntv-2014-08-11-kishida-ri-exchange",
      ],
    },
    {
      organization: "wpk",
      title: "Vice Chairman (副委員長)",
      seen: "2016-09-10/2018-09-08",
      sources: [
        "kyodo-2016-09-10-inoki-ri",
        "dailynkjp-2016-party-department-contacts",
        "japannewsheadlines-2017-09-inoki",
        "upi-2018-09-06-inoki",
        "wowkorea-2018-09-11-inoki",
        "kyodo-2016-09-10-inoki-talk",
        "dailytohoku-2018-09-08-inoki",
      ],
    },
    {
      organization: "dprk-japan-friendship-association",
      title: "Adviser (顧問)",
      seen: "2016-09-10/2017-09-08",
      sources: ["kyodo-2016-09-10-inoki-talk", "kbs-2017-09-09-inoki"],
    },
    {
      organization: "wpk-international-department",
      title: "Director",
      seen: "2016-12-20/2019-12",
      until: "2019-12",
      sources: ["dailynkjp-2016-party-department-contacts", "voakorea-2020-01-23-foreign-minister"],
    },
  ],
};
