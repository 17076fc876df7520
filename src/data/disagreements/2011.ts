import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2011-03-dprkrc-gift-sum",
    about: [{ collection: "events", id: "2011-03-25-dprkrc-gift", field: "summary" }],
    summary: "How much the DPRK Red Cross gave after the earthquake of March 2011.",
    readings: [
      {
        value: "100,000 US dollars",
        used: true,
        figures: ["dprk-gifts-usd-2011-03-24-kcna", "dprk-gifts-usd-2011-03-sankei-2016"],
        sources: [
          "yonhap-ja-2011-03-24-dprkrc-gift",
          "voakorea-2011-03-24-dprkrc-gift",
          "afp-2011-03-29-gift-handed-over",
          "sankei-2016-12-13-jrcs-ten-million",
          "mainichi-2016-12-jrcs-ten-million",
        ],
      },
      {
        value:
          "1,000,000 US dollars, in reports of the thanks that Osamu Tasaka of the Japanese Red Cross Society gave in March 2014",
        figures: ["dprk-gifts-usd-2011-koreaherald-2014"],
        sources: ["koreaherald-2014-03-03-shenyang", "rfa-ko-2014-03-03-shenyang"],
      },
    ],
    basis: "more-sources",
    why: "The announcement of the day and almost all other reports have 100,000. The larger sum is in two reports of the talks of March 2014, one of which puts it into Tasaka's mouth.",
  },
  {
    id: "2011-07-21-changchun-days",
    about: [
      { collection: "meetings", id: "2011-07-21-changchun", field: "start" },
      { collection: "meetings", id: "2011-07-21-changchun", field: "end" },
    ],
    summary: "On which days the contact in Changchun was.",
    readings: [
      {
        value: "21 and 22 July 2011",
        used: true,
        sources: ["kyodo-2011-07-25-ex-minister-met", "hankookilbo-2011-07-25-nakai-song", "yomitokyo-2011-07-25-fnn"],
      },
      { value: "20 and 21 July 2011", sources: ["japantimes-2011-07-26-nakai-envoy"] },
    ],
    basis: "more-sources",
    why: "Kyodo, which the Hankook Ilbo quotes, and FNN agree.",
  },
  {
    id: "2011-07-21-changchun-took-place",
    about: [{ collection: "meetings", id: "2011-07-21-changchun", field: "status" }],
    summary: "Whether the contact in Changchun took place.",
    readings: [
      {
        value: "it took place, according to sources not named",
        sources: [
          "kyodo-2011-07-25-ex-minister-met",
          "japantimes-2011-07-26-nakai-envoy",
          "chinanet-ja-2012-01-10-nakai",
        ],
      },
      {
        value:
          "denied by the Japanese politician, Hiroshi Nakai; Japan's government knew of none, and later spoke of a personal trip",
        sources: ["kyodo-2011-07-25-ex-minister-met", "japantimes-2011-07-28-rumors"],
      },
      {
        value:
          "four meetings of the politician and the DPRK's ambassador, Song Il Ho, up to April 2012, as the ambassador said according to the Yomiuri Shimbun",
        figures: ["talks-informal-meetings-2012-04-song"],
        sources: ["voa-korean-2012-04-remains-offer"],
      },
      {
        value:
          "four secret talks in China and Singapore since September 2010, days and towns not named, according to the politician in 2013",
        figures: ["talks-informal-meetings-2013-06-06-nakai"],
        sources: ["kyodo-2013-06-06-four-talks"],
      },
    ],
    basis: "both-kept",
    why: "The status stays reported: the politician later spoke of secret talks with the ambassador but not of this one.",
  },
];
