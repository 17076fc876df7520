import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2011-dprk-remains-survey",
    kind: "survey",
    date: "2011~",
    places: ["dprk"],
    summary:
      "Since about 2011 the Institute of History of the DPRK's Academy of Social Sciences has led the digging for and the study of remains of Japanese in the DPRK.",
    sources: ["chosonsinbo-2012-09-06-seishinkai"],
  },
  {
    id: "2011-01-04-maehara-direct-dialogue",
    kind: "statement",
    date: "2011-01-04",
    summary: "The foreign minister said that direct talks between the two countries should be a theme of 2011.",
    delegates: ["seiji-maehara"],
    sources: ["japantimes-2011-01-05-maehara"],
  },
  {
    id: "2011-01-kcna-positive-step",
    kind: "statement",
    date: "2011-01-08/2011-01-09",
    summary:
      "KCNA called the Japanese minister's words a positive step and said that the DPRK would meet and talk with friendly countries. It did not mention the abductions.",
    sources: ["afp-2011-01-11-kcna-ready"],
  },
  {
    id: "2011-03-14-dprkrc-condolence",
    kind: "statement",
    date: "2011-03-14",
    summary:
      "Jang Jae On, chairman of the DPRK Red Cross, sent a message of sympathy to the president of the Japanese Red Cross Society, Tadateru Konoe, after the earthquake of 11 March.",
    delegates: ["jang-jae-on", "tadateru-konoe"],
    sources: ["yonhap-ja-2011-03-24-dprkrc-gift", "voakorea-2011-03-24-dprkrc-gift", "asahi-2011-03-24-dprkrc-gift"],
  },
  {
    id: "2011-03-25-dprkrc-gift",
    kind: "aid",
    date: "2011-03-25",
    summary:
      "A vice chairman of Chongryon handed the DPRK Red Cross's gift for the victims of the earthquake of 11 March to a representative of the Japanese Red Cross Society, by KCNA in AFP. KCNA had announced the gift of 100,000 US dollars on 24 March, beside one of the DPRK leader to Koreans in Japan.",
    figures: [
      "dprk-gifts-usd-2011-03-24-kcna",
      "dprk-gifts-usd-2011-03-sankei-2016",
      "dprk-gifts-usd-2011-koreaherald-2014",
    ],
    sources: ["afp-2011-03-29-gift-handed-over"],
    evidence: {
      summary: [
        "afp-2011-03-29-gift-handed-over",
        "yonhap-ja-2011-03-24-dprkrc-gift",
        "voakorea-2011-03-24-dprkrc-gift",
        "joongang-ja-2011-03-24-gift",
        "jcast-2019-02-14-dprk-red-cross",
        "pedia-ja-wikipedia-dprkrc",
      ],
    },
  },
];
