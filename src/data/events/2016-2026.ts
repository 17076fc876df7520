import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "2016-01-04-diet-question-ryongsan",
    kind: "request",
    date: "2016-01-04",
    summary:
      "A member of the House of Councillors asked the Cabinet about the two moves of the Ryongsan graves, who paid for them, and the plan for an orchard there.",
    sources: ["sangiin-2016-01-04-question-3"],
  },
  {
    id: "2016-01-06-nuclear-test",
    kind: "nuclear-test",
    date: "2016-01-06",
    places: ["dprk"],
    summary: "Fourth nuclear test of the DPRK.",
    sources: ["japantimes-2016-02-13-committee-disbanded"],
  },
  {
    id: "2016-02-07-rocket-launch",
    kind: "launch",
    date: "2016-02-07",
    places: ["dprk"],
    summary: "The DPRK launched a long-range rocket.",
    sources: ["japantimes-2016-02-13-committee-disbanded", "chinagate-2016-02-10-new-sanctions"],
  },
  {
    id: "2016-02-10-sanctions-reimposed",
    kind: "sanction",
    date: "2016-02-10",
    summary:
      "Japan's National Security Council decided to bring back the measures lifted in 2014 and to add new ones: remittances banned in principle with a humanitarian exception, ports closed to all DPRK ships and to ships of third countries that had called there, no re-entry for nuclear and missile engineers and for more officials of Chongryon, a lower cash threshold.",
    figures: ["sanctions-cash-threshold-2016-02-10-japan", "sanctions-remittance-exemption-2016-02-10-japan"],
    sources: [
      "chinagate-2016-02-10-new-sanctions",
      "joongang-2016-02-sanctions-restored",
      "sangiin-2016-03-11-answer-72",
    ],
    evidence: {
      date: ["chinagate-2016-02-10-new-sanctions", "joongang-2016-02-sanctions-restored"],
      summary: [
        "chinagate-2016-02-10-new-sanctions",
        "joongang-2016-02-sanctions-restored",
        "asyura-2016-02-11-mainichi-sanctions",
      ],
    },
  },
  {
    id: "2016-02-12-committee-dissolved",
    kind: "statement",
    date: "2016-02-12",
    summary:
      "The committee declared that the survey of all Japanese is stopped and the committee dissolved from the same day; it gave Japan's sanctions as the reason and called them Tokyo's own breach of the Stockholm agreement.",
    sources: [
      "nknewsjp-2016-02-kcna-dissolution",
      "sankei-2016-02-12-committee-dissolved",
      "nhk-2016-02-12-committee-dissolved",
      "japantimes-2016-02-13-committee-disbanded",
      "chinagate-2016-02-12-probe-ended",
      "asiaone-2016-02-probe-halted",
    ],
  },
  {
    id: "2016-02-19-cabinet-approves-sanctions",
    kind: "sanction",
    date: "2016-02-19",
    places: ["tokyo"],
    summary: "Japan's cabinet approved the measures announced on 10 February.",
    sources: ["japantimes-2016-02-19-cabinet-sanctions", "usembassy-2016-02-19-nikkei-sanctions"],
  },
  {
    id: "2016-03-sakai-seamen-remains-returned",
    kind: "return",
    date: "2016-03",
    places: ["sakai-fukui"],
    summary:
      "Sakai handed over the remains of 11 people from a wooden boat; requests and questions of the DPRK side reach Japanese municipalities through the Japanese Red Cross Society.",
    figures: ["seamen-remains-returned-2016-03-sakai-yomiuri", "seamen-remains-returned-2016-05-sakai-kahoku"],
    note: "The month stands only on a forum copy of a newspaper report",
    sources: ["yomiuri-2017-04-14-27-bodies", "kahoku-2016-06-04-sai-remains"],
    evidence: { date: ["yomiuri-2017-04-14-27-bodies"] },
  },
  {
    id: "2016-05-wajima-seamen-remains-returned",
    kind: "return",
    date: "../2016-05",
    places: ["wajima"],
    summary:
      "By the end of May 2016 Wajima had sent back the remains of ten people, and Sakai those of about eleven, to the DPRK side through the Japanese Red Cross Society.",
    figures: ["seamen-remains-returned-2016-05-wajima-kahoku", "seamen-remains-returned-2016-05-sakai-kahoku"],
    sources: ["kahoku-2016-06-04-sai-remains"],
  },
  {
    id: "2016-05-20-survivors-and-yutenji",
    kind: "statement",
    date: "2016-05-20",
    summary:
      "A member of the House of Councillors who had been in Pyongyang in October 2015 said in committee that some 2,000 Korean survivors of the atomic bombs had gone to the North and that 382 were known to be alive in 2007, and that in 2004 relatives of Koreans whose remains lie at Yutenji temple could not come to Japan for political reasons.",
    figures: ["hibakusha-in-dprk-2007-councillor"],
    sources: ["kokalog-2016-05-20-arita"],
  },
  {
    id: "2016-07-14-sai-seamen-remains-returned",
    kind: "return",
    date: "2016-07-14",
    places: ["sai"],
    summary:
      "The remains of four people found in a boat off Sai in December 2015 passed through the Aomori branch of the Japanese Red Cross Society to the Aomori headquarters of Chongryon. At the DPRK Red Cross's request the branch had sent photographs of the finds in January 2016; the DPRK side asked for the remains in March; the prefecture bore the cost of cremation.",
    figures: ["seamen-remains-requested-2016-03-sai", "seamen-remains-returned-2016-07-14-sai"],
    sources: ["kyodo-2016-07-15-sai-remains", "wowkorea-2016-06-07-sai-remains"],
    evidence: { date: ["kyodo-2016-07-15-sai-remains"] },
  },
  {
    id: "2016-09-jrcs-flood-gift",
    kind: "aid",
    date: "2016-09",
    places: ["dprk"],
    summary:
      "The Japanese Red Cross Society gave 10 million yen to the IFRC's appeal for the flood in North Hamgyong, while Japan's own ban on payments was in force; the IFRC bought goods with the money it collected and sent medicine and other goods. Japan's government gave nothing itself and let the Red Cross act. The gift became known in December 2016.",
    figures: ["aid-money-jpy-2016-09-jrcs"],
    note: "Only on copies of newspaper reports",
    sources: ["sankei-2016-12-13-jrcs-ten-million", "mainichi-2016-12-jrcs-ten-million"],
    evidence: { date: ["sankei-2016-12-13-jrcs-ten-million"] },
  },
  {
    id: "2016-09-14-kishida-no-flood-aid",
    kind: "statement",
    date: "2016-09-14?",
    summary:
      "Foreign Minister Kishida told the foreign affairs committee of the House of Representatives that Japan did not think of giving flood aid at that point, because of the nuclear and missile tests.",
    delegates: ["fumio-kishida"],
    note: "The page gives the 14th; month and year follow from the flood that it tells of",
    sources: ["dailynkjp-2016-09-flood-aid"],
  },
  {
    id: "2016-12-12-remaining-japanese-alive",
    kind: "report",
    date: "2016-12-12",
    places: ["hamhung"],
    summary:
      "Choson Sinbo reported that Japanese left behind after the war had been found alive in Hamhung, without a number, and that it could be made public when conditions allow. Kyodo takes it as a sign that the survey of Japanese left behind went on after the committee's end in February 2016.",
    sources: ["sankei-2016-12-12-remaining-japanese-alive"],
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
    evidence: { summary: ["japantimes-2017-04-18-song"] },
  },
  {
    id: "2017-04-18-pupyong-shown",
    kind: "report",
    date: "2017-04-18",
    places: ["pupyong"],
    summary:
      "The DPRK took Japanese reporters to the burial field at Pupyong where bones had been dug up before Japanese visitors in 2012; local officials said that the bones had been buried again, that the land is kept free, and asked that the remains be fetched soon. No relatives took part.",
    figures: [
      "remains-deaths-at-place-2017-04-18-pupyong-nhk",
      "remains-deaths-at-place-2017-04-18-pupyong-local",
      "remains-unearthed-2017-04-18-pupyong-tvasahi",
    ],
    sources: [
      "nhk-2017-04-19-pupyong",
      "tvasahi-2017-04-19-pupyong",
      "newsonjapan-2017-04-19-pupyong",
      "kbs-2017-04-19-pupyong",
    ],
  },
  {
    id: "2017-06-28-remaining-japanese-eight",
    kind: "report",
    date: "2017-06-28",
    summary:
      "Choson Sinbo reported that the committee set up in 2014 had found eight Japanese alive who had stayed behind after the war, and that seven of them had died since; the paper called the matter urgent.",
    delegates: ["jo-hui-sung"],
    figures: ["remaining-japanese-confirmed-2017-06-28-institute", "remaining-japanese-alive-2017-06-28-institute"],
    note: "Read on copies of the Kyodo item only",
    sources: ["hanulhosu-2017-06-28-mainichi-eight-remaining", "yomitokyo-2017-06-28-sankei-remaining"],
  },
  {
    id: "2017-10-24-hamhung-remains-to-move",
    kind: "report",
    date: "2017-10-24~",
    places: ["hamhung"],
    summary:
      "The DPRK side told Japanese television reporters, who came to Pyongyang on 24 October, that the remains of Japanese in the ground at Hamhung are to be moved elsewhere so that the town can be developed.",
    note: "The report is of 25 October 2017",
    sources: ["ntv-2017-10-25-hamhung-move"],
  },
  {
    id: "2017-11-10-cabinet-answer-no-report-received",
    kind: "statement",
    date: "2017-11-10",
    summary:
      "The Government of Japan answered that no results of the committee's survey have been notified since the Stockholm agreement.",
    sources: ["sangiin-2017-11-10-answer-3"],
    evidence: { summary: ["sangiin-2017-11-10-answer-3", "shugiin-2025-02-21-answer-47"] },
  },
  {
    id: "2017-12-06-oga-request",
    kind: "request",
    date: "2017-12-06",
    places: ["oga"],
    summary:
      "The DPRK side asked through the Japanese Red Cross Society for the remains of eight people found in a boat at Oga; the city meant to agree. It had returned one set in the same way in fiscal 2013.",
    figures: ["seamen-remains-requested-2017-12-06-oga", "seamen-remains-returned-2013-fiscal-year-oga"],
    sources: ["jiji-2017-12-20-return-requests", "jiji-en-2017-12-20-return-requests"],
    evidence: { date: ["jiji-2017-12-20-return-requests"] },
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
    summary: "Japan's government sent home six crew of a wooden boat of the DPRK that had been found adrift.",
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
    note: "First reported in March 2018",
    sources: ["japantimes-2019-12-27-two-men"],
    evidence: { summary: ["japantimes-2019-12-27-two-men", "jmh-2018-03-27-second-man"] },
  },
  {
    id: "2020-01-16-jrcs-on-procedure",
    kind: "statement",
    date: "2020-01-16",
    summary:
      "The Japanese Red Cross Society explained its procedure to Radio Free Asia: at a municipality's wish it sends the data to the DPRK Red Cross; once that society confirms that a body is that of a national, it arranges with the municipality and Chongryon, the agent named by the DPRK Red Cross, that the remains pass to Chongryon. Six sets were handed over in 2019, and the same way was to be followed in 2020.",
    figures: ["seamen-remains-returned-2019-jrcs"],
    sources: ["rfa-ko-2020-01-17-six-remains", "spnews-2020-01-six-remains"],
  },
  {
    id: "2020-09-25-suga-un",
    kind: "statement",
    date: "2020-09-25",
    summary:
      "Prime Minister Suga told the General Assembly of the United Nations, by video, that he was ready to meet Kim Jong Un.",
    delegates: ["yoshihide-suga"],
    sources: ["breitbart-2020-09-26-suga-un"],
  },
  {
    id: "2021-04-16-suga-csis",
    kind: "statement",
    date: "2021-04-16",
    summary:
      "Suga said that he was prepared to meet Kim Jong Un without conditions; his spokesman had said the same on 30 March.",
    delegates: ["yoshihide-suga"],
    sources: ["yonhap-2021-04-17-suga", "japantoday-2021-03-30-suga"],
    evidence: { date: ["yonhap-2021-04-17-suga"] },
  },
  {
    id: "2022-06-07-institute-settled",
    kind: "statement",
    date: "2022-06-07",
    summary:
      "A researcher of the Foreign Ministry's Institute for Japan Studies said that the abduction issue no longer exists between the two countries, in answer to Prime Minister Kishida's words at the families' rally of 29 May. According to a monitoring agency the DPRK had not spoken of that rally since 2005.",
    sources: ["nhk-2022-06-institute-statement"],
  },
  {
    id: "2022-09-15-song-twentieth-anniversary",
    kind: "statement",
    date: "2022-09-15",
    summary:
      "Song Il Ho said that Japan has voided the Pyongyang Declaration by sanctions and by bringing back a settled issue; how relations go on depends on Japan. It was his first statement in about two years and ten months.",
    delegates: ["song-il-ho"],
    sources: ["nippon-2022-09-16-song", "asahi-2022-09-17-twenty-years", "juippi-2022-09-16-nhk-song"],
  },
  {
    id: "2023-05-27-kishida-high-level",
    kind: "statement",
    date: "2023-05-27",
    summary:
      "Kishida said at a families' rally that he wanted high-level talks under his direct control to bring about a meeting with Kim Jong Un.",
    meetings: ["2023-05-southeast-asia"],
    delegates: ["fumio-kishida"],
    sources: ["jiji-2023-05-29-pak", "joongangjp-2023-spring-contacts"],
  },
  {
    id: "2023-05-29-pak-no-reason-not-to-meet",
    kind: "statement",
    date: "2023-05-29",
    summary:
      "Vice Foreign Minister Pak Sang Gil said that there is no reason why the two countries should not meet if Japan takes a new decision, and that raising the abduction issue, which is settled, would waste time.",
    delegates: ["pak-sang-gil"],
    sources: ["jiji-2023-05-29-pak", "livedoor-2023-05-29-pak"],
  },
  {
    id: "2023-07-14-arf-jakarta-no-contact",
    kind: "report",
    date: "2023-07-14",
    places: ["jakarta"],
    summary:
      "The DPRK sent an envoy to the ASEAN Regional Forum in Jakarta; Kyodo saw no open contact with Foreign Minister Hayashi.",
    delegates: ["yoshimasa-hayashi"],
    sources: ["kyodo-2023-07-focus"],
  },
  {
    id: "2023-09-19-kishida-un",
    kind: "statement",
    date: "2023-09-19",
    places: ["new-york"],
    summary:
      "Kishida told the United Nations that he would meet Kim Jong Un at any time without conditions and wanted high-level talks under his control.",
    delegates: ["fumio-kishida"],
    note: "Only on a site of low reliability",
    sources: ["dailynewsen-2023-09-kishida-un"],
  },
  {
    id: "2024-01-05-kim-condolence",
    kind: "statement",
    date: "2024-01-05",
    summary:
      "Kim Jong Un sent Kishida a message of sympathy over the Noto earthquake, his first to him according to a monitoring agency. Japan's chief cabinet secretary gave thanks on 6 January.",
    figures: ["dprk-gifts-usd-2011-03-kim-jong-il"],
    note: "The figure is an earlier gift that the report recalls",
    sources: ["japantimes-2024-01-06-condolence", "japantoday-2024-01-06-condolence", "politicallore-2024-01-thanks"],
    evidence: { date: ["japantimes-2024-01-06-condolence", "japantoday-2024-01-06-condolence"] },
  },
  {
    id: "2024-02-15-kim-yo-jong-day-may-come",
    kind: "statement",
    date: "2024-02-15",
    summary:
      "Kim Yo Jong, calling it her own view, said that a day may come when Kishida visits Pyongyang if Japan stops objecting to the DPRK's arms and does not put the abduction issue, settled as she has it, in the way; the leadership has no plan and no interest in contact. Kishida had told the Diet on 9 February that various concrete efforts were being made. On 16 February Chief Cabinet Secretary Hayashi took note and rejected the word settled.",
    delegates: ["kim-yo-jong", "yoshimasa-hayashi"],
    sources: ["mothership-2024-02-17-kyj", "globalkorea-2024-02-16-kyj", "asiae-2024-02-16-hayashi"],
  },
  {
    id: "2024-03-25-kim-yo-jong-kishida-asked",
    kind: "statement",
    date: "2024-03-25",
    summary:
      "Kim Yo Jong made known that Kishida had asked by another channel to meet Kim Jong Un as soon as possible, and said that nothing will come of it while Japan holds on to the abduction issue and disputes the DPRK's arms. Kishida said that nothing was decided.",
    delegates: ["kim-yo-jong"],
    sources: ["straitstimes-2024-03-25-terms", "yomiuri-2024-03-25-kishida"],
  },
  {
    id: "2024-03-26-kim-yo-jong-rejects-all-contact",
    kind: "statement",
    date: "2024-03-26",
    summary:
      "Kim Yo Jong said that the DPRK will pay no heed to any contact or talks with Japan and will refuse them, after Hayashi had said that Japan can never accept that the abduction issue is settled.",
    delegates: ["kim-yo-jong"],
    sources: ["koreaherald-2024-03-26-refuses"],
  },
  {
    id: "2024-03-28-embassy-email",
    kind: "request",
    date: "2024-03-28",
    places: ["beijing"],
    summary:
      "An official of Japan's embassy in Beijing proposed a contact by e-mail to a counsellor of the DPRK embassy, according to Ambassador Ri Ryong Nam, who made it public and refused to meet at any level. The same day Kishida said that talks would serve both sides.",
    delegates: ["ri-ryong-nam"],
    sources: ["news1-2024-03-29-ri-ryong-nam", "segye-2024-03-29-choe", "edaily-2024-03-28-kishida"],
    evidence: { date: ["news1-2024-03-29-ri-ryong-nam", "segye-2024-03-29-choe"] },
  },
  {
    id: "2024-03-29-choe-son-hui-no-concern",
    kind: "statement",
    date: "2024-03-29",
    summary:
      "Foreign Minister Choe Son Hui said that the DPRK has nothing to settle about abductions, no duty and no will to, and will allow no attempt at contact.",
    delegates: ["choe-son-hui"],
    sources: ["segye-2024-03-29-choe"],
  },
  {
    id: "2024-06-06-ubd-north-absent",
    kind: "report",
    date: "2024-06-06",
    places: ["ulaanbaatar"],
    summary:
      "Japan sent an official to the Ulaanbaatar Dialogue of 6 and 7 June, but the DPRK did not come; until 2018 it had sent heads of the Foreign Ministry's institutes.",
    sources: ["datazoo-2024-ubd-absent", "newspic-2024-06-13-jiji-mongolia", "nhk-2024-06-13-mongolia"],
    evidence: { date: ["newspic-2024-06-13-jiji-mongolia"], summary: ["datazoo-2024-ubd-absent"] },
  },
  {
    id: "2024-09-ishiba-liaison-offices",
    kind: "statement",
    date: "2024-09",
    summary:
      "Shigeru Ishiba spoke of opening liaison offices in Tokyo and Pyongyang. The association of families told him on 17 October 2024, when he was prime minister, that it was strongly against it, and he left the idea out at the rally of 23 November.",
    delegates: ["shigeru-ishiba"],
    sources: ["yomiuri-2024-10-17-ishiba-families", "yomiuri-2024-11-24-ishiba-rally"],
  },
  {
    id: "2025-02-un-working-group-list",
    kind: "request",
    date: "2025-02",
    summary:
      "The UN Working Group on Enforced or Involuntary Disappearances sent the DPRK a list of about 40 Japanese and asked after them. In November 2025 it let the private investigation commission know that it was adding twelve whom Japan's government has not recognised.",
    figures: ["abductions-un-list-2025-02-jiji", "abductions-un-list-added-2025-11-commission"],
    sources: ["nippon-2025-11-16-un-list", "gifu-2025-11-un-list"],
    evidence: { date: ["nippon-2025-11-16-un-list"] },
  },
  {
    id: "2025-05-24-families-aid",
    kind: "statement",
    date: "2025-05-24",
    summary:
      "A rally of the families resolved not to oppose humanitarian aid or the lifting of Japan's own sanctions if every abductee returns while the parents' generation lives. Prime Minister Ishiba said that only frank talks of the leaders can end the deadlock.",
    delegates: ["shigeru-ishiba"],
    sources: ["chosunbiz-2025-05-24-ishiba"],
  },
  {
    id: "2025-11-03-takaichi-summit-conveyed",
    kind: "statement",
    date: "2025-11-03",
    summary:
      "Prime Minister Takaichi said that she had already told the DPRK of her wish for a leaders' meeting. Sources put that right after she took office on 21 October and said that no answer had come by 4 November; Chief Cabinet Secretary Kihara spoke only of various channels.",
    delegates: ["sanae-takaichi", "minoru-kihara"],
    sources: ["japantimes-2025-11-03-takaichi", "japantoday-2025-11-05-no-reply"],
    evidence: { date: ["japantimes-2025-11-03-takaichi"] },
  },
  {
    id: "2025-11-13-takaichi-routes",
    kind: "statement",
    date: "2025-11-13",
    summary:
      "Takaichi told the House of Councillors that several routes were being tried and that it was harder than before; the policy of the Pyongyang Declaration does not change.",
    delegates: ["sanae-takaichi"],
    sources: ["sbs-2025-11-13-takaichi"],
  },
  {
    id: "2026-01-26-court-repatriation",
    kind: "court-ruling",
    date: "2026-01-26",
    places: ["tokyo"],
    summary:
      "Tokyo District Court ordered the DPRK to pay damages to four plaintiffs over the return programme. The DPRK did not appear, and how to collect the money is unclear.",
    figures: ["damages-awarded-2026-01-26-tokyo-court"],
    sources: ["jiji-2026-01-26-court", "ap-2026-01-26-court"],
  },
  {
    id: "2026-02-16-takaichi-willing",
    kind: "statement",
    date: "2026-02-16",
    summary:
      "Takaichi repeated her wish to meet Kim Jong Un. The families' groups said that they would not oppose the lifting of sanctions or talks on normal relations if every abductee returns.",
    delegates: ["sanae-takaichi"],
    sources: ["adnkronos-2026-02-16-takaichi"],
  },
  {
    id: "2026-03-takaichi-trump",
    kind: "statement",
    date: "2026-03?",
    places: ["washington"],
    summary:
      "Takaichi said in Washington that she had told President Trump of her strong wish to meet Kim Jong Un herself and that they had agreed to work together on it.",
    delegates: ["sanae-takaichi"],
    note: "Only on a reworded copy without a date; the month is inferred",
    sources: ["holotruth-2026-03-takaichi-trump"],
  },
  {
    id: "undated-dprkrc-notice-of-deaths",
    kind: "statement",
    summary:
      "Foreign Minister Kishida confirmed in the Diet that in January of that year the DPRK Red Cross had told the Japanese Red Cross Society that persons believed to be Japanese left behind had died in the DPRK.",
    delegates: ["fumio-kishida"],
    note: "The stored pages, extracts of Diet minutes, give neither the year nor the number of dead; he was foreign minister in the Januaries of 2013 to 2017",
    sources: ["kokalog-search-chosen-sekijuji", "kokalog-2017-06-15-diet-red-cross-list"],
  },
  {
    id: "undated-jrcs-flood-and-food-relief",
    kind: "aid",
    date: "../2014",
    places: ["dprk"],
    summary:
      "The Japanese Red Cross Society has given relief money and goods for victims of floods and food shortage in the DPRK and has sent staff there as relief delegates of the international Red Cross.",
    note: "An undated summary by the officer of the society who was in charge of the home visits",
    sources: ["jrc-journal-2014-igarashi-p57"],
  },
];
