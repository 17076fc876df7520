import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1995-dprkrc-gift",
    kind: "aid",
    date: "1995",
    summary: "The DPRK Red Cross sent money to the Japanese Red Cross Society after the Hanshin-Awaji earthquake.",
    figures: [
      "dprk-gifts-usd-1995-dprkrc-asahi",
      "dprk-gifts-usd-1995-kim-jong-il-asahi",
      "dprk-gifts-usd-1995-kim-jong-il-yonhap",
    ],
    note: "One page lists gifts of the society after the earthquakes of 1995, 2004 and 2011",
    sources: ["asahi-2011-03-24-dprkrc-gift", "jcast-2019-02-14-dprk-red-cross"],
  },
  {
    id: "1995-03-30-resumption-agreement",
    kind: "agreement",
    date: "1995-03-30",
    places: ["pyongyang"],
    summary:
      "Agreement of four parties (Liberal Democratic Party, Japan Socialist Party, New Party Sakigake, Workers' Party of Korea) to resume the talks of the governments.",
    meetings: ["1995-03-28-pyongyang-coalition"],
    delegates: ["michio-watanabe", "wataru-kubo", "yukio-hatoyama", "kim-yong-sun"],
    sources: ["worldjpn-1995-03-30-resumption-agreement"],
  },
  {
    id: "1995-06-30-rice-agreement",
    kind: "agreement",
    date: "1995-06-30",
    summary:
      "Japan and the DPRK signed for 300,000 tonnes of imported stock rice, half on credit and half free; the free half was to go through the Japanese Red Cross Society, and the DPRK guaranteed civilian use.",
    meetings: ["1995-06-23-japan-rice"],
    figures: [
      "aid-food-promised-1995-06-28-credit",
      "aid-food-promised-1995-06-29-gift",
      "aid-food-promised-1995-06-29-credit",
      "aid-food-promised-1995-06-30",
      "aid-food-promised-1995-06-30-gift",
      "aid-food-promised-1995-06-30-credit",
    ],
    sources: ["hankookilbo-1995-07-01-rice-agreement"],
    variants: [
      {
        field: "date",
        value: "1995-06-28",
        sources: ["hankyung-1995-06-29-rice-on-credit"],
        note: "An agreement on 300,000 tonnes, all on credit, reported as signed on that day",
      },
      {
        field: "summary",
        value: "agreed in principle on 29 June: 150,000 tonnes on credit and 150,000 as a gift",
        sources: ["hankyung-1995-06-30-half-and-half"],
        note: "The DPRK side went back to the first Japanese offer, the report says, for fear of the cost",
      },
    ],
  },
  {
    id: "1995-06-30-rice-statement",
    kind: "statement",
    date: "1995-06-30",
    summary:
      "The Ministry of Foreign Affairs of Japan welcomed the basic agreement with the DPRK on rice from the stock of emergency imports and called it an exceptional humanitarian step that was not tied to the normalisation talks.",
    sources: ["mofa-1995-06-30-rice-statement"],
  },
  {
    id: "1995-08-31-dprk-asks-more-rice",
    kind: "statement",
    date: "1995-08-31",
    summary:
      "The Vice-Minister for Foreign Affairs of Japan said that the DPRK had asked through the ruling parties for rice beyond the 300,000 tonnes and that it could be given within the stock of 200,000 tonnes of emergency imports.",
    figures: ["aid-food-planned-1995-08-31-vice-minister"],
    sources: ["seoul-1995-09-01-more-rice"],
  },
  {
    id: "1995-10-second-rice-agreement",
    kind: "agreement",
    date: "1995-10",
    summary:
      "Japan agreed to send 200,000 tonnes of rice more, after the 300,000 tonnes shipped from June to September.",
    meetings: ["1995-10-beijing-rice"],
    figures: ["aid-food-promised-1995-10-afp"],
    sources: ["afp-1996-01-22-more-rice"],
  },
];
