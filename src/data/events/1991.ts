import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1991-02-22-kanemaru-offers-summit",
    kind: "statement",
    date: "1991-02-22/1991-03-03",
    places: ["japan"],
    summary:
      "Kanemaru said in Kyoto, at a meeting for friendship with the DPRK, that he was ready to help bring about a meeting of the United States and the DPRK at the top on nuclear inspections and other matters; on 3 March he said that he would go to the United States as a bridge for better relations of the two.",
    delegates: ["shin-kanemaru"],
    sources: ["seoul-1991-02-24-kanemaru-summit", "seoul-1991-03-05-kanemaru-bridge"],
  },
  {
    id: "1991-02-26-kanemaru-at-embassy",
    kind: "statement",
    date: "1991-02-26",
    places: ["tokyo"],
    summary:
      "Kanemaru told the ambassador of the Republic of Korea what he had said to Kim Yong Sun: no progress without inspections; his thoughts about the 45 years after the war were his own and not the government's.",
    meetings: ["1991-02-japan-wpk"],
    delegates: ["shin-kanemaru", "kim-yong-sun"],
    sources: ["seoul-1991-02-27-kanemaru-embassy"],
  },
  {
    id: "1991-04-19-kim-to-mainichi",
    kind: "statement",
    date: "1991-04-19",
    places: ["pyongyang"],
    summary:
      "Kim Il Sung told a team of the Mainichi Shimbun in Pyongyang, in a talk of about an hour, that he was hopeful for the talks on normal relations with Japan and that outside forces should not sway them. He called it wrong to link them with a cross-recognition of the two Koreas, a term that the DPRK did not accept at all, and called the fuss about nuclear inspection unfair while the United States had many nuclear weapons in the South.",
    sides: ["KP"],
    delegates: ["kim-il-sung"],
    note: "The page has no month and no year. Another paper's item of 22 April 1991 has the team of the Mainichi in Pyongyang",
    sources: ["joongang-2555448-mainichi-interview", "hankyung-1991-04-22-mainichi-team"],
    evidence: { date: ["joongang-2555448-mainichi-interview", "hankyung-1991-04-22-mainichi-team"] },
  },
  {
    id: "1991-05-17-kim-yong-sun-yomiuri",
    kind: "statement",
    date: "1991-05-17",
    summary:
      "Before the third round Kim Yong Sun told the Yomiuri Shimbun that two rounds had shown how far the positions differ and that claims unrelated to the talks darkened their prospects, which the report took for a complaint about nuclear inspection. Economic cooperation would help both countries to prosper.",
    sides: ["KP"],
    organizations: ["wpk"],
    meetings: ["1991-05-20-beijing-round-3"],
    delegates: ["kim-yong-sun"],
    sources: ["seoul-1991-05-19-kim-yong-sun-yomiuri"],
  },
  {
    id: "1991-05-30-kanemaru-ready",
    kind: "statement",
    date: "1991-05-30",
    places: ["japan"],
    summary:
      "Kanemaru told reporters from the Republic of Korea that the talks were stuck over inspections, as he had told Kim Yong Sun in April, and that he was ready to go to Kim Il Sung again to urge them if nothing changed.",
    delegates: ["shin-kanemaru", "kim-yong-sun"],
    note: "Other pages have the talk with Kim Yong Sun in February",
    sources: ["seoul-1991-05-31-kanemaru-ready"],
  },
  {
    id: "1991-06-01-kim-to-kyodo",
    kind: "statement",
    date: "1991-06-01",
    places: ["dprk"],
    summary:
      "Kim Il Sung told a delegation of a Japanese news agency that better relations meant to settle the wrongs of the past first, and sent greetings to Shin Kanemaru.",
    delegates: ["kim-il-sung", "shin-kanemaru"],
    sources: ["asiawatch-kim-il-sung-japan-141-143"],
  },
  {
    id: "1991-07-21-mass-visit",
    kind: "visit",
    date: "1991-07-21/1991-07-25",
    places: ["pyongyang"],
    summary:
      "A group of 336 members of the Diet and of local assemblies, of the Liberal Democratic Party, the Japan Socialist Party, Komeito and the Social Democratic League, left for a visit of five days; the return was planned for 25 July.",
    figures: ["delegation-visitors-1991-07-21"],
    sources: ["hankyung-1991-07-22-336-visitors"],
  },
  {
    id: "1991-09-exchange",
    kind: "visit",
    date: "1991-09",
    summary:
      "After the fourth round had brought little, the DPRK sent seven delegations of its bodies, press and artists to Japan in September and invited eight from Japan. Among the guests were Chuji Kuno, former chairman of the Diet members' league, from 7 to 14 September, delegations of the league from Miyagi and Shizuoka, and Hajime Fukada of the Socialist Party.",
    sides: ["JP", "KP"],
    organizations: ["diet-league-japan-dprk", "jsp", "cultural-relations-committee"],
    meetings: ["1991-08-31-beijing-round-4", "1991-11-18-beijing-round-5"],
    delegates: ["chuji-kuno", "hajime-fukada"],
    note: "Whom the guests met is not on the part read",
    sources: ["hankyung-1991-09-28-exchange"],
  },
  {
    id: "1991-09-23-nakayama-roh",
    kind: "statement",
    date: "1991-09-23",
    places: ["new-york"],
    summary:
      "In New York Foreign Minister Nakayama told the president of South Korea that Japan would set up relations with the DPRK on the premise that it accepts full international inspection in nuclear matters.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    delegates: ["taro-nakayama"],
    sources: ["seoul-1991-09-25-nakayama-roh"],
  },
  {
    id: "1991-10-24-nakahira-lecture",
    kind: "statement",
    date: "1991-10-24",
    places: ["tokyo"],
    summary:
      "Japan's chief delegate said in a lecture that relations were not possible unless the DPRK took IAEA inspection, and that he would go on raising the missing woman.",
    delegates: ["noboru-nakahira"],
    sources: ["seoul-1991-10-25-nakahira-lecture"],
  },
  {
    id: "1991-11-12-reprocessing-condition",
    kind: "agreement",
    date: "1991-11-12",
    places: ["seoul"],
    summary:
      "The foreign ministers of South Korea and Japan agreed in Seoul that Japan would ask the DPRK to give up its reprocessing plant before relations could become normal; until then Japan had only asked for such things as the signing of the safeguards agreement and inspections. Foreign Minister Watanabe said that Japan would say so at the fifth round.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    meetings: ["1991-11-18-beijing-round-5"],
    delegates: ["michio-watanabe"],
    sources: ["hankookilbo-1991-11-13-reprocessing-condition"],
  },
  {
    id: "1991-12-17-seoul-consultation",
    kind: "visit",
    date: "1991-12-17",
    places: ["seoul"],
    summary:
      "Japan's chief delegate met the vice foreign minister of the Republic of Korea, who asked for caution; he said that at the sixth round he would stress that the agreement of North and South be carried out, and that signing the nuclear safeguards alone would not be enough.",
    meetings: ["1992-01-30-beijing-round-6"],
    delegates: ["noboru-nakahira"],
    sources: ["hankyung-1991-12-17-nakahira-seoul"],
  },
  {
    id: "1991-12-20-reprocessing-ministry",
    kind: "statement",
    date: "1991-12-20",
    summary:
      "Japan's Foreign Ministry meant to make it a condition of normal relations that the DPRK give up reprocessing; until then only inspections had been one. It added this because the United States had told it that the DPRK was close to making nuclear arms. An official of the ministry said that Japan would say so plainly at the round of January 1992. In November Japan had gone no further than to express concern at an important matter, the paper wrote.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    meetings: ["1991-11-18-beijing-round-5", "1992-01-30-beijing-round-6"],
    sources: ["hankookilbo-1991-12-20-reprocessing-ministry"],
  },
];
