import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2018-02-japan-asks-mongolia",
    kind: "request",
    date: "2018-02",
    summary:
      "Japan's government asked the foreign minister of Mongolia in February for help with the abductions. He told Kyodo later that he wished to play a part in bringing about a summit of Japan and the DPRK.",
    note: "The page has no date; it speaks of March as past and of the summit wish that Japan had conveyed. That the year is 2018 follows from that",
    sources: ["vom-2018-tsogtbaatar"],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2018-02-09-eight-seamen-deported",
    kind: "return",
    date: "2018-02-09",
    summary:
      "Eight of the ten crew of a boat from the DPRK were deported by way of China, after a case of theft on an island off Matsumae in Hokkaido. The captain was on trial, another man was in hospital.",
    figures: ["seamen-sent-home-2018-02-09-asahi"],
    sources: ["asahi-2018-02-09-eight"],
    sides: ["JP"],
  },
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
    id: "2018-03-16-abe-asks-moon",
    kind: "request",
    date: "2018-03-16",
    summary:
      "Abe told the president of South Korea by telephone that Japan wants the abductions settled, and Moon promised to help. By Kyodo's sources he also asked Moon to come to Japan before the summit of the two Koreas; South Korea did not answer at once.",
    delegates: ["shinzo-abe"],
    sources: ["japantimes-2018-03-16-moon-abe", "japantimes-2018-04-04-moon-invited"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
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
    id: "2018-03-26-ifrc-final-report",
    kind: "report",
    date: "2018-03-26",
    summary:
      "The IFRC's final report on the flood of 2016 names the Japanese Red Cross Society among 19 societies that took part; Japan's government is not among the governments that gave money.",
    meetings: ["2016-12-03-pyongyang-konoe"],
    figures: ["aid-appeal-funded-2017-03-ifrc"],
    sources: ["ifrc-2018-03-26-final-report"],
    sides: ["other"],
    organizations: ["ifrc"],
  },
  {
    id: "2018-04-negotiating-team",
    kind: "founding",
    status: "reported",
    date: "2018-04?",
    summary:
      "The DPRK set up a team for talks with Japan, perhaps in April 2018, according to diplomatic sources in Kyodo; who leads it is not known, with Kim Yong Chol as one possibility.",
    note: "The Japan Times confirms only that such a team was reported in July 2018",
    sources: ["japantimes-2018-08-11-detained", "iuvm-2018-07-negotiating-team"],
    evidence: { date: ["iuvm-2018-07-negotiating-team"] },
    sides: ["KP"],
    organizations: ["government-dprk"],
  },
  {
    id: "2018-04-11-kono-asks-moon",
    kind: "request",
    date: "2018-04-11",
    summary:
      "The foreign minister of Japan asked President Moon to raise the abductions with Kim Jong Un. Until then Moon had not said what he would do, according to the Yomiuri.",
    delegates: ["taro-kono"],
    sources: ["yomiuri-2018-04-moon-message"],
    sides: ["JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2018-04-24-moon-will-raise",
    kind: "statement",
    date: "2018-04-24",
    summary:
      "Moon told Abe that he would raise the abductions with Kim Jong Un that week and pass on a message. Abe said that talks of Japan and the DPRK could follow if the summits of the Koreas and of the United States went well.",
    delegates: ["shinzo-abe"],
    sources: ["japantimes-2018-04-24-moon-will-raise", "yomiuri-2018-04-moon-message"],
    sides: ["other"],
  },
  {
    id: "2018-04-26-two-seamen-deported",
    kind: "return",
    date: "2018-04-26",
    summary:
      "The captain, who had been given a suspended sentence for theft, and a man who had been in hospital were deported by way of Beijing, the last of the ten crew of the boat.",
    figures: ["seamen-sent-home-2018-04-26-kyodo"],
    sources: ["kyodo-2018-04-26-two"],
    sides: ["JP"],
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
    id: "2018-06-12-trump-raises-abductions",
    kind: "statement",
    date: "2018-06-12",
    places: ["singapore"],
    summary:
      "At the summit in Singapore the US president raised the abductions with Kim Jong Un at Abe's request. He told Abe that Kim was open to talks with Japan about them; by a Japanese source Kim did not repeat that the matter was settled.",
    meetings: ["2018-09-11-vladivostok-summit-plan"],
    delegates: ["shinzo-abe"],
    sources: ["japantimes-2018-06-14-kim-ready", "nhk-2018-06-open"],
    sides: ["other"],
  },
  {
    id: "2018-06-14-abe-orders-early-summit",
    kind: "decision",
    date: "2018-06-14",
    summary:
      "Abe told the offices concerned to bring about a leaders' meeting as early as possible, according to people in the government; whether and when was to be judged by what the DPRK does. To relatives of abductees he said that it would be pointless without progress on the abductions.",
    meetings: ["2018-09-11-vladivostok-summit-plan"],
    delegates: ["shinzo-abe"],
    note: "Read on a forum copy",
    sources: ["asahi-2018-06-14-abe-orders"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
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
    id: "2018-07-18-group-asks-over-remains",
    kind: "request",
    date: "2018-07-18",
    summary:
      "A group that helps relatives of Japanese who died in what is now the DPRK handed the Foreign Ministry and the welfare ministry a request to settle the question of the remains soon. The Foreign Ministry's officials said that they exchange words with the DPRK through the embassies in Beijing and by other means.",
    sources: ["tvasahi-2018-07-19-remains"],
    organizations: ["mofa-japan", "mhlw-japan"],
  },
  {
    id: "2018-08-returnees-sue",
    kind: "incident",
    date: "2018-08",
    places: ["tokyo"],
    summary:
      "Five people who had moved to the DPRK in the return programme in the 1960s and 1970s and fled in 2001 to 2003 sued the DPRK for damages before Tokyo District Court, the first case of its kind against the DPRK's government according to their lawyers.",
    figures: ["court-plaintiffs-2018-08-webronza", "damages-claimed-2018-08-webronza"],
    sources: ["webronza-2023-03-14-appeal", "sankei-2022-03-23-court-rejects", "webronza-2022-03-29-court"],
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
    id: "2018-09-06-hibakusha-party",
    kind: "visit",
    date: "2018-09-06/2018-09-13",
    summary:
      "A survey party of Gensuikin left for the DPRK to see how survivors are and to ask Japan's government for help afterwards; it was to come back on 13 September. In July the association had told it of deaths since 2008.",
    figures: [
      "hibakusha-in-dprk-2008-gensuikin",
      "hibakusha-counted-2008-gensuikin",
      "hibakusha-deaths-2018-07-association",
    ],
    note: "The end is that of the plan",
    sources: ["kyodo-2018-09-06-hibakusha", "chugoku-2018-08-02-hibakusha", "nagasaki-2018-08-hibakusha"],
    sides: ["JP"],
  },
  {
    id: "2018-09-10-suh-hoon-abe",
    kind: "statement",
    date: "2018-09-10",
    places: ["tokyo"],
    summary:
      "The head of South Korea's intelligence service, back from Pyongyang, told Abe of his talks there, relations of the DPRK and Japan included. Abe said that the time had come to speak with Kim Jong Un directly.",
    delegates: ["shinzo-abe"],
    sources: ["donga-ja-2018-09-11-suh"],
    sides: ["other", "JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2018-09-11-abe-battulga",
    kind: "statement",
    date: "2018-09-11",
    places: ["vladivostok"],
    summary:
      "Abe and the president of Mongolia, Battulga, agreed in Vladivostok to work together over the abductions; Battulga told Abe of his country's dealings with the DPRK.",
    meetings: ["2018-09-11-vladivostok-summit-plan"],
    delegates: ["shinzo-abe"],
    sources: ["mainichi-2018-09-12-battulga"],
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
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
    id: "2018-11-27-sports-minister-in-japan",
    kind: "visit",
    date: "2018-11-27/2018-11-29",
    places: ["tokyo"],
    summary:
      "The DPRK's minister of sports came to Tokyo for a meeting of Olympic committees on 28 and 29 November. Japan let him in as an exception to its ban on entry, for the sake of the Olympic charter.",
    delegates: ["yoshihide-suga"],
    sources: [
      "kantsuu-2018-11-28-sports-minister",
      "sankei-2018-11-04-sports-minister",
      "politicblog-2018-11-nhk-sports-minister",
    ],
    note: "Reporters asked whether officials would see him; the copy that was read breaks off before the answer",
    evidence: { date: ["kantsuu-2018-11-28-sports-minister"] },
    sides: ["KP", "JP"],
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
    id: "2018-12-abe-khurelsukh",
    kind: "statement",
    date: "2018-12",
    places: ["tokyo"],
    summary:
      "Abe said after talks in Tokyo that he had the strong support of Prime Minister Khurelsukh of Mongolia over the abductions. Japan expected Mongolia to mediate.",
    meetings: ["2018-10-06-ulaanbaatar"],
    delegates: ["shinzo-abe"],
    note: "Read on a blog copy of a news item",
    sources: ["mongolianviews-2018-12-khurelsukh"],
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
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
