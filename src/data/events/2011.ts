import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2011-sanctions-extended",
    kind: "sanction",
    date: "2011?",
    summary:
      "Between April 2010 and March 2012 Japan extended its sanctions for the seventh time: the extension of 2010 was the sixth, and by March 2012 there had been seven.",
    note: "No page on the decision itself was found. The year follows from the term of one year that was set in April 2010. The Japan Times calls the extension then planned the eighth; MBN, citing Kyodo, counts seven so far",
    sources: [
      "japantimes-2012-03-14-sanctions-plan",
      "voakorea-2010-04-09-sanctions-extended",
      "mbn-2012-03-sanctions-plan",
    ],
    evidence: { summary: ["mbn-2012-03-sanctions-plan", "voakorea-2010-04-09-sanctions-extended"] },
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2011-dprk-remains-survey",
    kind: "survey",
    date: "2011~",
    places: ["dprk"],
    summary:
      "Since about 2011 the Institute of History of the DPRK's Academy of Social Sciences has led the digging for and the study of remains of Japanese in the DPRK.",
    sources: ["chosonsinbo-2012-09-06-seishinkai"],
  },
  {
    id: "2011-second-mr-x",
    kind: "report",
    status: "reported",
    date: "2011~",
    summary:
      "An agent who had interpreted for the security official called Mr X introduced to Japan's director-general for Asia a man who called himself his successor in the ministry of state security and offered to handle secret contact, some time after Mr X had been put to death in about February 2011. Directors-general for Asia had long met that agent out of sight, a former official of Japan's ministry said.",
    delegates: ["shinsuke-sugiyama"],
    note: "The page names no year for the introduction; it places it between the death of Mr X and December 2012",
    sources: ["dailynkjp-2015-second-mr-x"],
    sides: ["KP"],
    organizations: ["state-security-dprk"],
  },
  {
    id: "2011-01-04-maehara-direct-dialogue",
    kind: "statement",
    date: "2011-01-04",
    summary: "The foreign minister said that direct talks between the two countries should be a theme of 2011.",
    delegates: ["seiji-maehara"],
    sources: ["japantimes-2011-01-05-maehara"],
  },
  {
    id: "2011-01-kcna-positive-step",
    kind: "statement",
    date: "2011-01-08/2011-01-09",
    summary:
      "KCNA called the Japanese minister's words a positive step and said that the DPRK would meet and talk with friendly countries. It did not mention the abductions.",
    sources: ["afp-2011-01-11-kcna-ready"],
  },
  {
    id: "2011-02-past-is-touchstone",
    kind: "statement",
    date: "2011-02",
    summary:
      "An official of the DPRK's Foreign Ministry told Choson Sinbo that the settlement of the past is the touchstone; if Japan settles it first, other questions can be solved. Prime Minister Kan had said on 24 January that Japan would settle the abductions, nuclear arms and missiles together, settle the past and seek normal relations.",
    note: "The item is of 17 February",
    sources: ["ytn-2011-02-17-mfa"],
    sides: ["KP"],
    organizations: ["mofa-dprk"],
  },
  {
    id: "2011-03-14-dprkrc-condolence",
    kind: "statement",
    date: "2011-03-14",
    summary:
      "Jang Jae On, chairman of the DPRK Red Cross, sent a message of sympathy to the president of the Japanese Red Cross Society, Tadateru Konoe, after the earthquake of 11 March.",
    delegates: ["jang-jae-on", "tadateru-konoe"],
    sources: ["yonhap-ja-2011-03-24-dprkrc-gift", "voakorea-2011-03-24-dprkrc-gift", "asahi-2011-03-24-dprkrc-gift"],
  },
  {
    id: "2011-03-14-three-held-in-rason",
    kind: "incident",
    date: "2011-03-14",
    summary:
      "Three Japanese employees of a machine firm were held in Rason, where they had come on 14 March, on charges of smuggling drugs and of false money. One was let go later. The DPRK asked a large bail for the others, according to the Asahi; KCNA said on 4 May that they would be tried. Japan's chief cabinet secretary did not comment.",
    figures: ["detainees-released-2011-asahi"],
    note: "The 14th is the day on which they entered the country",
    sources: ["newsbalita-2011-05-04-rason", "yonhap-2011-04-20-rason", "chinadaily-2011-04-20-rason"],
    sides: ["KP"],
  },
  {
    id: "2011-03-25-dprkrc-gift",
    kind: "aid",
    date: "2011-03-25",
    summary:
      "A vice chairman of Chongryon handed the DPRK Red Cross's gift for the victims of the earthquake of 11 March to a representative of the Japanese Red Cross Society, by KCNA in AFP. KCNA had announced the gift of 100,000 US dollars on 24 March, beside one of the DPRK leader to Koreans in Japan.",
    figures: [
      "dprk-gifts-usd-2011-03-24-kcna",
      "dprk-gifts-usd-2011-03-sankei-2016",
      "dprk-gifts-usd-2011-koreaherald-2014",
    ],
    sources: ["afp-2011-03-29-gift-handed-over"],
    evidence: {
      summary: [
        "afp-2011-03-29-gift-handed-over",
        "yonhap-ja-2011-03-24-dprkrc-gift",
        "voakorea-2011-03-24-dprkrc-gift",
        "joongang-ja-2011-03-24-gift",
        "jcast-2019-02-14-dprk-red-cross",
        "pedia-ja-wikipedia-dprkrc",
      ],
    },
  },
  {
    id: "2011-04-02-two-leave-shenyang",
    kind: "return",
    date: "2011-04-02",
    places: ["shenyang"],
    summary:
      "China let two relatives of a woman who had gone to the DPRK in the return programme leave for Japan; they had been in Japan's consulate in Shenyang for more than two years with three others. China had asked for a promise to take in nobody any more; Japan said in writing that it would bear the request in mind, according to people concerned.",
    figures: ["fled-arrivals-2011-asahi"],
    sources: ["asahi-2011-04-03-two"],
    sides: ["other"],
  },
  {
    id: "2011-07-23-arf-bali",
    kind: "statement",
    date: "2011-07-23",
    summary:
      "At the ministers' meeting of the ASEAN Regional Forum Japan's foreign minister said that the DPRK should soon carry out the agreement of August 2008. The DPRK side answered that the abductions were settled, and he said again that they were not.",
    meetings: ["2008-08-11-shenyang"],
    note: "An exchange in the meeting of all members; the ministry reports no talk of the two by themselves",
    sources: ["mofa-2011-07-23-arf"],
    sides: ["JP", "KP"],
    organizations: ["mofa-japan", "mofa-dprk"],
  },
  {
    id: "2011-11-13-officials-in-pyongyang",
    kind: "visit",
    date: "2011-11-12/2011-11-15",
    places: ["pyongyang"],
    summary:
      "Officials of Japan's Foreign Ministry and others, 13 people, went to Pyongyang before the football match of 15 November, to look after team and supporters and to deal with DPRK offices if something happened. Japan had asked for up to 300 supporters; the DPRK let in 150. Japan made an exception to its request not to travel.",
    note: "Nikkan Sports has the officials there from the 12th; Sports Nippon, dated the 13th, says this day. AP, in China.org.cn, calls the supporters the largest group from Japan since 1989",
    sources: [
      "sponichi-2011-11-13-officials",
      "nikkansports-2011-11-14-pyongyang",
      "joins-ja-2011-11-supporters",
      "chinaorg-ja-2011-11-16-match",
    ],
    variants: [
      {
        field: "date",
        value: "2011-11-13",
        sources: ["sponichi-2011-11-13-officials"],
        note: "The day on which the officials entered",
      },
    ],
    sides: ["JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2011-12-japan-sends-no-condolence",
    kind: "decision",
    date: "2011-12",
    summary: "Japan decided to send the DPRK no official condolences on the death of Kim Jong Il.",
    delegates: ["kim-jong-il"],
    note: "The report is of 23 December",
    sources: ["rfa-2011-12-23-no-condolence"],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2011-12-yamaguchi-message-through-china",
    kind: "request",
    date: "2011-12",
    places: ["beijing"],
    summary:
      "Japan's vice minister for foreign affairs asked China's chief delegate to the six-party talks, in Beijing in late December 2011, to tell the DPRK that Japan would not hold Kim Jong Un's new leadership to account if the abductees came home, and that it asked for a new inquiry. The Asahi reported it in April 2012; the prime minister was told only afterwards.",
    sources: ["seoul-2012-04-08-yamaguchi", "sbs-2012-04-yamaguchi"],
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2011-12-22-chongryon-return-refused",
    kind: "decision",
    date: "2011-12-22/2011-12-23",
    summary:
      "Japan refused to let six leaders of Chongryon come back if they went to the funeral of Kim Jong Il. Chongryon had asked on 22 December; by the Sankei it asked for a call of the ferry Mangyongbong too. Four others flew out on the 23rd, and about 50 were to follow on the 26th. The chief cabinet secretary said that the death was no reason to change the measures in force since 2006.",
    delegates: ["osamu-fujimura", "ho-jong-man"],
    figures: ["sanctions-reentry-banned-2011-12-donga"],
    sources: ["donga-2011-12-24-chongryon", "newstomato-2011-12-23-chongryon", "jpnews-2011-12-23-chongryon"],
    evidence: { summary: ["donga-2011-12-24-chongryon", "newstomato-2011-12-23-chongryon"] },
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
  },
];
