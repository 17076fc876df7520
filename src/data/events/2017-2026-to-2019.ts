import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "2014-02-17-un-coi",
    kind: "report",
    date: "2014-02-17",
    summary:
      "The UN Commission of Inquiry reported that the abductions had been ordered at the top of the state and counted them among crimes against humanity. A later page quotes it as calling the abduction of at least 100 Japanese probable; NHK told the number as more than 100.",
    figures: ["abductions-estimated-2014-02-17-coi-nhk", "abductions-estimated-2014-02-17-coi-quoted"],
    note: "The report itself was not seen.",
    sources: ["apacdaily-2014-02-18-nhk-coi", "tokyotimes-2014-02-coi", "graffiotech-2018-01-21-coi-quoted"],
    evidence: {
      date: ["apacdaily-2014-02-18-nhk-coi"],
    },
  },
  {
    id: "2017-04-17-song-stockholm-gone",
    kind: "statement",
    date: "2017-04-17",
    places: ["pyongyang"],
    summary:
      "Song Il Ho told Japanese reporters in Pyongyang that the Stockholm agreement is no more, that the committee is gone and that nobody cares about the abductions; as a humanitarian matter the DPRK is ready to deal with the Japanese who stayed behind. Lifting sanctions would count as a change of policy.",
    delegates: ["song-il-ho"],
    sources: ["japantimes-2017-04-18-song", "kinyobi-2017-05-22-song-interview"],
    evidence: {
      summary: ["japantimes-2017-04-18-song"],
    },
  },
  {
    id: "2017-06-28-remaining-japanese-eight",
    kind: "report",
    date: "2017-06-28",
    summary:
      "Choson Sinbo reported that the committee set up in 2014 had found eight Japanese alive who had stayed behind after the war, and that seven of them had died since; the paper called the matter urgent.",
    delegates: ["jo-hui-sung"],
    figures: [
      "remaining-japanese-confirmed-2017-06-28-institute",
      "remaining-japanese-alive-2017-06-28-institute",
    ],
    note: "Read on copies of the Kyodo item only.",
    sources: [
      "hanulhosu-2017-06-28-mainichi-eight-remaining",
      "yomitokyo-2017-06-28-sankei-remaining",
    ],
  },
  {
    id: "2017-12-06-oga-request",
    kind: "request",
    date: "2017-12-06",
    places: ["oga"],
    summary:
      "The DPRK side asked through the Japanese Red Cross Society for the remains of eight people found in a boat at Oga; the city meant to agree. It had returned one set in the same way in fiscal 2013.",
    figures: [
      "seamen-remains-requested-2017-12-06-oga",
      "seamen-remains-returned-2013-fiscal-year-oga",
    ],
    sources: ["jiji-2017-12-20-return-requests", "jiji-en-2017-12-20-return-requests"],
    evidence: {
      date: ["jiji-2017-12-20-return-requests"],
    },
  },
  {
    id: "2018-03-dprk-message-settled",
    kind: "statement",
    status: "reported",
    date: "2018-03~",
    summary:
      "The DPRK told Japan once more, it seems around March, that the abduction issue is settled (several sources on the two countries' relations, in Kyodo of 8 April). By the same report Japan had let the DPRK know through several channels since February that Prime Minister Abe wished to meet Kim Jong Un.",
    note: "Read in a report on the report: Record China, on Xinhua, on Kyodo.",
    sources: ["recordchina-2018-04-09-settled"],
  },
  {
    id: "2018-03-22-beijing-embassy-channel",
    kind: "statement",
    date: "2018-03-22",
    summary:
      "Chief Cabinet Secretary Suga said that views are exchanged with the DPRK through the embassy in Beijing and in other ways. He said so again on 29 March, after the Asahi had reported that a leaders' meeting had been asked for by way of Chongryon and might come in early June.",
    delegates: ["yoshihide-suga"],
    sources: [
      "upi-2018-03-22-beijing-channel",
      "tass-2018-03-29-channels",
      "straitstimes-2018-03-30-asahi-summit",
    ],
    evidence: {
      date: ["upi-2018-03-22-beijing-channel"],
    },
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
    note: "Only on a forum copy of an Asahi article.",
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
    figures: [
      "korean-remains-in-japan-2018-08-06-yutenji",
      "korean-remains-in-japan-2018-08-06-yutenji-north",
    ],
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
    sources: [
      "usfrontline-2018-08-27-tourist",
      "sanin-chuo-2018-08-27-tourist",
      "tokyonp-2018-09-08-tourist",
    ],
    evidence: {
      date: ["usfrontline-2018-08-27-tourist", "sanin-chuo-2018-08-27-tourist"],
    },
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
    note: "Where the sets changed hands is not stated; the places are the two cities.",
    sources: ["mainichi-2018-12-29-ten-sets-returned", "mbc-2018-12-31-ten-remains"],
    evidence: {
      places: ["mbc-2018-12-31-ten-remains"],
    },
  },
  {
    id: "2019-01-10-abe-channels",
    kind: "statement",
    date: "2019-01-10",
    summary:
      "Abe said in London that his government uses various channels, the embassy in Beijing among them, to talk with the DPRK, also on a leaders' meeting; nothing was decided.",
    delegates: ["shinzo-abe"],
    sources: ["japantimes-2019-01-11-channels"],
  },
  {
    id: "2019-02-six-seamen-returned",
    kind: "return",
    date: "2019-02",
    summary:
      "Japan's government sent home six crew of a wooden boat of the DPRK that had been found adrift.",
    sources: ["rfa-ko-2020-01-17-six-remains", "spnews-2020-01-six-remains"],
  },
  {
    id: "2019-02-04-dprkrc-thanks",
    kind: "statement",
    date: "2019-02-04",
    summary:
      "KCNA reported that the central committee of the DPRK Red Cross had thanked the Japanese authorities, by the channel concerned, for humanitarian help given several times in recent years so that shipwrecked seamen could come home safely. Foreign Minister Kono spoke of it on 5 February: Japan had taken care that they could go home.",
    delegates: ["taro-kono"],
    sources: ["jcast-2019-02-14-thanks", "nhk-2019-02-dprkrc-thanks"],
  },
  {
    id: "2019-05-02-abe-without-preconditions",
    kind: "statement",
    date: "2019-05-02",
    summary:
      "In an interview with the Sankei Abe said that he wanted to meet Kim Jong Un without conditions and talk openly; before, he had asked for progress on the abductions.",
    delegates: ["shinzo-abe"],
    sources: ["hani-2019-05-03-abe-unconditional", "japantimes-2019-05-07-abe-still-willing"],
  },
  {
    id: "2019-06-02-kappc-brazen",
    kind: "statement",
    date: "2019-06-02",
    summary:
      "A spokesperson of the Korea Asia-Pacific Peace Committee called Abe's offer brazen while the sanctions stay; it was the DPRK's first answer and did not refuse a meeting in so many words. Suga said that the policy does not change.",
    sources: ["yonhap-2019-06-03-brazen", "jmh-2019-06-03-suga-rebuff"],
  },
  {
    id: "2019-11-07-song-threshold",
    kind: "statement",
    date: "2019-11-07",
    summary:
      "Song Il Ho answered Abe's protest against a test of rocket launchers with insults and told him not to dream of crossing the threshold of Pyongyang.",
    delegates: ["song-il-ho"],
    sources: ["kcna-blog-2019-11-07-song", "independentbd-2019-11-09-song"],
  },
  {
    id: "2019-12-26-two-men-not-made-public",
    kind: "report",
    date: "2019-12-26",
    summary:
      "Kyodo reported that the DPRK had told Japan in 2014 that two men had entered and were alive, one of the 17 recognised victims and one only suspected, and that Japan's government had decided, with Abe's consent, not to make it public. Chief Cabinet Secretary Suga would not comment.",
    figures: ["abductions-reported-entered-2014-kyodo"],
    note: "First reported in March 2018.",
    sources: ["japantimes-2019-12-27-two-men"],
    evidence: {
      summary: ["japantimes-2019-12-27-two-men", "jmh-2018-03-27-second-man"],
    },
  },
];
