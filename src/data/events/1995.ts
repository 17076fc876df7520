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
    id: "1995-02-10-new-chief-delegate",
    kind: "decision",
    date: "1995-02-10",
    summary:
      "Japan replaced its chief delegate to the normalisation talks; the new one had been consul general in Los Angeles until then. The talks had got no further since the eighth round, in November 1992.",
    sides: ["JP"],
    organizations: ["government-japan"],
    meetings: ["1992-11-05-beijing-round-8"],
    sources: ["hankookilbo-1995-02-11-chief-delegate"],
  },
  {
    id: "1995-03-11-hijackers-children",
    kind: "statement",
    date: "1995-03-11",
    places: ["beijing"],
    summary:
      "A group that worked for their return said in Beijing that the DPRK would let the children of the hijackers of 1970 move to Japan by the end of the year; seven hijackers had asked for it.",
    sources: ["hankookilbo-1995-03-12-hijackers-children"],
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
    id: "1995-04-schedule-contact-plan",
    kind: "decision",
    status: "planned",
    date: "1995-04",
    summary:
      "Japan was said to mean to contact the DPRK, in that week at the earliest, through embassies in Beijing or elsewhere, on whether to go straight back to the normalisation talks or to hold preliminary talks first, and on place, delegates, dates and agenda.",
    delegates: ["kunihiko-saito"],
    note: "The vice-minister said on 3 April that the date did not hang on the contract for the reactors",
    sources: ["hankyung-1995-04-04-schedule"],
  },
  {
    id: "1995-05-29-rice-principle",
    kind: "decision",
    date: "1995-05-29",
    summary:
      "The Government of Japan and the coalition decided to give the rice that the DPRK had asked for, with the understanding of the Republic of Korea. The vice-minister for foreign affairs said that the DPRK must first take rice from the South.",
    meetings: ["1995-05-26-japan-rice"],
    delegates: ["kunihiko-saito", "yohei-kono", "tomiichi-murayama"],
    sources: ["seoul-1995-05-30-saito-rice", "hankyung-1995-05-29-rice"],
    evidence: { date: ["seoul-1995-05-30-saito-rice"] },
  },
  {
    id: "1995-06-03-talks-before-reactors",
    kind: "statement",
    date: "1995-06-03",
    summary:
      "A senior official of Japan's Foreign Ministry said that normalisation talks could begin as long as the United States and the DPRK went on negotiating, with progress on the light-water reactors a better setting still. The report saw some change in the line of tying the talks to the nuclear issue, and a hint that they might resume within the month at the earliest.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The date is that of the report; the stored copy lacks the first paragraph",
    sources: ["seoul-1995-06-03-talks-this-month"],
  },
  {
    id: "1995-06-05-coalition-go-between",
    kind: "report",
    date: "1995-06-05",
    places: ["tokyo"],
    summary:
      "The DPRK told Japan's coalition unofficially that it was in principle ready to speak with South Korea directly about rice, which Seoul had made a condition of rice aid. Japan's chief cabinet secretary confirmed word from the DPRK. The coalition had sounded the DPRK out as a go-between; its policy chiefs, and Keizo Obuchi as vice-president of the Liberal Democratic Party, passed the word on to South Korea's ambassador in a Tokyo hotel, who thought it still unclear whether the DPRK would accept the rice.",
    sides: ["JP", "KP", "other"],
    organizations: ["japan-parties", "government-dprk"],
    delegates: ["kozo-igarashi"],
    note: "The Korea Economic Daily can be read as the 6th for the talk with the ambassador",
    sources: ["imaeil-1995-06-06-rice-word", "hankyung-1995-06-07-coalition-go-between"],
    variants: [
      {
        field: "date",
        value: "1995-06-06",
        sources: ["hankyung-1995-06-07-coalition-go-between"],
        note: "As its wording can be read",
      },
    ],
  },
  {
    id: "1995-06-22-rice-decided",
    kind: "decision",
    date: "1995-06-22",
    summary:
      "Japan formally decided to give rice, after North and South had agreed on rice between them, and the coalition invited three DPRK officials who waited in Beijing for talks from 23 June. Michio Watanabe, who had called for 500,000 tonnes until then, was said to have agreed to about 300,000.",
    meetings: ["1995-06-23-japan-rice"],
    delegates: [
      "tomiichi-murayama",
      "kozo-igarashi",
      "koichi-kato",
      "michio-watanabe",
      "ri-jong-hyok",
      "kwak-si-myong",
      "kye-sung-hae",
    ],
    figures: ["aid-food-planned-1995-06-22-joongang", "aid-food-planned-1995-06-watanabe"],
    note: "The page has no month and no year; both follow from the talks that began on 23 June 1995",
    sources: ["joongang-3085419-rice-decided"],
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
        note: "According to the report the DPRK delegation took up the first Japanese offer after all, on instructions from Pyongyang, which feared the cost",
      },
    ],
  },
  {
    id: "1995-06-30-rice-statement",
    kind: "statement",
    date: "1995-06-30",
    summary:
      "The Ministry of Foreign Affairs of Japan welcomed the basic agreement with the DPRK on rice from the stock of emergency imports and called it an exceptional humanitarian step that was not directly connected with the normalisation talks.",
    sources: ["mofa-1995-06-30-rice-statement"],
  },
  {
    id: "1995-07-03-first-rice-ports",
    kind: "decision",
    date: "1995-07-03",
    summary:
      "Japan's Food Agency decided to send a first 44,000 tonnes of the rice on credit from Tokyo, Niigata, Nagoya, Osaka and Kobe and told the DPRK so, Kyodo reported; the DPRK was to find the ships. As loading was likely to take about ten days, the first was expected to sail at the end of the following week at the earliest.",
    sides: ["JP"],
    organizations: ["food-agency-japan"],
    meetings: ["1995-06-23-japan-rice"],
    figures: ["aid-food-decided-1995-07-03-first-ships"],
    sources: ["hankyung-1995-07-04-rice-ports"],
  },
  {
    id: "1995-07-murayama-telegram",
    kind: "statement",
    date: "1995-07-13~",
    summary:
      "As chairman of the Japan Socialist Party Prime Minister Murayama sent a telegram of condolence for the first anniversary of the death of Kim Il Sung, Radio Pyongyang reported. In it he said that he would work for the friendship of his party with the Workers' Party and of the two countries, and for normal relations at an early date.",
    sides: ["JP"],
    organizations: ["jsp", "wpk"],
    delegates: ["tomiichi-murayama"],
    note: "The date is that of the DPRK's radio. The page begins in the middle; to whom the telegram went is not in the part read",
    sources: ["hankyung-1995-07-14-telegram"],
  },
  {
    id: "1995-08-rice-quarrel",
    kind: "statement",
    date: "1995-08-04/1995-08-10",
    summary:
      "According to the Sankei Shimbun, on 4 August the policy chief of the Liberal Democratic Party asked the DPRK in a letter whether it had asked for the rice and was thankful; otherwise the talks on more would not move. Secretary Kim Yong Sun had said in a South Korean magazine that Japan gave rice as an apology. The DPRK answered on 10 August, thanked for the first time, said that it had asked for the rice itself and wished for early talks on more in Beijing.",
    meetings: ["1995-06-23-japan-rice", "1995-09-30-beijing-rice"],
    delegates: ["kim-yong-sun", "ri-jong-hyok", "koichi-kato", "ri-song-rok"],
    note: "According to the Yomiuri Shimbun, the Government of Japan told the DPRK early in August that it might even refuse more rice, and the answer took the remarks back; the DPRK had asked for a second delivery in late July.",
    sources: [
      "hankyung-1995-08-19-rice-remark",
      "seoul-1995-08-23-dprk-asked",
      "joongang-3116311-rice-fax",
      "joongang-3114996-rice-remark-withdrawn",
    ],
  },
  {
    id: "1995-08-19-more-rice-with-care",
    kind: "statement",
    date: "1995-08-19",
    places: ["seoul"],
    summary:
      "The head of the Asian bureau of Japan's Foreign Ministry, Ryozo Kato, told South Korea in Seoul that Japan would decide on more rice for the DPRK with great care, South Korea's Foreign Ministry said. According to his South Korean colleague, Japan held that, if Kim Yong Sun had said that the rice was an apology, he must take it back and apologise before the 150,000 tonnes not yet shipped could go. Both agreed that the normalisation talks be kept in step with relations of North and South and the nuclear question.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    meetings: ["1995-06-23-japan-rice"],
    sources: ["hankookilbo-1995-08-20-kato-in-seoul"],
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
    id: "1995-09-19-flood-aid",
    kind: "aid",
    date: "1995-09-19",
    summary:
      "Japan decided to give 500,000 dollars in all to United Nations bodies that helped the victims of the flood. The foreign minister recalled reports that somebody on the DPRK side had said in a publication that it was not short of rice, which did not fit the humanitarian sense of Japan's rice.",
    meetings: ["1995-09-30-beijing-rice"],
    delegates: ["yohei-kono"],
    figures: ["aid-money-usd-1995-09-19-mofa"],
    note: "The stored page breaks off in the passage on more rice",
    sources: ["mofa-1995-09-19-flood-statement"],
  },
  {
    id: "1995-10-second-rice-agreement",
    kind: "agreement",
    date: "1995-10-03",
    summary:
      "Japan agreed to send 200,000 tonnes of rice more, on credit over 30 years, after the 300,000 tonnes shipped from June to September.",
    meetings: ["1995-09-30-beijing-rice"],
    figures: ["aid-food-promised-1995-10-afp"],
    sources: ["hankookilbo-1995-10-04-rice-signed", "afp-1996-01-22-more-rice"],
  },
];
