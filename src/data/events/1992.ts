import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1992-03-kim-on-three-party-declaration",
    kind: "statement",
    date: "1992-03",
    summary:
      "Kim Il Sung complained to the head of a Japanese foundation, who was visiting the DPRK, that the talks with Japan made no progress, and is understood to have called them a mistake. He had taken the declaration of the three parties of 1990 for what was in effect an agreement of the states and had expected relations to follow from it. The visitor wrote so in the Sankei Shimbun in January 1997.",
    sides: ["KP"],
    meetings: ["1990-09-24-pyongyang-kanemaru"],
    delegates: ["kim-il-sung"],
    sources: ["donga-1997-01-05-three-party-mistake"],
  },
  {
    id: "1992-03-sum-reported",
    kind: "report",
    status: "reported",
    date: "1992-03~",
    summary:
      "The Hokkaido Shimbun wrote that the DPRK and Japan had agreed among themselves to settle compensation for colonial rule at about 900 billion yen: Kanemaru's son had gone to the DPRK and agreed on it with a senior official. An official of Japan's Foreign Ministry denied it: he knew of the visit, but an agreement on a sum was out of the question, and the government had not talked about one through unofficial channels either.",
    sides: ["JP", "KP"],
    organizations: ["mofa-japan"],
    note: "The page of 13 March says that the report was recent",
    sources: ["seoul-1992-03-13-sum-reported"],
  },
  {
    id: "1992-chief-delegate-death",
    kind: "incident",
    date: "1992-03-02",
    summary:
      "The head of the DPRK delegation, Vice Minister Chon In Chol, died of cancer at the age of 68; his deputy took over and the seventh round was late.",
    meetings: ["1992-01-30-beijing-round-6", "1992-05-13-beijing-round-7"],
    delegates: ["chon-in-chol-foreign-ministry", "ri-sam-ro"],
    note: "He died in the night of 2 March, according to KCNA; a report of 28 April calls the death sudden.",
    sources: [
      "hankyung-1992-03-03-chon-in-chol",
      "hankyung-1992-04-28-round7-plan",
      "hankookilbo-1992-03-03-vice-minister-dies",
    ],
  },
  {
    id: "1992-03-26-watanabe-not-long",
    kind: "statement",
    date: "1992-03-26",
    places: ["tokyo"],
    summary:
      "Foreign Minister Watanabe told the Committee on Foreign Affairs of the House of Councillors that the normalisation talks would not take so very long. The nuclear suspicion had to be settled, and it would be hard to depart from the model of the treaty with South Korea. The paper takes this to mean a settlement by claims to property, without reparation or compensation.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["michio-watanabe"],
    sources: ["seoul-1992-03-28-watanabe-soon"],
  },
  {
    id: "1992-03-31-kim-to-asahi",
    kind: "statement",
    date: "1992-03-31",
    summary:
      "Kim Il Sung received a delegation of the Asahi Shimbun led by its managing editor. He said that both peoples alike called for clearing away what is left of the past and for good neighbourliness. Kim Yong Sun, who sat in, said that inspection by the IAEA would be carried out as soon as possible, as agreed with the agency.",
    sides: ["KP"],
    organizations: ["wpk-international-department"],
    delegates: ["kim-il-sung", "kim-yong-sun"],
    sources: ["chongryon-w32-asahi-1992", "joongang-2698804-asahi-interview", "joongang-2698758-asahi-inspection"],
    evidence: { date: ["chongryon-w32-asahi-1992", "joongang-2698758-asahi-inspection"] },
    note: "At a guest house outside Pyongyang, according to a report of the JoongAng Ilbo, which gives the words on inspection to Kim Il Sung.",
  },
  {
    id: "1992-04-friendship-body-plan",
    kind: "founding",
    status: "planned",
    date: "1992-04",
    summary:
      "An association for friendship with the DPRK, to serve exchange until relations are normal, was to be founded in Japan by 15 April 1992, with a preparatory committee in February.",
    delegates: ["ichiro-ozawa", "shin-kanemaru"],
    sources: ["hankookilbo-1991-12-31-friendship-body", "hankyung-1991-09-01-friendship-body-plan"],
    evidence: { date: ["hankookilbo-1991-12-31-friendship-body"], summary: ["hankookilbo-1991-12-31-friendship-body"] },
    variants: [
      {
        field: "date",
        value: "1991-11",
        sources: ["hankyung-1991-09-01-friendship-body-plan"],
        note: "By then at the latest, in the plan reported in September 1991",
      },
    ],
  },
  {
    id: "1992-04-17-two-steps-refused",
    kind: "statement",
    date: "1992-04-17",
    places: ["japan"],
    summary:
      "Japan's Foreign Ministry refused the two steps that Tanabe had put to Kim Yong Sun, a declaration of normal relations first and a peace treaty later: without all items of the talks settled together there would be no normal relations, a senior official said.",
    meetings: ["1992-04-16-pyongyang-jsp"],
    delegates: ["makoto-tanabe", "kim-yong-sun"],
    sources: ["hankyung-1992-04-17-two-steps-refused"],
  },
  {
    id: "1992-06-02-seoul-consultation",
    kind: "visit",
    date: "1992-06-02",
    places: ["seoul"],
    summary:
      "Japan's chief delegate met the vice foreign minister of South Korea; both held that relations with the DPRK could not improve before mutual inspection of North and South.",
    delegates: ["noboru-nakahira"],
    sources: ["hankyung-1992-06-02-nakahira-seoul"],
  },
  {
    id: "1992-06-26-ri-sam-ro-on-inspection",
    kind: "statement",
    date: "1992-06-24",
    summary:
      "Ri Sam Ro, head of the DPRK side in the normalisation talks, told the Mainichi Shimbun in Honolulu, where he was for a seminar of six countries on Korea, that mutual nuclear inspection of North and South was sure to come. The United States and Japan must not make this matter within the nation a condition for normal or better relations, he said: that could bring relations to the worst. According to one report he also disclosed for the first time that the two sides had already agreed to settle the DPRK's jurisdiction and Japan's compensation for the past together, in one package.",
    sides: ["KP"],
    delegates: ["ri-sam-ro"],
    note: "The report of 26 June that has most of his words gives no day; another of the same paper gives 24 June",
    sources: ["hankyung-1992-06-26-ri-sam-ro", "hankyung-1992-06-26-package-settlement"],
    evidence: { date: ["hankyung-1992-06-26-package-settlement"] },
  },
  {
    id: "1992-07-01-miyazawa-bush",
    kind: "statement",
    date: "1992-07-01",
    places: ["washington"],
    summary:
      "Prime Minister Miyazawa and the president of the United States agreed at the White House that mutual inspection of North and South, to complement that of the IAEA, was needed before relations of Japan and the DPRK became normal, a senior US official said. According to an official of Japan's Foreign Ministry Miyazawa said that there could be no normal relations unless the nuclear suspicion was resolved.",
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
    sources: ["seoul-1992-07-03-bush-miyazawa"],
  },
  {
    id: "1992-08-wives-visit-plan",
    kind: "visit",
    status: "planned",
    date: "1992-08",
    places: ["japan"],
    summary:
      "The Japan Socialist Party planned home visits of 20 to 30 Japanese wives around the Buddhist feast of August 1992, in the form of a party to the graves; its chairman meant to ask the DPRK with the vice-president of the Liberal Democratic Party.",
    meetings: ["1992-04-16-pyongyang-jsp"],
    delegates: ["makoto-tanabe", "kim-yong-sun", "shin-kanemaru"],
    figures: ["home-visit-planned-1992-04-16-jsp"],
    note: "No home visit took place before 1997",
    sources: ["joongang-2702198-wives-visit-soon"],
  },
];
