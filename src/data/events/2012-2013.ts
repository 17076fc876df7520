import type { Events } from "../types.ts";

export const events: Events = [
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
    id: "2012-09-13-seishinkai-briefing",
    kind: "report",
    date: "2012-09-13",
    summary: "The Seishinkai reported on its trip to the DPRK at a meeting in offices of the upper house.",
    figures: ["graves-briefing-attendance-2012-09-13-chosonsinbo"],
    sources: ["chosonsinbo-2012-09-seishinkai-briefing", "kitaizoku-activities"],
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
  {
    id: "2013-05-07-cabinet-answer-graves",
    kind: "statement",
    date: "2013-05-07",
    summary:
      "The Cabinet told the House of Councillors that it could not give the number of Japanese graves, that the number of those who died without getting home is unknown, and that it plans no money for private grave visits.",
    figures: ["japanese-residents-1945-08-government"],
    sources: ["sangiin-2013-05-07-answer-87", "sangiin-2013-04-26-question-87"],
  },
  {
    id: "2013-06-ryongsan-orchard-plan",
    kind: "statement",
    date: "2013-06",
    summary:
      "Jo Hui Sung said that an orchard had long been proposed where the Ryongsan graves lie, and that it had not been touched because of the foreigners' remains.",
    delegates: ["jo-hui-sung"],
    figures: ["remains-at-site-2013-06-ryongsan-institute"],
    sources: ["chosonsinbo-2013-06-21-first-visit-of-year"],
  },
  {
    id: "2013-07-02-cabinet-answer-remains",
    kind: "statement",
    date: "2013-07-02",
    summary:
      "A second Cabinet answer names the talks of 15 and 16 November 2012 as an occasion on which Japan took up the remains.",
    meetings: ["2012-11-15-ulaanbaatar"],
    sources: ["sangiin-2013-07-02-answer-141"],
  },
  {
    id: "2014-03-07-jrcs-briefs-relatives",
    kind: "report",
    date: "2014-03-07",
    summary:
      "At the headquarters of the Japanese Red Cross Society Osamu Tasaka reported on the Shenyang talks to ten relatives and the office of their association; he passed on the DPRK side's count of eight visits and its concern about land with burial places that is wanted for other use.",
    meetings: ["2014-03-03-shenyang"],
    delegates: ["osamu-tasaka"],
    figures: ["graves-visits-2014-03-03-dprkrc"],
    sources: ["kitaizoku-2014-03-07-red-cross-briefing"],
  },
  {
    id: "2014-05-13-cabinet-answer-ryongsan",
    kind: "statement",
    date: "2014-05-13",
    summary:
      "The Cabinet said that it does not know the exact number buried at Ryongsan, gave the numbers of a burial register and of a field survey that the ministry keeps, described the dead as mainly civilians on their way home from Manchuria and northern Korea, and said that it holds no list of relatives.",
    figures: [
      "remains-burials-at-site-1946-04-04-ryongsan-register",
      "remains-burials-at-site-1946-07-22-ryongsan-survey",
    ],
    sources: ["sangiin-2014-05-13-answer-84"],
  },
  {
    id: "2015-06-19-cabinet-answer-lists",
    kind: "statement",
    date: "2015-06-19",
    summary:
      "The Cabinet holds no list of those buried at Samhap-ri; it keeps lists for Panghyon (received in 1950) and Ryongsan (received in 1958) from private bodies.",
    sources: ["sangiin-2015-06-19-answer-161"],
    evidence: {
      summary: ["sangiin-2015-06-19-answer-161", "shugiin-2025-02-21-answer-49"],
    },
    note: "The answer was read on a blog that reprints it",
  },
  {
    id: "2015-07-grave-visit-association-disbands",
    kind: "statement",
    date: "2015-07~",
    summary:
      "The association of bereaved families (in English: Association for Families to Retrieve Japanese Remains in DPRK) said that it would disband, pointing to the agreement of May 2014 and to the end of Japan's travel restrictions.",
    note: "28 July is the day of the report",
    sources: ["japantimes-2015-07-28-association-disbands"],
  },
  {
    id: "2015-11-08-chongju-site-shown",
    kind: "report",
    date: "2015-11-08",
    places: ["namsan-chongju"],
    summary: "The DPRK showed Kyodo a burial hill near Chongju station that it said it had identified in August 2015.",
    delegates: ["jo-hui-sung"],
    figures: [
      "remains-burials-at-site-2015-11-chongju-institute",
      "remains-burials-at-site-2015-11-chongju-children-institute",
    ],
    note: "Only on a forum copy",
    sources: ["forum-2015-11-chongju-site"],
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
    id: "2018-03-20-diet-question-visits",
    kind: "request",
    date: "2018-03-20",
    summary:
      "A member of the House of Councillors asked the Cabinet for all grave visits by government and private groups in order of time. The answer repeats the official totals and gives none by burial place.",
    figures: ["remains-dead-1996-03-31-mhw", "remains-repatriated-1996-03-31-mhw", "remains-unrecovered-2018-cabinet"],
    sources: ["sangiin-2018-03-20-question-47"],
    evidence: {
      summary: ["sangiin-2018-03-20-question-47", "sangiin-2018-answer-47"],
    },
  },
];
