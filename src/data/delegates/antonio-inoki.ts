import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "antonio-inoki",
  side: "JP",
  names: { en: "Antonio Inoki", ja: "アントニオ猪木" },
  posts: [
    {
      organization: "house-of-councillors",
      title: "Member (Sports and Peace Party)",
      seen: "1994-07-09/1994-09-06",
      sources: ["hankyung-1994-09-02-inoki", "hankookilbo-1994-07-09-inoki", "hankyung-1994-09-06-fukada-arrives"],
    },
    {
      organization: "house-of-councillors",
      title: "Member-elect (Nippon Ishin no Kai)",
      seen: "2013-07-24",
      sources: ["kyodo-2013-07-24-inoki"],
    },
    {
      organization: "house-of-councillors",
      title: "Member (Nippon Ishin no Kai)",
      seen: "2013-11-02/2014-07-10",
      sources: ["japantimes-2013-11-02-inoki", "japantimes-2014-01-13-inoki", "japantimes-2014-07-10-inoki"],
    },
    {
      organization: "house-of-councillors",
      title: "Member",
      seen: "2014-08-30",
      sources: ["brecorder-2014-08-31-inoki"],
    },
    {
      organization: "house-of-councillors",
      title: "Member (independent)",
      seen: "2016-09-08/2018-09-11",
      sources: [
        "japantimes-2016-09-08-inoki",
        "kyodo-2016-09-10-inoki-ri",
        "japannewsheadlines-2017-09-inoki",
        "upi-2018-09-06-inoki",
        "wowkorea-2018-09-11-inoki",
      ],
    },
  ],
};
