import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1995-03-heads-of-mission",
    about: [{ collection: "meetings", id: "1995-03-28-pyongyang-coalition", field: "delegations" }],
    summary: "Whether the coalition mission of March 1995 had one head or three.",
    readings: [
      {
        value: "Watanabe, Kubo and Hatoyama, each for his party",
        used: true,
        sources: ["worldjpn-1995-03-30-resumption-agreement"],
      },
      {
        value: "Watanabe as head of the whole mission",
        sources: ["hankyung-1995-03-29-arrival", "hankookilbo-1995-03-29-first-session"],
      },
      {
        value:
          "a council of the heads of the parties' delegations instead of one head (agreed on 22 March), with Watanabe as its representative and so in fact the head of the whole (23 March)",
        sources: ["seoul-1995-03-23-mission-date", "seoul-1995-03-25-watanabe-council"],
      },
    ],
    basis: "official-text",
    why: "The agreement names a head for each party. The third reading explains the second: the council was to be represented by Watanabe.",
  },
  {
    id: "1995-dprk-gifts",
    about: [
      { collection: "events", id: "1995-dprkrc-gift", field: "summary" },
      { collection: "figures", id: "dprk-gifts-usd-1995-dprkrc-asahi" },
    ],
    summary: "Who gave what to whom after the Hanshin-Awaji earthquake of 1995.",
    readings: [
      {
        value:
          "Kim Jong Il 1,000,000 dollars (to Chongryon in his name, by Daily NK; to Koreans in Japan, by The Herald Business); the DPRK Red Cross 200,000 dollars (the DPRK to the Japanese Red Cross Society, by Daily NK; the DPRK through the Red Cross, by The Herald Business)",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-asahi", "dprk-gifts-usd-1995-dprkrc-asahi"],
        sources: ["asahi-2011-03-24-dprkrc-gift", "dailynk-ja-2011-03-24-gift", "heraldbiz-2011-03-24-dprkrc-gift"],
      },
      {
        value: "Kim Jong Il 200,000 dollars to Koreans in Japan; no gift of the Red Cross in 1995 is named",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-yonhap"],
        sources: ["yonhap-ja-2011-03-24-dprkrc-gift", "joongang-ja-2011-03-24-gift"],
      },
    ],
    basis: "both-kept",
    why: "All five pages look back from 2011, and no page of 1995 was found. The 200,000 dollars of the second reading may be the Red Cross gift of the first.",
  },
  {
    id: "1995-rice-terms",
    about: [{ collection: "events", id: "1995-06-30-rice-agreement", field: "summary" }],
    summary: "On what terms, as agreed in June 1995, Japan was to supply 300,000 tonnes of rice.",
    readings: [
      {
        value: "300,000 tonnes, all on credit (reported as signed on 28 June)",
        figures: ["aid-food-promised-1995-06-28-credit"],
        sources: ["hankyung-1995-06-29-rice-on-credit"],
      },
      {
        value:
          "150,000 tonnes on credit and 150,000 as a gift, through the Japanese Red Cross by one page (agreed in principle on 29 June, signed on 30 June)",
        used: true,
        figures: [
          "aid-food-promised-1995-06-30-gift",
          "aid-food-promised-1995-06-30-credit",
          "aid-food-promised-1995-06-29-gift",
          "aid-food-promised-1995-06-29-credit",
        ],
        sources: ["hankookilbo-1995-07-01-rice-agreement", "hankyung-1995-06-30-half-and-half"],
      },
    ],
    basis: "later-correction",
    why: "The report of 30 June says why the terms of 28 June were changed, and the agreement of 30 June has the new ones.",
  },
  {
    id: "1995-rice-who-asked",
    about: [
      { collection: "meetings", id: "1995-05-26-japan-rice" },
      { collection: "events", id: "1995-08-rice-quarrel" },
    ],
    summary: "Who began with the rice of 1995.",
    readings: [
      {
        value: "the DPRK asked for it, by two of the pages through Ri Song Rok",
        used: true,
        sources: ["hankyung-1995-05-26-watanabe-ri", "seoul-1995-08-23-dprk-asked", "joongang-3116311-rice-fax"],
      },
      {
        value: "Japan's coalition offered it in March, Ri Jong Hyok said",
        sources: ["hankyung-1995-08-19-rice-remark", "joongang-3114996-rice-remark-withdrawn"],
      },
      {
        value: "Japan gave it as an apology, Kim Yong Sun said",
        sources: ["hankyung-1995-08-19-rice-remark", "joongang-3114996-rice-remark-withdrawn"],
      },
    ],
    basis: "later-correction",
    why: "By Japanese papers, the DPRK took the remarks back on 10 August and, in a fax of the same day, wrote that it had asked first.",
  },
];
