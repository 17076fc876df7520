import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hiroshi-nakai",
  side: "JP",
  names: { en: "Hiroshi Nakai", ja: "中井洽", ko: "나카이 히로시" },
  posts: [
    {
      organization: "government-japan",
      title: "Minister for the abduction issue",
      seen: "2009-10~",
      sources: ["rescueblog-2009-yomiuri-handover"],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Democratic Party of Japan)",
      seen: "2011-07-25/2011-07-26",
      sources: [
        "kyodo-2011-07-25-ex-minister-met",
        "japantimes-2011-07-26-nakai-envoy",
        "hankookilbo-2011-07-25-nakai-song",
      ],
    },
    {
      organization: "house-of-representatives",
      title: "Chairman of the Budget Committee",
      seen: "2011-07-25/2012-03-17",
      sources: [
        "kyodo-2011-07-25-ex-minister-met",
        "japantimes-2011-07-26-nakai-envoy",
        "mongoliaeconomy-2012-03-envoy-ulan-bator",
      ],
    },
    {
      organization: "government-japan",
      title: "Former minister for the abduction issue",
      seen: "2011-07-25/2013-06-06",
      sources: [
        "kyodo-2011-07-25-ex-minister-met",
        "japantimes-2011-07-26-nakai-envoy",
        "hankookilbo-2011-07-25-nakai-song",
        "japantimes-2012-01-10-secret-talks",
        "chinanet-ja-2012-01-10-nakai",
        "kyodo-2013-06-06-four-talks",
      ],
    },
  ],
};
