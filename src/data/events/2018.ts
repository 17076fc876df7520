import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2018-03-dprk-message-settled",
    kind: "statement",
    status: "reported",
    date: "2018-03~",
    summary:
      "The DPRK told Japan once more, it seems around March, that the abduction issue is settled (several sources on the two countries' relations, in Kyodo of 8 April). By the same report Japan had let the DPRK know through several channels since February that Prime Minister Abe wished to meet Kim Jong Un.",
    note: "Read in a report on the report: Record China, on Xinhua, on Kyodo",
    sources: ["recordchina-2018-04-09-settled"],
  },
  {
    id: "2018-03-20-diet-question-visits",
    kind: "request",
    date: "2018-03-20",
    summary:
      "A member of the House of Councillors asked the Cabinet for all grave visits by government and private groups in order of time. The answer repeats the official totals and gives none by burial place.",
    figures: ["remains-dead-1996-03-31-mhw", "remains-repatriated-1996-03-31-mhw", "remains-unrecovered-2018-cabinet"],
    sources: ["sangiin-2018-03-20-question-47"],
    evidence: { summary: ["sangiin-2018-03-20-question-47", "sangiin-2018-answer-47"] },
  },
  {
    id: "2018-03-22-beijing-embassy-channel",
    kind: "statement",
    date: "2018-03-22",
    summary:
      "Chief Cabinet Secretary Suga said that views are exchanged with the DPRK through the embassy in Beijing and in other ways. He said so again on 29 March, after the Asahi had reported that a leaders' meeting had been asked for by way of Chongryon and might come in early June.",
    delegates: ["yoshihide-suga"],
    sources: ["upi-2018-03-22-beijing-channel", "tass-2018-03-29-channels", "straitstimes-2018-03-30-asahi-summit"],
    evidence: { date: ["upi-2018-03-22-beijing-channel"] },
  },
  {
    id: "2018-04-27-kim-any-time",
    kind: "statement",
    date: "2018-04-27",
    summary:
      "Kim Jong Un told President Moon of South Korea that he was ready for dialogue with Japan at any time; South Korea made it known on 29 April, after Moon had called Abe.",
    sources: ["nknews-2018-04-29-kim-any-time", "japantimes-2018-04-29-kim-willing"],
  },
  {
    id: "2018-05-12-kcna-already-settled",
    kind: "statement",
    date: "2018-05-12",
    summary:
      "KCNA wrote that the abduction issue is already settled and that Japan raises it to hold up peace on the peninsula.",
    sources: ["japantoday-2018-05-12-kcna-resolved", "japantimes-2018-06-04-kim-pompeo"],
  },
  {
    id: "2018-06-relatives-visit-hamhung",
    kind: "visit",
    date: "2018-06",
    places: ["hamhung"],
    summary:
      "Relatives of a Japanese spouse travelled to Hamhung and met her for the first time in decades. One of them went again in July 2019; another asked Japan's Foreign Ministry and Welfare Ministry on 25 September 2020 to take up humanitarian talks again so that she could visit home.",
    note: "Only on a forum copy of an Asahi article",
    sources: ["asahi-2020-09-27-repost-wives"],
  },
  {
    id: "2018-07-13-order-to-re-explain",
    kind: "report",
    status: "reported",
    date: "2018-07",
    summary:
      "After the summit with the United States Kim Jong Un ordered that the findings of the survey agreed in Stockholm be explained to Japan once more, according to the head of a South Korean association of abductees' families, who cites a source in Pyongyang; Japan was told that accepting them comes before any dialogue.",
    meetings: ["2018-06-japan-dprk-around-singapore"],
    sources: ["japantimes-2018-07-13-re-explain", "saga-2018-07-12-re-explain"],
  },
  {
    id: "2018-07-03-kim-yong-chol-resolved",
    kind: "report",
    date: "2018-07-03",
    summary:
      "The Asahi reported that Kim Yong Chol had told the US Secretary of State in May 2018 that the abduction issue is resolved and not up for talks.",
    sources: ["upi-2018-07-03-kim-yong-chol"],
  },
  {
    id: "2018-08-06-korean-remains-from-japan",
    kind: "statement",
    date: "2018-08-06",
    summary:
      "A South Korean civic body and Chongryon, for the northern side, said that they would work together to bring home remains of Koreans who died in Japan. The body said that Japan's government had refused entry to bereaved relatives from the DPRK.",
    figures: ["korean-remains-in-japan-2018-08-06-yutenji", "korean-remains-in-japan-2018-08-06-yutenji-north"],
    sources: ["nikkei-2018-08-06-korean-remains", "tvasahi-2018-08-07-korean-remains"],
  },
  {
    id: "2018-08-26-tourist-expelled",
    kind: "incident",
    date: "2018-08-26",
    places: ["nampo"],
    summary:
      "KCNA announced that a Japanese tourist who had broken the law would be put out of the country on humanitarian grounds. He had been detained in early August at Nampo, Japan had asked for his early release, and he went home by way of China.",
    figures: ["detainees-released-2018-08-kcna"],
    sources: ["usfrontline-2018-08-27-tourist", "sanin-chuo-2018-08-27-tourist", "tokyonp-2018-09-08-tourist"],
    evidence: { date: ["usfrontline-2018-08-27-tourist", "sanin-chuo-2018-08-27-tourist"] },
  },
  {
    id: "2018-09-kim-appropriate-time",
    kind: "statement",
    date: "2018-09",
    summary:
      "Kim Jong Un told Moon at their meeting in Pyongyang that he was ready for direct talks with Japan at an appropriate time, as Moon told Abe.",
    sources: ["jmh-2018-09-27-kono-ri-article"],
  },
  {
    id: "2018-09-25-abe-un",
    kind: "statement",
    date: "2018-09-25",
    places: ["new-york"],
    summary:
      "Abe told the United Nations that he was ready to break the mutual mistrust, start anew and meet Kim Jong Un, provided that the meeting serves to settle the abduction issue.",
    delegates: ["shinzo-abe"],
    sources: ["nagaland-2018-09-26-abe-un"],
  },
  {
    id: "2018-11-dprkrc-reply-15-to-20",
    kind: "report",
    status: "reported",
    date: "2018-11-27",
    summary:
      "The Japanese Red Cross Society had written to the DPRK offering to send back bodies, and the DPRK Red Cross had answered that it would take some 15 to 20, according to the head of a press agency's office in Osaka.",
    sources: ["yonhap-2018-12-01-29-bodies"],
  },
  {
    id: "2018-11-30-jrcs-29-bodies",
    kind: "statement",
    date: "2018-11-30",
    summary:
      "The Japanese Red Cross Society told Radio Free Asia that it was in talks with the DPRK Red Cross, by way of Chongryon as its agent, on sending back 29 bodies thought to be of DPRK fishermen; who they were was still being checked.",
    figures: ["seamen-remains-pending-2018-11-30-jrcs"],
    sources: ["rfa-ko-2018-11-30-29-bodies", "yonhap-2018-12-01-29-bodies"],
  },
  {
    id: "2018-12-13-akita-remains-returned",
    kind: "return",
    date: "2018-12-13",
    places: ["oga", "katagami"],
    summary:
      "Oga and Katagami handed ten of the seventeen sets of remains that had come ashore in Akita in late 2017 to Chongryon, with officials of the municipalities and of the Japanese Red Cross Society present. The DPRK side had asked for them in the summer through the society. Nineteen more sets across Japan were being discussed.",
    figures: ["seamen-remains-returned-2018-12-13-akita", "seamen-remains-pending-2018-12-29-jrcs"],
    note: "Where the sets changed hands is not stated; the places are the two cities",
    sources: ["mainichi-2018-12-29-ten-sets-returned", "mbc-2018-12-31-ten-remains"],
    evidence: { places: ["mbc-2018-12-31-ten-remains"] },
  },
];
