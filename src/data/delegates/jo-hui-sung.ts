import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "jo-hui-sung",
  side: "KP",
  names: { en: "Jo Hui Sung", ja: "曺喜勝", ko: "조희승" },
  aliases: ["曹喜勝", "チョ・ヒスン"],
  posts: [
    {
      organization: "institute-of-history",
      title: "Director",
      seen: "2012-06-21/2015-11-10",
      sources: [
        "kyodo-2013-06-19-ryongsan",
        "sankei-2012-06-22-cemetery-shown",
        "chosonsinbo-2013-06-21-first-visit-of-year",
        "nhk-2013-08-29-seventy-sites",
        "forum-2015-11-chongju-site",
      ],
    },
    {
      organization: "institute-japan-studies",
      title: "Senior researcher",
      seen: "2016-12-12/2018-01",
      sources: [
        "hanulhosu-2017-06-28-mainichi-eight-remaining",
        "yomitokyo-2017-06-28-sankei-remaining",
        "sankei-2016-12-12-remaining-japanese-alive",
        "kinyobi-2017-05-22-song-interview",
        "dprkanalysis-2018-04-02-jo-hui-sung",
      ],
    },
  ],
  note: "He was in charge of the survey of Japanese remains. For November 2015 read only on a forum copy.",
};
