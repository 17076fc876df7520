import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "ri-ho-rim",
  side: "KP",
  names: { en: "Ri Ho Rim", ja: "李虎林", ko: "리호림", zh: "李虎林" },
  aliases: ["Ri Ho-rim", "李浩林", "リ・ホリム", "リ・ホ・リム", "リ・ホム", "이호림"],
  posts: [
    {
      organization: "dprk-red-cross",
      title: "Deputy Secretary General of the Central Committee (副書記長, 부서기장)",
      seen: "1997-11-08/2002-08-19",
      sources: [
        "ifrc-2002-08-19-progress-in-talks",
        "korea-np-2000-09-18-third-home-visit",
        "hankyung-2001-01-25-dprkrc-delegates",
        "donga-2002-04-29-49-missing",
        "joongang-3550859-narita",
      ],
    },
    {
      organization: "dprk-red-cross",
      title: "Department Director (部長, 부장)",
      seen: "2002-04-29/2002-08-19",
      sources: [
        "korea-np-2002-05-08-beijing-joint-report",
        "hankyung-2002-08-19-joint-report",
        "donga-2002-08-18-talks-open",
      ],
    },
    {
      organization: "dprk-red-cross",
      title: "Secretary General of the Central Committee (書記長, 서기장; also 事務総長)",
      seen: "2012-08-09/2014-10-29",
      sources: [
        "kcna-2012-08-10-red-cross-talks",
        "jrc-2012-08-17-exchange-report",
        "mofa-2014-10-29-sic-consultations",
        "ap-2014-03-03-red-cross-officials-meet",
        "koreaherald-2014-03-03-red-cross-productive",
        "koreaherald-2014-03-03-shenyang",
        "dailynk-2012-08-red-cross-ko",
        "mbn-2012-08-red-cross-result",
        "wowkorea-2014-03-20-bureau-talks-to-resume",
        "joongang-2014-03-red-cross-19-20-planned",
        "christiandaily-2014-03-02-shenyang-plan",
        "sansyoukai-undated-fy2013-red-cross-delegates",
        "qa-edu-wikipedia-dprkrc",
        "kfd-zh-wikipedia-dprkrc",
        "pixnet-2014-03-03-chinanews-red-cross",
      ],
    },
    {
      organization: "investigation-committee",
      title: "Head of the panel on remaining Japanese and Japanese spouses",
      seen: "2014-07/2014-10-29",
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "sedaily-2014-07-committee-members",
        "japantimes-2014-10-29-second-day-pyongyang",
      ],
    },
  ],
  note: "In 2002 the joint reports of both talks call him Department Director while the International Federation and part of the press call him Deputy Secretary General. Two sets of characters are in use: 李浩林 in most texts of 2002, 李虎林 in most pages since.",
};
