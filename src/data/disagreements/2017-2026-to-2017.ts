import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2002-09-17-counts-by-list",
    about: [
      { collection: "figures", id: "abductions-reported-dead-2002-09-17-bbc-of-eleven" },
      { collection: "figures", id: "abductions-listed-by-dprk-2002-09-17-japan-times" },
      { collection: "figures", id: "abductions-admitted-2002-09-17-kyodo-2003" },
    ],
    summary: "The counts of 17 September 2002 differ with the list that they refer to.",
    positions: [
      {
        value: "of the 11 whom Japan claimed: 6 dead, 4 alive",
        figures: [
          "abductions-recognised-2002-09-17-bbc",
          "abductions-reported-dead-2002-09-17-bbc-of-eleven",
          "abductions-reported-alive-2002-09-17-bbc-of-eleven",
        ],
        sources: ["bbc-2002-09-17-confesses"],
      },
      {
        value: "8 dead, at least 4 alive (first hours)",
        figures: [
          "abductions-reported-dead-2002-09-17-bbc",
          "abductions-reported-alive-2002-09-17-bbc",
        ],
        sources: ["bbc-2002-09-17-confesses"],
      },
      {
        value: "14 on the DPRK's list: 5 alive, 8 dead, 1 without a record",
        figures: [
          "abductions-listed-by-dprk-2002-09-17-japan-times",
          "abductions-reported-alive-2002-09-17-list",
          "abductions-reported-dead-2002-09-17-list",
          "abductions-reported-not-entered-2002-09-17-list",
        ],
        sources: ["japantimes-2002-09-26-data-before-summit"],
      },
      {
        value: "13 admitted",
        figures: ["abductions-admitted-2002-09-17-kyodo-2003"],
        sources: ["japantimes-2003-03-08-un-panel"],
      },
    ],
    basis: "both-kept",
    why:
      "They count different groups: those whom Japan had asked about, all on the DPRK's list, and those whose abduction it admitted.",
  },
  {
    id: "2002-2025-never-entered",
    about: [
      { collection: "figures", id: "abductions-reported-not-entered-2002-09-17-list" },
      { collection: "figures", id: "abductions-reported-not-entered-2014-07-03-nikkei" },
      { collection: "figures", id: "abductions-reported-entered-2014-kyodo" },
    ],
    summary:
      "Of how many recognised victims the DPRK says that they never entered: one in 2002, four later; yet in 2014 and 2018 it is reported to have told Japan that one of the four had entered.",
    positions: [
      {
        value: "1 in September 2002",
        figures: [
          "abductions-reported-not-entered-2002-09-17-list",
          "abductions-reported-not-entered-2002-09-17-bungei",
        ],
        sources: ["japantimes-2002-09-26-data-before-summit", "bungeishunju-2006-ronten-abductees"],
      },
      {
        value: "4 in 2014 and 2025",
        figures: [
          "abductions-reported-not-entered-2014-07-03-nikkei",
          "abductions-reported-not-entered-2025-05-24-chosun-biz",
          "abductions-reported-not-entered-2025-10-23-joongang",
        ],
        sources: [
          "nikkei-2014-07-03-800-plus",
          "chosunbiz-2025-05-24-ishiba",
          "alojapan-2025-10-23-takaichi",
        ],
      },
      {
        value: "one of the four did enter",
        figures: ["abductions-reported-entered-2014-kyodo"],
        sources: ["japantimes-2018-07-22-little-new", "japantimes-2019-12-27-two-men"],
      },
    ],
    basis: "both-kept",
    why:
      "The number grew with Japan's list, and neither government has confirmed what is reported of 2014.",
  },
  {
    id: "2014-2025-how-many-victims",
    about: [
      { collection: "figures", id: "abductions-recognised-2016-07-headquarters" },
      { collection: "figures", id: "abductions-judged-by-police-2025-12-05-tokyo-police" },
      { collection: "figures", id: "abductions-counted-by-association-2023-miyagi" },
    ],
    summary:
      "How many people are counted as abducted: government, police and a private association differ.",
    positions: [
      {
        value: "17 by the government",
        figures: [
          "abductions-recognised-2016-07-headquarters",
          "abductions-recognised-2025-11-04-kyodo",
        ],
        sources: ["rachi-2016-07-details", "japantoday-2025-11-05-no-reply"],
      },
      {
        value: "19 by the police",
        figures: ["abductions-judged-by-police-2025-12-05-tokyo-police"],
        sources: ["keishicho-2025-12-05-cases", "npa-undated-abduction-cases-ja"],
      },
      {
        value: "24 with seven recognised by the rescue association",
        figures: ["abductions-counted-by-association-2023-miyagi"],
        sources: ["miyagi-2024-03-01-numbers"],
      },
      {
        value: "17, and beside them 2 by the police and 5 by the association",
        figures: [
          "abductions-recognised-2019-06-26-commission",
          "abductions-counted-by-association-2019-06-26-commission",
        ],
        sources: ["comjan-2019-06-26-numbers"],
      },
    ],
    basis: "both-kept",
    why:
      "The law of 2002 covers Japanese nationals only, the police add two children of Korean nationality, and the association recognises people itself.",
  },
  {
    id: "2014-02-coi-japanese-victims",
    about: [
      { collection: "figures", id: "abductions-estimated-2014-02-17-coi-nhk" },
      { collection: "figures", id: "abductions-estimated-2014-02-17-coi-quoted" },
      { collection: "events", id: "2014-02-17-un-coi", field: "summary" },
    ],
    summary: "How many Japanese were likely abducted, in pages on the report of the UN Commission of Inquiry.",
    positions: [
      {
        value: "more than 100, as NHK tells the report",
        figures: ["abductions-estimated-2014-02-17-coi-nhk"],
        sources: ["apacdaily-2014-02-18-nhk-coi"],
      },
      {
        value: "at least 100, called probable: quoted from the report, and on a page that cites it",
        figures: ["abductions-estimated-2014-02-17-coi-quoted", "abductions-estimated-2014-tjwg"],
        sources: ["tjwg-footprints-other-nationalities", "graffiotech-2018-01-21-coi-quoted"],
      },
      {
        value: "dozens, perhaps hundreds, in a paper's own voice",
        sources: ["tokyotimes-2014-02-coi"],
      },
    ],
    basis: "both-kept",
    why: "The report itself was not seen, and the third does not name the Commission for its number.",
  },
  {
    id: "2012-2014-police-list-before-september",
    about: [
      { collection: "figures", id: "abductions-suspected-police-2014-05-daily-nk" },
      { collection: "figures", id: "abductions-suspected-police-2014-08-nikkei" },
    ],
    summary: "What the police list held before it rose to 883, and when.",
    positions: [
      {
        value: "860 in August 2014",
        figures: ["abductions-suspected-police-2014-08-nikkei"],
        sources: ["nikkei-2014-09-02-883"],
      },
      {
        value: "860 at the end of May 2014",
        figures: ["abductions-suspected-police-2014-05-daily-nk"],
        sources: ["dailynk-2014-09-883"],
      },
      {
        value: "868 on 1 November 2012, 864 in May 2013",
        figures: [
          "abductions-suspected-police-2012-11-01-disclosed",
          "abductions-suspected-police-2013-05-17-cabinet",
        ],
        sources: ["ajunews-2012-12-29-868", "sangiin-2013-05-17-answer-183-93"],
      },
    ],
    basis: "both-kept",
    why:
      "The list shrank as people were found; 860 can hold from May to August, since the 23 were added from June on.",
  },
  {
    id: "2014-2019-meaning-of-police-list",
    about: [
      { collection: "figures", id: "abductions-suspected-police-2014-09-02-furuya" },
      { collection: "figures", id: "abductions-suspected-police-2019-05-20-kyodo" },
    ],
    summary:
      "Whether the people on the police list are missing people for whom abduction cannot be ruled out, or people believed to have been abducted.",
    positions: [
      {
        value: "abduction cannot be ruled out",
        used: true,
        figures: [
          "abductions-suspected-police-2014-09-02-furuya",
          "abductions-suspected-police-2019-05-20-kyodo",
        ],
        sources: ["nikkei-2014-09-02-883", "infoseek-2019-05-20-882"],
      },
      {
        value: "suspected, or likely, to have been abducted",
        sources: ["kuna-2014-09-02-883", "tokyoreporter-2019-05-20-882", "dailynk-2014-09-883"],
      },
    ],
    basis: "closer-source",
    why:
      "The words of the police in Japanese stand against a rendering in English; people on the list are found in Japan every year.",
  },
  {
    id: "2014-2025-wanted-suspects",
    about: [
      { collection: "figures", id: "abductions-suspects-wanted-2022-09-17-jiji" },
      { collection: "figures", id: "abductions-suspects-wanted-2024-10-31-aichi-police" },
    ],
    summary: "How many suspects are internationally wanted.",
    positions: [
      {
        value: "11 (2014 to September 2022)",
        figures: [
          "abductions-suspects-wanted-2014-07-03-jiji",
          "abductions-suspects-wanted-2017-osaka-police",
          "abductions-suspects-wanted-2021-12-31-akita-police",
          "abductions-suspects-wanted-2022-09-17-jiji",
        ],
        sources: [
          "jiji-2014-07-03-graphic-19",
          "osaka-police-2017-awareness-week",
          "mineba-2022-11-26-awareness-week",
          "nippon-2022-09-17-police-871",
        ],
      },
      {
        value: "10 (October 2024 on)",
        figures: [
          "abductions-suspects-wanted-2024-10-31-aichi-police",
          "abductions-suspects-wanted-2025-12-05-tokyo-police",
          "abductions-suspects-wanted-undated-police-agency",
        ],
        sources: [
          "aichi-police-2024-10-871",
          "keishicho-2025-12-05-cases",
          "npa-undated-abduction-cases-ja",
        ],
      },
    ],
    basis: "both-kept",
    why: "The numbers are of different times; no page says why there is one fewer.",
  },
  {
    id: "2017-remaining-japanese-found",
    about: [
      { collection: "figures", id: "remaining-japanese-confirmed-2017-04-13-institute" },
      { collection: "figures", id: "remaining-japanese-confirmed-2017-06-28-institute" },
    ],
    summary:
      "How many Japanese left behind after the war the DPRK's survey found: the same researcher gives two numbers within three months.",
    positions: [
      {
        value: "9 (interview of 13 April 2017)",
        figures: ["remaining-japanese-confirmed-2017-04-13-institute"],
        sources: ["kinyobi-2017-05-22-song-interview"],
      },
      {
        value: "8 found alive, of whom 7 have died since (28 June 2017)",
        figures: ["remaining-japanese-confirmed-2017-06-28-institute"],
        sources: [
          "hanulhosu-2017-06-28-mainichi-eight-remaining",
          "yomitokyo-2017-06-28-sankei-remaining",
        ],
      },
    ],
    basis: "both-kept",
    why:
      "The eight are those whom the committee of 2014 found; the nine are those of the survey so far, which may hold one found later.",
  },
  {
    id: "remains-age-of-the-numbers",
    about: [
      { collection: "figures", id: "remains-unrecovered-2016-foreign-ministry" },
      { collection: "figures", id: "remains-dead-1996-03-31-mhw" },
    ],
    summary:
      "34,600 dead and 13,000 sets brought home stand in a table of 31 March 1996; later pages give these numbers, and the difference of 21,600, as those of the day.",
    positions: [
      {
        value: "table of 31 March 1996",
        figures: ["remains-dead-1996-03-31-mhw", "remains-repatriated-1996-03-31-mhw"],
        sources: ["sangiin-2018-01-30-answer-stockholm-3"],
      },
      {
        value: "21,600 in a ministry paper of 2016",
        figures: ["remains-unrecovered-2016-foreign-ministry"],
        sources: ["replog-196-3-summary"],
      },
      {
        value: "34,600 and 21,600 in July 2015",
        figures: ["remains-dead-2015-07-28-kyodo", "remains-unrecovered-2015-07-28-kyodo"],
        sources: ["japantimes-2015-07-28-association-disbands"],
      },
    ],
    basis: "both-kept",
    why:
      "Both can hold: no return of remains after 1996 was found, but what is given as of today is the estimate of 1996.",
  },
  {
    id: "2017-2019-dprk-at-ulaanbaatar-dialogue",
    about: [
      { collection: "meetings", id: "2017-06-15-ulaanbaatar" },
      { collection: "meetings", id: "2018-06-14-ulaanbaatar-dialogue" },
      { collection: "meetings", id: "2019-06-05-ulaanbaatar-dialogue" },
    ],
    summary: "In which years the DPRK came to the Ulaanbaatar Dialogue.",
    positions: [
      {
        value: "2017 and 2018",
        used: true,
        sources: [
          "yomiuri-2017-06-16-takizaki",
          "yomiuri-2018-06-14-dialogue-opens",
          "mainichi-2017-06-16-takizaki",
        ],
      },
      {
        value: "2018 was the first time",
        sources: ["journalneo-2018-08-06-ubd"],
      },
      {
        value: "2019 was the first time that it stayed away",
        sources: ["koreaherald-2019-06-06-ubd"],
      },
      {
        value: "until 2018",
        sources: ["datazoo-2024-ubd-absent"],
      },
    ],
    basis: "more-sources",
    why:
      "Its officials spoke there with Japan's in 2017 and 2018; the claim that 2018 was the first time stands alone, in a commentary of low reliability.",
  },
];
