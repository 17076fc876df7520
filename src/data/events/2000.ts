import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2000-03-07-food-and-talks",
    kind: "decision",
    date: "2000-03-07",
    summary:
      "Japan announced 100,000 tonnes of rice for the DPRK through the World Food Programme, and that full normalisation talks would be held from April, in Pyongyang, then in Tokyo, then in Beijing or another country, and that Red Cross officials would meet in Beijing on the Monday after.",
    meetings: ["2000-04-04-pyongyang-round-9", "2000-03-13-beijing"],
    delegates: ["mikio-aoki"],
    figures: ["aid-food-decided-2000-03-07-aoki", "aid-food-decided-2000-03-07-red-cross"],
    sources: [
      "japantimes-2000-03-08-food",
      "bbc-2000-03-07-food",
      "korea-np-2000-03-17-confirmed-points",
      "hankookilbo-2000-03-14-swiss-hotel",
    ],
    evidence: {
      summary: [
        "japantimes-2000-03-08-food",
        "bbc-2000-03-07-food",
        "korea-np-2000-03-17-confirmed-points",
        "donga-2000-03-13-four-points-reaffirmed",
        "hankookilbo-2000-03-14-swiss-hotel",
        "ifrc-2000-03-09-weekly-news",
      ],
    },
  },
  {
    id: "2000-04-29-third-visit-moved-to-june",
    kind: "report",
    date: "2000-04-29",
    summary:
      "Japan was reported to mean to accept all 16 candidates for the third home visit, one of them without Japanese nationality; the visit moved from April or May to June because of the normalisation talks.",
    meetings: ["2000-03-13-beijing"],
    figures: ["home-visit-planned-2000-04-29-yomiuri"],
    note: "Yomiuri Shimbun of 30 April, on a decision of 29 April",
    sources: ["donga-2000-04-30-sixteen-in-june", "chosun-nk-2000-04-30-third-visit"],
    evidence: { date: ["donga-2000-04-30-sixteen-in-june"] },
  },
  {
    id: "2000-07-28-two-missing-located",
    kind: "report",
    date: "2000-07-28",
    summary:
      "The Japanese Red Cross Society said that the DPRK Red Cross had located two missing Japanese living in the DPRK, for the first time; the Chief Cabinet Secretary welcomed it and gave no names.",
    meetings: ["2000-03-13-beijing"],
    figures: ["tracing-jp-answered-2000-07-28-jrcs", "tracing-jp-alive-2000-07-28-jrcs"],
    sources: ["donga-2000-07-28-two-located"],
  },
  {
    id: "2000-09-12-third-home-visit",
    kind: "visit",
    date: "2000-09-12/2000-09-18",
    places: ["japan"],
    summary:
      "Third home visit: 16 women aged 59 to 76 came to Japan by Beijing and Narita with escorts of the DPRK Red Cross, led by Ri Ho Rim.",
    series: "home-visits",
    meetings: ["1999-12-19-beijing", "2000-03-13-beijing"],
    delegates: ["ri-ho-rim"],
    figures: [
      "home-visit-participants-2000-09-government",
      "home-visit-participants-2000-09-press",
      "home-visit-escorts-2000-09-12-choson-sinbo",
      "home-visit-callers-2000-09-18-jrcs",
      "home-visit-participants-total-2000-09-kyodo",
      "home-visit-participants-total-2000-09-government",
      "home-visits-held-2015-03-20-government",
    ],
    sources: [
      "sangiin-2015-03-20-answer-return-programme-72",
      "korea-np-2000-09-18-third-home-visit",
      "japantimes-2000-09-13-women-arrive",
      "japantimes-2000-09-19-visit-ends",
    ],
    evidence: {
      date: [
        "sangiin-2015-03-20-answer-return-programme-72",
        "japantimes-2000-09-13-women-arrive",
        "japantimes-2000-09-19-visit-ends",
      ],
      summary: [
        "korea-np-2000-09-18-third-home-visit",
        "japantimes-2000-09-13-women-arrive",
        "japantimes-2000-09-19-visit-ends",
        "sangiin-2015-03-20-answer-return-programme-72",
      ],
    },
  },
  {
    id: "2000-10-06-rice-500000",
    kind: "decision",
    date: "2000-10-06",
    summary: "Japan announced 500,000 tonnes of rice as additional food aid.",
    figures: [
      "aid-food-decided-2000-10-06-nakagawa",
      "aid-food-requested-2000-09-japan-times",
      "aid-food-requested-2000-donga",
      "aid-food-given-2000-donga",
      "aid-food-planned-2000-09-02-asahi",
      "aid-food-planned-2000-09-14-mainichi",
    ],
    sources: ["japantimes-2000-10-07-rice-aid"],
  },
  {
    id: "2000-10-20-mori-third-country",
    kind: "statement",
    date: "2000-10-20",
    places: ["seoul"],
    summary:
      "Prime Minister Mori told the British prime minister that the mission of 1997 had put forward that missing Japanese be found in a third country; the words were criticised in Japan.",
    meetings: ["1997-11-11-pyongyang-ruling-parties", "2000-10-30-beijing-round-11"],
    delegates: ["yoshiro-mori"],
    sources: ["trycomp-2000-10-20-mori", "voa-2000-10-30-round11"],
    evidence: { date: ["trycomp-2000-10-20-mori"], places: ["trycomp-2000-10-20-mori"] },
  },
];
