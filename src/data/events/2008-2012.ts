import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "2008-06-13-announcement",
    kind: "agreement",
    date: "2008-06-13",
    summary:
      "Both sides announced the result of the June talks: a new inquiry by the DPRK and cooperation on the hijackers, against a partial easing of Japan's measures.",
    meetings: ["2008-06-11-beijing"],
    delegates: ["nobutaka-machimura", "masahiko-komura"],
    figures: ["hijackers-in-dprk-2008-06-14-taipei-times", "hijackers-in-dprk-2008-06-13-washington-post"],
    sources: [
      "kyodo-2008-06-15-partially-lift",
      "taipeitimes-2008-06-14-remove-sanctions",
      "washingtonpost-2008-06-14-reexamine",
      "chinaorg-2008-06-14-partial-lift",
    ],
  },
  {
    id: "2008-07-23-six-ministers-singapore",
    kind: "statement",
    date: "2008-07-23",
    places: ["singapore"],
    summary:
      "The foreign ministers of the six parties, Japan's and the DPRK's among them, met informally for about an hour and reaffirmed their aims. On 20 July sources had said that the Japanese minister wanted a separate meeting with the DPRK's; no page that was read says whether the two talked.",
    delegates: ["masahiko-komura", "pak-ui-chun"],
    sources: ["yonhap-2008-07-24-six-ministers", "itartass-2008-07-20-singapore"],
    evidence: { date: ["yonhap-2008-07-24-six-ministers"], places: ["yonhap-2008-07-24-six-ministers"] },
  },
  {
    id: "2008-08-13-agreement",
    kind: "agreement",
    date: "2008-08-13",
    places: ["shenyang"],
    summary:
      "In the small hours Japan and the DPRK agreed on the terms of the new inquiry, to end by autumn if possible. Japan hoped that the committee would be set up in August.",
    meetings: ["2008-08-11-shenyang"],
    delegates: ["akitaka-saiki", "masahiko-komura"],
    sources: [
      "asahi-2008-08-13-agreement",
      "taipeitimes-2008-08-14-fall-probe",
      "mofa-2008-08-working-level-ja",
      "kyodo-2008-08-14-probe-moves-forward",
      "pacforum-2008-10-comparative-connections",
    ],
    evidence: {
      date: ["asahi-2008-08-13-agreement", "taipeitimes-2008-08-14-fall-probe"],
      places: ["asahi-2008-08-13-agreement", "mofa-2008-08-working-level-ja"],
    },
    variants: [
      {
        field: "date",
        value: "2008-08-12",
        sources: ["mofa-2008-08-working-level-ja"],
        note: "The ministry dates the talks to 11 and 12 August and does not give the day of the agreement apart",
      },
    ],
  },
  {
    id: "2008-09-04-suspension",
    kind: "statement",
    date: "2008-09-04",
    places: ["beijing"],
    summary:
      "The DPRK told Japan by the embassy route in Beijing that it was ready to carry out the agreement but would hold back the committee until it knew what the new Japanese government thought, after the prime minister's resignation. Japan called this most unfortunate.",
    meetings: ["2008-08-11-shenyang"],
    delegates: ["masahiko-komura"],
    note: "The foreign minister spoke of last night; his page is headed Tuesday, 5 September 2008, which was a Friday",
    sources: ["mofa-2008-09-05-press-conference", "mofa-2008-09-02-press-conference"],
    evidence: { date: ["mofa-2008-09-05-press-conference"], places: ["mofa-2008-09-05-press-conference"] },
  },
  {
    id: "2008-10-sanctions-extended",
    kind: "sanction",
    date: "2008-10",
    summary: "Japan extended its bans on DPRK ships and imports for another six months, the fourth extension.",
    sources: ["dpa-2008-10-sanctions-extended"],
  },
  {
    id: "2008-12-ambassador-out-of-reach",
    kind: "incident",
    date: "2008-10/2008-12",
    summary:
      "The DPRK's ambassador for talks with Japan did not answer Japanese contacts after October 2008; reports of December said that he had fallen out of favour. Another official stood in for him.",
    delegates: ["song-il-ho", "ri-pyong-dok"],
    sources: ["chunichi-2008-12-11-song-out-of-touch", "mainichi-repost-2008-12-11-song"],
  },
  {
    id: "2008-10-29-dprkrc-congress",
    kind: "report",
    date: "2008-10-29/2008-10-30",
    summary:
      "Congress of the DPRK Red Cross Society: its chairman reported, the statutes were changed and a plan up to 2012 was discussed. The delegations of the International Federation and the ICRC in the country took part.",
    delegates: ["jang-jae-on"],
    sources: ["korea-np-2008-11-07-dprkrc-congress", "kcna-2008-10-31-red-cross-meeting"],
  },
  {
    id: "2008-12-12-no-bilateral",
    kind: "statement",
    date: "2008-12-12",
    summary:
      "The foreign minister said that no bilateral consultations had been held beside the six-party meeting of December and that requests through the embassy in Beijing had stayed without answer. The head of the Japanese delegation had said the same in Beijing on 11 December.",
    delegates: ["hirofumi-nakasone", "akitaka-saiki"],
    sources: ["mofa-2008-12-12-press-conference", "kyodo-2008-12-12-no-meeting"],
    evidence: { date: ["mofa-2008-12-12-press-conference"] },
  },
  {
    id: "2009-04-10-sanctions",
    kind: "sanction",
    date: "2009-04-10",
    summary:
      "After the DPRK's rocket launch Japan extended its bans for a full year and lowered the thresholds for reports on remittances and cash. A ban on exports was considered and not taken.",
    figures: [
      "sanctions-remittance-threshold-2009-04-10-ncnk",
      "sanctions-cash-threshold-2009-04-10-ncnk",
      "sanctions-remittance-threshold-2009-04-09-ncnk",
      "sanctions-cash-threshold-2009-04-09-ncnk",
    ],
    sources: ["nkeconwatch-2009-04-11-sanctions", "cnn-2009-04-10-sanctions"],
  },
  {
    id: "2009-06-16-export-ban",
    kind: "sanction",
    date: "2009-06-16",
    summary:
      "After the second nuclear test Japan banned all exports to the DPRK until 13 April 2010, which ended bilateral trade, and tightened the rules on re-entry.",
    figures: ["trade-exports-2008-afp", "trade-exports-2008-xinhua", "trade-total-2008-bloomberg"],
    sources: [
      "xinhua-2009-06-16-export-ban",
      "afp-2009-06-16-export-ban",
      "joins-ja-2009-06-export-ban",
      "kyodo-2021-04-06-sanctions-extended",
    ],
    evidence: { date: ["xinhua-2009-06-16-export-ban", "afp-2009-06-16-export-ban"] },
  },
  {
    id: "2009-10-09-dprk-anxious-to-talk",
    kind: "statement",
    date: "2009-10-09",
    places: ["beijing"],
    summary:
      "Japan's foreign minister said that his Chinese colleague had told him that the DPRK seemed anxious to talk with the new Japanese government. No talks had been held since August 2008.",
    delegates: ["katsuya-okada"],
    sources: ["kyodo-2009-10-10-anxious-for-talks"],
  },
  {
    id: "2009-10-13-new-headquarters",
    kind: "founding",
    date: "2009-10-13",
    summary:
      "The new government decided to set up its own Headquarters for the Abduction Issue under the prime minister. It first met on 27 October.",
    sources: ["kantei-2009-10-27-abduction-headquarters"],
  },
  {
    id: "2010-05-28-sanctions",
    kind: "sanction",
    date: "2010-05-28",
    summary:
      "After the sinking of a South Korean warship Japan lowered the thresholds for reports on remittances and cash again.",
    figures: [
      "sanctions-remittance-threshold-2010-05-28-donga",
      "sanctions-remittance-threshold-2010-05-28-bloomberg",
      "sanctions-cash-threshold-2010-05-28-donga",
      "sanctions-cash-threshold-2010-05-28-bloomberg",
    ],
    sources: ["donga-2010-05-29-sanctions", "nkeconwatch-2010-05-31-cash-controls"],
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
    id: "2011-03-14-dprkrc-condolence",
    kind: "statement",
    date: "2011-03-14",
    summary:
      "Jang Jae On, chairman of the DPRK Red Cross, sent a message of sympathy to the president of the Japanese Red Cross Society, Tadateru Konoe, after the earthquake of 11 March.",
    delegates: ["jang-jae-on", "tadateru-konoe"],
    sources: ["yonhap-ja-2011-03-24-dprkrc-gift", "voakorea-2011-03-24-dprkrc-gift", "asahi-2011-03-24-dprkrc-gift"],
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
    id: "2012-01-09-seamen-go-home",
    kind: "return",
    date: "2012-01-09",
    places: ["fukuoka"],
    summary:
      "After informal consultation of the two sides three DPRK seamen, picked up off Oki on 6 January from a boat that had lost its way, went home by Fukuoka and Beijing.",
    note: "Only on a copy of a Wikipedia article",
    sources: ["weblio-wikipedia-2012-drifters"],
  },
  {
    id: "2012-01-19-seaman-remains",
    kind: "return",
    date: "2012-01-19",
    summary:
      "The body of a fourth man from the boat found off Oki was cremated by the Japanese Red Cross Society, and the ashes were handed to Chongryon.",
    figures: ["seamen-remains-returned-2012-01-19-wikipedia"],
    note: "Only on a copy of a Wikipedia article",
    sources: ["weblio-wikipedia-2012-drifters"],
  },
  {
    id: "2012-03-17-song-il-ho-in-ulaanbaatar",
    kind: "incident",
    date: "2012-03-17",
    places: ["ulaanbaatar"],
    summary:
      "Song Il Ho met a Japanese professor thought to stand in for a former minister for the abduction issue, who could not come; they are believed to have talked about the abductions, visits home of Japanese wives and the hijackers. Song called the professor neither a representative of the government nor a politician. In April VOA wrote that he had told reporters there of consultation with Japan on the return of remains.",
    delegates: ["song-il-ho"],
    note: "The day and the professor only on a blog copy of a news item",
    sources: ["voa-korean-2012-04-remains-offer", "mongoliaeconomy-2012-03-envoy-ulan-bator"],
    evidence: { date: ["mongoliaeconomy-2012-03-envoy-ulan-bator"] },
  },
  {
    id: "2012-04-16-song-il-ho-remains-offer",
    kind: "statement",
    date: "2012-04-16",
    places: ["pyongyang"],
    summary:
      "At the time of the centenary of Kim Il Sung's birth Song Il Ho told a party of twenty former members of parliament and local councillors from Japan that many bones had been found at road and housing sites in Pyongyang, that those confirmed as of Japanese were being kept and could be returned at any time if Japan asked, and that remains had turned up at four other places too; their number he did not know. The Hankyoreh and the Yomiuri add that relatives could come.",
    meetings: ["2012-08-09-beijing"],
    delegates: ["song-il-ho"],
    sources: [
      "newspim-2012-04-20-remains-offer",
      "voa-korean-2012-04-remains-offer",
      "seoul-2012-04-21-remains-offer",
      "cntv-2012-08-11-red-cross-talks",
      "hani-ko-2012-08-08-red-cross-contact",
      "mbn-2012-06-hwang-ho-nam",
      "yomiuri-2012-06-20-song-il-ho-remains",
    ],
    evidence: {
      date: ["newspim-2012-04-20-remains-offer"],
      places: [
        "newspim-2012-04-20-remains-offer",
        "voa-korean-2012-04-remains-offer",
        "seoul-2012-04-21-remains-offer",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2012-08-04",
        sources: ["hani-2012-08-09-red-cross-meetings"],
        note: "English version; the Korean original of the same report says April; both misprint the name as Song Kil-ho",
      },
    ],
  },
  {
    id: "2012-05-hwang-ho-nam-offer",
    kind: "statement",
    date: "2012-05",
    summary:
      "Hwang Ho Nam again raised the return of remains with a visitor from Japan; MBN, citing Sankei, adds that he spoke of a Japanese army helmet and bones found at a building site.",
    delegates: ["hwang-ho-nam"],
    sources: ["yonhap-2012-08-07-red-cross-plan", "mbn-2012-06-hwang-ho-nam"],
  },
  {
    id: "2012-05-02-jo-pyong-chol-offer",
    kind: "statement",
    date: "2012-05-02",
    summary:
      "An official of the Japan section of the DPRK's Foreign Ministry told a visiting professor from Kyoto that remains of Japanese found during large building works could be returned, hinted at talks about remains of Koreans taken to Japan, and called the agreement of August 2008 void; told by the professor.",
    delegates: ["jo-pyong-chol"],
    sources: ["japantimes-2012-05-06-offer-of-remains"],
  },
  {
    id: "2012-06-21-ryongsan-shown-to-media",
    kind: "report",
    date: "2012-06-21",
    places: ["ryongsan"],
    summary:
      "The DPRK showed Kyodo and other Japanese media, for the first time, two places linked with the former Ryongsan cemetery, and fragments of bone said to have been found there. The director of the Institute of History said that the cemeteries of Pupyong, Hamhung and Komusan had been located too, with remains found.",
    delegates: ["jo-hui-sung"],
    figures: ["graves-mounds-2012-06-21-institute", "remains-at-site-2012-06-21-ryongsan-institute"],
    sources: ["sankei-2012-06-22-cemetery-shown", "rirc-2012-cemetery-shown"],
  },
  {
    id: "2012-08-dprk-criticism-of-japan",
    kind: "statement",
    date: "2012-07/2012-08",
    summary:
      "Around the August talks the DPRK accused Japanese ministers of using the humanitarian question of the remains for a political end by tying it to the abductions.",
    meetings: ["2012-08-09-beijing", "2012-08-29-beijing"],
    sources: ["unisci-2013-still-at-odds", "kantei-2012-08-28-fujimura", "thechinatimes-2012-11-09-ulaanbaatar-plan"],
  },
  {
    id: "2012-07-20-chongryon-sounds-out-seishinkai",
    kind: "request",
    date: "2012-07-20~",
    summary:
      "Chongryon asked the Zenkoku Seishinkai, some 250 former residents of Chongjin, about a trip of ten days to the DPRK from 28 August; the group applied to Japan's Foreign Ministry on 1 August, according to sources in The Japan Times.",
    sources: ["japantimes-2012-08-19-returnees-group"],
  },
  {
    id: "2012-07-25-jrcs-letter",
    kind: "request",
    date: "2012-07-25",
    summary: "The Japanese Red Cross Society wrote to the DPRK Red Cross asking for talks on remains and grave visits.",
    meetings: ["2012-08-09-beijing"],
    sources: [
      "hani-ko-2012-08-08-red-cross-contact",
      "hani-2012-08-09-red-cross-meetings",
      "jrc-2012-08-17-exchange-report",
      "cntv-2012-08-11-red-cross-talks",
    ],
    evidence: {
      date: ["hani-ko-2012-08-08-red-cross-contact", "hani-2012-08-09-red-cross-meetings"],
      summary: ["jrc-2012-08-17-exchange-report", "cntv-2012-08-11-red-cross-talks"],
    },
    variants: [
      {
        field: "date",
        value: "2012-07",
        sources: ["cntv-2012-08-11-red-cross-talks"],
        note: "A JRCS officer in Xinhua: last month",
      },
    ],
  },
  {
    id: "2012-07-31-seishinkai-briefing",
    kind: "report",
    date: "2012-07-31",
    summary: "The Seishinkai held its first information meeting on remains and grave visits.",
    sources: [
      "kitaizoku-activities",
      "chosonsinbo-2012-10-19-association-founded",
      "chosonsinbo-ja-2012-10-18-association",
    ],
  },
  {
    id: "2012-08-travel-restraint-exception",
    kind: "decision",
    date: "2012-08",
    summary:
      "Japan, which had asked its citizens since 2006 not to travel to the DPRK, let the Seishinkai party go just before it left, and afterwards made the exception for relatives only.",
    sources: [
      "chosonsinbo-2012-09-06-seishinkai",
      "chosonsinbo-ja-2012-10-18-association",
      "chosonsinbo-2012-10-19-association-founded",
    ],
  },
  {
    id: "2012-08-07-red-cross-talks-announced",
    kind: "statement",
    date: "2012-08-07",
    summary:
      "The Japanese Red Cross Society and KCNA both announced Red Cross talks for 9 and 10 August in Beijing; KCNA named no agenda, the society named remains and grave visits.",
    meetings: ["2012-08-09-beijing"],
    sources: [
      "jrc-2012-08-07-exchange-planned",
      "yonhap-2012-08-07-red-cross-plan",
      "chibanippo-2012-08-07-red-cross-plan",
      "japantimes-2012-08-08-remains-meeting",
      "mbn-2012-08-red-cross-plan",
    ],
  },
  {
    id: "2012-08-14-government-talks-announced",
    kind: "statement",
    date: "2012-08-14",
    summary:
      "Japan's Chief Cabinet Secretary announced preliminary government talks for 29 August in Beijing, building on what the Japanese Red Cross Society had reported; Seoul and Washington had been told.",
    meetings: ["2012-08-29-beijing", "2012-08-09-beijing"],
    delegates: ["osamu-fujimura"],
    sources: [
      "kantei-2012-08-14-fujimura",
      "mofa-2012-08-14-gemba",
      "afp-yahoo-2012-08-14-government-talks",
      "japantimes-2012-08-15-talks-set",
      "chibanippo-2012-08-14-government-talks-plan",
    ],
  },
  {
    id: "2012-08-26-grave-visit-first",
    kind: "visit",
    date: "2012-08-26/2012-09-06",
    places: ["ryongsan", "samhap-ri", "hamhung", "pupyong", "komusan"],
    summary:
      "First visit: four members of the Zenkoku Seishinkai, a priest among or with them, saw five burial places with DPRK guides. Remains were dug up at Komusan and Samhap-ri, and on 2 September a service was held on a field at Hungdok in Hamhung. The association of bereaved families counts the trip as its first.",
    series: "grave-visits",
    figures: [
      "graves-visitors-2012-08-chosonsinbo",
      "graves-visitors-planned-2012-08-japantimes",
      "remains-unearthed-2012-09-05-samhap-ri-ntv",
      "remains-unearthed-2012-08-29-ryongsan-ann",
    ],
    sources: [
      "kitaizoku-activities",
      "chosonsinbo-2012-09-06-seishinkai",
      "ntv-2012-08-29-photos-shown",
      "ntv-2012-09-06-survey-ends",
    ],
    evidence: {
      date: ["kitaizoku-activities"],
      places: ["chosonsinbo-2012-09-06-seishinkai"],
      summary: [
        "chosonsinbo-2012-09-06-seishinkai",
        "ntv-2012-09-06-survey-ends",
        "kitaizoku-activities",
        "kfn-2012-hamhung-memorial",
        "tvboxnow-2012-09-ryongsan-group",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2012-08-28/2012-09-06",
        sources: ["chosonsinbo-2012-09-06-seishinkai", "ntv-2012-08-29-photos-shown"],
        note: "The stay in the DPRK; Nippon TV has the arrival in Pyongyang on the 28th",
      },
      {
        field: "date",
        value: "2012-08-27/2012-09-06",
        sources: ["ajunews-2012-08-27-four-leave", "kfn-2012-hamhung-memorial"],
        note: "Departure from Tokyo on the 27th",
      },
    ],
  },
  {
    id: "2012-09-13-seishinkai-briefing",
    kind: "report",
    date: "2012-09-13",
    summary: "The Seishinkai reported on its trip to the DPRK at a meeting in offices of the upper house.",
    figures: ["graves-briefing-attendance-2012-09-13-chosonsinbo"],
    sources: ["chosonsinbo-2012-09-seishinkai-briefing", "kitaizoku-activities"],
  },
  {
    id: "2012-09-28-grave-visit-ryongsan",
    kind: "visit",
    date: "2012-09-28/2012-10",
    places: ["ryongsan"],
    summary:
      "Sixteen relatives and others of a party for the Ryongsan cemetery left Japan on 28 September, reached Pyongyang on the 29th and prayed at the graves on 1 October. Not in the numbering of the association of bereaved families.",
    series: "grave-visits",
    figures: ["graves-visitors-2012-10-ryongsan"],
    note: "No source read gives the day of return",
    sources: [
      "ntv-2012-09-28-ryongsan-group-leaves",
      "chosonsinbo-2012-10-02-ryongsan-graves",
      "abccast-2012-10-11-remains-issue",
      "sangiin-2014-04-25-question-84",
      "tvboxnow-2012-09-ryongsan-group",
    ],
    evidence: {
      summary: [
        "ntv-2012-09-28-ryongsan-group-leaves",
        "chosonsinbo-2012-10-02-ryongsan-graves",
        "tvboxnow-2012-09-ryongsan-group",
        "kitaizoku-activities",
      ],
    },
  },
  {
    id: "2012-10-09-association-founded",
    kind: "founding",
    date: "2012-10-09",
    places: ["tokyo"],
    summary:
      "The association of bereaved families that asks for the recovery of Japanese remains in northern Korea and for grave visits (Kita Izoku Renrakukai) was founded, growing out of the Seishinkai.",
    sources: ["kitaizoku-activities", "kitaizoku-home"],
    evidence: {
      places: ["kitaizoku-activities"],
      summary: [
        "kitaizoku-home",
        "chosonsinbo-ja-2012-10-18-association",
        "chosonsinbo-2012-10-19-association-founded",
        "sangiin-2014-05-07-question-93",
      ],
    },
    variants: [
      {
        field: "date",
        value: "2012-10-18",
        sources: ["chosonsinbo-ja-2012-10-18-association", "chosonsinbo-2012-10-19-association-founded"],
        note: "The day of the association's first information meeting by its own list",
      },
    ],
  },
  {
    id: "2012-10-22-grave-visit-second",
    kind: "visit",
    date: "2012-10-22/2012-10-30",
    summary:
      "Second visit by the association's count, third by Kyodo's: nine people, relatives among them, were to go in two parties by land and air to Chongjin, Rajin and Wonsan.",
    series: "grave-visits",
    figures: ["graves-visitors-2012-10-22-kyodo", "grave-visits-2012-10-22-kyodo"],
    note: "The places are those foreseen at departure",
    sources: ["kitaizoku-activities", "shikoku-2012-10-22-third-visit"],
  },
  {
    id: "2012-11-09-ulaanbaatar-announced",
    kind: "statement",
    date: "2012-11-09",
    summary:
      "Both governments announced talks for 15 and 16 November in Ulaanbaatar; KCNA called them talks on better relations.",
    meetings: ["2012-11-15-ulaanbaatar"],
    delegates: ["osamu-fujimura"],
    sources: [
      "kantei-2012-11-09-fujimura",
      "newdaily-2012-11-09-ulaanbaatar-plan",
      "thechinatimes-2012-11-09-ulaanbaatar-plan",
    ],
  },
  {
    id: "2012-11-13-gemba-several-rounds",
    kind: "statement",
    date: "2012-11-13",
    summary: "Japan's Foreign Minister said before the talks that several meetings would be needed.",
    meetings: ["2012-11-15-ulaanbaatar"],
    delegates: ["koichiro-gemba"],
    sources: ["mofa-2012-11-13-gemba"],
  },
  {
    id: "2012-11-18-song-il-ho-progress",
    kind: "statement",
    date: "2012-11-18",
    places: ["ulaanbaatar"],
    summary:
      "On leaving Mongolia Song Il Ho said that the talks had made progress, without saying on what, and that one or two rounds would not settle everything.",
    meetings: ["2012-11-15-ulaanbaatar"],
    delegates: ["song-il-ho"],
    sources: ["voakorea-2012-11-song-il-ho-progress", "mbn-2012-11-song-il-ho-progress"],
  },
  {
    id: "2012-11-26-grave-visit-third",
    kind: "visit",
    date: "2012-11-26/2012-12-01",
    summary: "Third visit by the association's count.",
    series: "grave-visits",
    sources: ["kitaizoku-activities"],
    evidence: { summary: ["kitaizoku-activities", "tvboxnow-2013-02-01-april-plan"] },
    variants: [
      {
        field: "date",
        value: "2012-11-20/2012-11-24",
        sources: ["chosonsinbo-2012-10-19-association-founded"],
        note: "Foreseen in October",
      },
    ],
  },
  {
    id: "2012-12-01-launch-announced",
    kind: "statement",
    date: "2012-12-01",
    summary: "The DPRK announced that it would launch a satellite between 10 and 22 December from the Sohae site.",
    meetings: ["2012-12-05-beijing"],
    sources: [
      "naharnet-2012-12-01-postponed",
      "globaltimes-2012-12-01-postponed",
      "asiaone-2012-12-03-postponed",
      "japantimes-2013-01-01-resume-february",
    ],
  },
  {
    id: "2012-12-01-noda-postpones-talks",
    kind: "decision",
    date: "2012-12-01",
    summary:
      "Prime Minister Noda put off the talks of 5 and 6 December after meeting his ministers; the Minister of Defence ordered preparations for interception.",
    meetings: ["2012-12-05-beijing"],
    delegates: ["yoshihiko-noda", "satoshi-morimoto"],
    sources: ["japantimes-2012-12-03-postponed", "naharnet-2012-12-01-postponed", "asiaone-2012-12-03-postponed"],
  },
  {
    id: "2012-12-dprk-asks-to-resume",
    kind: "request",
    date: "2012-12",
    summary:
      "After the Japanese election of 16 December the DPRK unofficially proposed to resume the talks around February 2013, and wanted the former government's idea of a joint panel on the abductions dropped, according to sources in The Japan Times.",
    meetings: ["2012-12-05-beijing"],
    note: "After 16 December and before 30 December, the Sunday on which the sources spoke",
    sources: ["japantimes-2013-01-01-resume-february"],
  },
  {
    id: "2012-12-12-rocket-launch",
    kind: "launch",
    date: "2012-12-12",
    places: ["dprk"],
    summary:
      "The DPRK launched the rocket. Japan's Foreign Minister declined to say when the government talks could resume, and they stayed suspended.",
    meetings: ["2012-12-05-beijing"],
    delegates: ["koichiro-gemba"],
    sources: [
      "mofa-2012-12-12-gemba",
      "mofa-2012-12-12-kazama-tong",
      "japantimes-2012-12-14-launch-stalls-talks",
      "japantimes-2013-01-01-resume-february",
    ],
  },
];
