import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2012-01-09-seamen-go-home",
    kind: "return",
    date: "2012-01-09",
    places: ["fukuoka"],
    summary:
      "After informal consultation of the two sides three DPRK seamen, picked up off Oki on 6 January from a boat that had lost its way, went home by Fukuoka and Beijing.",
    note: "Only on a copy of a Wikipedia article",
    sources: ["weblio-wikipedia-2012-drifters"],
    figures: ["seamen-sent-home-2012-01-09-wikipedia"],
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
    id: "2012-04-03-sanctions-extended",
    kind: "sanction",
    date: "2012-04-03",
    summary:
      "Japan's cabinet extended the bans on trade and on DPRK ships by a year, the eighth extension and the first under Prime Minister Noda, while the DPRK prepared a rocket launch. The chief cabinet secretary said that it was meant to bring the DPRK to act on the open questions.",
    delegates: ["osamu-fujimura", "yoshihiko-noda"],
    sources: [
      "reuters-2012-04-03-sanctions-extended",
      "zeenews-2012-04-03-sanctions-extended",
      "ajunews-2012-04-03-sanctions-extended",
    ],
    variants: [
      {
        field: "date",
        value: "30 March or 3 April 2012",
        sources: ["japantimes-2012-03-14-sanctions-plan", "mbn-2012-03-sanctions-plan"],
        note: "planned, so that it would not fall on the centenary of Kim Il Sung's birth",
      },
    ],
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
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
