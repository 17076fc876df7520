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
      { value: "Watanabe alone", sources: ["hankyung-1995-03-29-arrival", "hankookilbo-1995-03-29-first-session"] },
      { value: "a council of heads with a chair", sources: ["seoul-1995-03-23-mission-date"] },
    ],
    basis: "official-text",
    why: "The agreement names a head for each party.",
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
        value: "Kim Jong Il 1,000,000 dollars, the DPRK Red Cross 200,000 dollars",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-asahi", "dprk-gifts-usd-1995-dprkrc-asahi"],
        sources: ["asahi-2011-03-24-dprkrc-gift"],
      },
      {
        value: "Kim Jong Il 200,000 dollars to Koreans in Japan; the Red Cross is not named",
        figures: ["dprk-gifts-usd-1995-kim-jong-il-yonhap"],
        sources: ["yonhap-ja-2011-03-24-dprkrc-gift", "joongang-ja-2011-03-24-gift"],
      },
    ],
    basis: "both-kept",
    why: "All three pages look back from 2011 and no page of 1995 was found.",
  },
  {
    id: "1995-rice-terms",
    about: [{ collection: "events", id: "1995-06-30-rice-agreement", field: "summary" }],
    summary:
      "The rice of June 1995 was first reported as all on credit, two days later as half a gift through the Red Cross.",
    readings: [
      {
        value: "300,000 tonnes, all on credit",
        figures: ["aid-food-promised-1995-06-28-credit"],
        sources: ["hankyung-1995-06-29-rice-on-credit"],
      },
      {
        value: "150,000 tonnes on credit and 150,000 as a gift",
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
    why: "The later report says that the terms of 28 June were changed before the signing of 30 June.",
  },
];
