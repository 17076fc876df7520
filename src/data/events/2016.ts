import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
    id: "2016-03-14-reentry-ban-22",
    kind: "sanction",
    date: "2016-03-14",
    summary:
      "The re-entry ban of February 2016 covered 22 people, according to the Tokyo Shimbun and Kyodo: the chairman and other leaders of Chongryon, people of Korea University and, for the first time, scientists. Chongryon's leaders could thus not go to the party congress of May.",
    delegates: ["ho-jong-man"],
    figures: ["sanctions-reentry-banned-2016-03-press"],
    note: "The date is that of the reports",
    sources: ["donga-2016-03-15-reentry", "segye-2016-03-14-reentry"],
    sides: ["JP"],
    organizations: ["government-japan"],
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
    sources: ["sankei-2016-12-13-jrcs-ten-million", "mainichi-2016-12-jrcs-ten-million", "kbs-ko-2016-12-13-jrcs"],
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
    id: "2016-09-27-kishida-mongolia",
    kind: "request",
    date: "2016-09-27",
    summary:
      "Foreign Minister Kishida asked Mongolia's foreign minister again to help to settle the abductions soon, and they agreed to aim at that.",
    delegates: ["fumio-kishida"],
    sources: ["tvasahi-2016-09-27-mongolia"],
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
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
];
