import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "1961-07-31-extension",
    kind: "agreement",
    date: "1961-07-31",
    summary:
      "The DPRK Red Cross had proposed by telegram on 29 July to prolong the agreement for a year; the Japanese Red Cross accepted, said that the peak was past and did not think that another renewal would come.",
    delegates: ["tadatsugu-shimazu"],
    sources: ["nahf-1961-07-31-shimazu-statement"],
  },
  {
    id: "1965-07-31-extension",
    kind: "agreement",
    date: "1965-07-31",
    summary:
      "The DPRK Red Cross had asked on 30 July for another year; the Japanese Red Cross agreed the next day, against South Korean objections.",
    sources: ["seoulshinmun-1996-01-22-extension-1965", "joongang-3203991-diplomatic-files"],
  },
  {
    id: "1966-08-23-cabinet-ends-agreement",
    kind: "decision",
    date: "1966-08-23",
    summary:
      "The Cabinet of Japan decided that the agreement would end on 12 November 1967, by an East German embassy paper.",
    sources: ["wilson-1969-06-02-gdr-negotiations"],
  },
  {
    id: "1966-09-17-pyongsin-incident",
    kind: "incident",
    date: "1966-09-17",
    places: ["shimonoseki"],
    summary:
      "A DPRK fishing boat (written 平新丸), on which the crew had mutinied, came to Shimonoseki; the DPRK Red Cross asked the Japanese Red Cross for help.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
  {
    id: "1967-07-dprk-refuses-end",
    kind: "statement",
    date: "1967-07?",
    summary:
      "The DPRK Red Cross rejected both the planned end on 12 November and the talks that the Japanese Red Cross had offered, and held to an unchanged extension; Japan wanted those who would leave later to be treated like other foreigners.",
    meetings: ["1967-08-moscow"],
    note: "The page has a 15th and no month; month and year are read from neighbouring article numbers",
    sources: ["joongang-1126783-unmodified-extension"],
  },
  {
    id: "1967-08-04-venue-exchange",
    kind: "statement",
    date: "1967-08-04",
    summary:
      "The Japanese Red Cross proposed talks at Nakhodka or Moscow, after the DPRK Red Cross had telegraphed on 29 July for talks at Chongjin on an unconditional extension; Japan was ready to admit three ships a year after the end of the agreement.",
    meetings: ["1967-08-moscow"],
    sources: ["joongang-1129665-three-ships-a-year", "joongang-1128934-extension-talks"],
  },
  {
    id: "1967-11-12-agreement-lapses",
    kind: "decision",
    date: "1967-11-12",
    summary:
      "The Calcutta agreement lapsed. The DPRK Red Cross had telegraphed on 11 November that a ship would come on the 22nd, which Japan read as a refusal of the end.",
    meetings: ["1967-11-27-colombo"],
    sources: ["joongang-1140801-ship-after-expiry", "joongang-1141124-colombo-background"],
    variants: [{ field: "date", value: "1967-12", sources: ["joongang-1140066-colombo-plan"] }],
  },
  {
    id: "1967-12-22-155th-sailing",
    kind: "voyage",
    date: "1967-12-22",
    places: ["niigata"],
    summary:
      "155th sailing, with 97 households and 251 people, as an interim measure after the lapse; the last of the first phase.",
    series: "return-voyages",
    meetings: ["1967-11-27-colombo"],
    figures: [
      "returnees-on-voyage-1967-12-22-joongang",
      "returnees-voyages-in-phase-1967-12-22-government",
      "returnees-japanese-nationals-in-phase-1967-12-22-government",
      "spouses-moved-in-phase-1967-12-22-government",
    ],
    sources: ["joongang-1145772-155th-ship", "shugiin-1987-01-23-answer-wives-1"],
    variants: [
      {
        field: "date",
        value: "1967-11",
        sources: ["kotobank-heibonsha-return-agreement"],
        note: "End of the first phase, 155 voyages",
      },
      {
        field: "date",
        value: "1967-10-20",
        sources: ["okpedia-return-agreement"],
        note: "Last sailing under the agreement",
      },
    ],
  },
  {
    id: "1968-01-rok-delegation-geneva",
    kind: "request",
    date: "1968-01",
    places: ["geneva"],
    summary:
      "South Korean delegates in Geneva wanted the ICRC to look on the spot in the DPRK into the life of those who had gone there in the programme.",
    note: "27 January 1968 is the date of the paper that reports it",
    sources: ["pa-go-kr-1968-01-27-geneva-delegation"],
  },
  {
    id: "1968-icrc-mission-left",
    kind: "decision",
    date: "1968",
    summary: "The ICRC delegates left Japan when the programme stopped, by a speech in the Diet in 2015.",
    sources: ["kokalog-search-calcutta"],
  },
  {
    id: "1968-icrc-letter-on-waiting-applicants",
    kind: "request",
    date: "1968?",
    summary:
      "The ICRC wrote to the Japanese Red Cross that it was concerned about the applicants who had not been able to leave, and asked it to look soon for a way; a letter of the same sense was said to have gone to the DPRK side.",
    meetings: ["1967-11-27-colombo"],
    figures: ["returnees-waiting-1968-jrcs"],
    note: "Known from the Japanese Red Cross on a 17th; the page carries no month and no year",
    sources: ["joongang-1157980-icrc-letter"],
  },
  {
    id: "1970-jrcs-letter-to-reopen-talks",
    kind: "request",
    date: "1970?",
    summary:
      "The Japanese Red Cross wrote to the DPRK Red Cross for preliminary talks on starting the return again; it left time and place to the other side and gave way on entry procedures, over which earlier talks had not come about.",
    meetings: ["1971-01-moscow"],
    note: 'From a Japanese paper of a 24th, on a page without date; the year follows from the Yodo hijack "of last April"',
    sources: ["joongang-1248078-letter-to-reopen"],
  },
  {
    id: "1970-03-31-yodo-hijack",
    kind: "incident",
    date: "1970-03-31",
    summary:
      "When the airliner Yodo was hijacked, the Japanese Red Cross used the Red Cross channel, the only one of the two countries, to ask the DPRK Red Cross and the South Korean Red Cross for humane treatment; its Fukuoka chapter sent a relief team.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
  {
    id: "1970-04-27-delegates-entry-dispute",
    kind: "statement",
    date: "1970-04-27",
    summary:
      "In the Diet a member laid the deadlock to the entry of DPRK Red Cross delegates to Niigata: the DPRK side wanted the simple procedure of before; the Japanese Red Cross, whose vice president had spoken just before, had made several proposals and in the end wanted the delegates dealt with through the international Red Cross.",
    delegates: ["shigeo-tanabe"],
    sources: ["kokalog-1970-04-27-return-talks"],
  },
  {
    id: "1970-12-passports-for-moscow",
    kind: "statement",
    date: "1970-12-08?",
    summary:
      "The minister of justice of Japan told a committee of the House of Representatives that delegates of the Japanese Red Cross had applied for passports to go to Moscow and talk with the DPRK Red Cross, and that the Government would help.",
    meetings: ["1971-01-moscow"],
    figures: ["returnees-waiting-1970-12-hapdong"],
    note: "The page has an 8th; month and year are read from neighbouring article numbers",
    sources: ["joongang-1268641-passports"],
  },
  {
    id: "1971-05-14-resumption",
    kind: "voyage",
    date: "1971-05-14/1971-10-22",
    places: ["niigata"],
    summary: "Sailings began again: six voyages under the agreement of February 1971 carried 1,081 people.",
    meetings: ["1971-02-05-moscow"],
    figures: [
      "returnees-in-phase-1971-10-22-government",
      "returnees-voyages-in-phase-1971-10-22-government",
      "returnees-on-voyage-expected-1971-05-14-jrcs",
      "returnees-japanese-nationals-in-phase-1971-10-22-government",
      "spouses-moved-in-phase-1971-10-22-government",
    ],
    sources: [
      "sangiin-2020-04-14-answer-return-question-90",
      "shugiin-1987-01-23-answer-wives-1",
      "joongang-1291063-first-ship-leaves",
    ],
    evidence: {
      places: ["joongang-1291063-first-ship-leaves"],
      date: ["sangiin-2020-04-14-answer-return-question-90", "shugiin-1987-01-23-answer-wives-1"],
      summary: ["sangiin-2020-04-14-answer-return-question-90"],
    },
  },
  {
    id: "1971-12-17-second-stage",
    kind: "voyage",
    date: "1971-12-17/1984-07-25",
    summary: "Sailings under the Moscow minutes for new applicants: 26 voyages, 3,648 people.",
    meetings: ["1971-02-05-moscow"],
    figures: [
      "returnees-in-phase-1984-07-25-government",
      "returnees-voyages-in-phase-1984-07-25-government",
      "returnees-japanese-nationals-in-phase-1984-07-25-government",
      "spouses-moved-in-phase-1984-07-25-government",
    ],
    sources: ["sangiin-2020-04-14-answer-return-question-90", "shugiin-1987-01-23-answer-wives-1"],
    evidence: { summary: ["sangiin-2020-04-14-answer-return-question-90"] },
  },
  {
    id: "1974-dprkrc-asks-for-fishermen",
    kind: "request",
    date: "1974?",
    summary:
      "The DPRK Red Cross telegraphed to the Japanese Red Cross, by KCNA, to arrange the return of at least one DPRK fisherman, thought to be held by the Japanese police, of a boat that had left Rajin on 14 October; the police had arrested a man from a rubber boat off Hyogo on 19 September.",
    note: "The page, from Reuters of a 4th, carries no year",
    sources: ["joongang-1387961-donghae-11"],
  },
  {
    id: "1975-requests-about-wives",
    kind: "request",
    date: "1975-01/1981-09",
    summary:
      "Japan asked through the Japanese Red Cross after 210 Japanese wives in fourteen requests from January 1975 to September 1979, after all of them again in December 1980 and after nine of them in September 1981; in urgent cases it asked for a home visit.",
    figures: [
      "tracing-jp-requested-1979-09-government",
      "tracing-jp-requested-1980-12-government",
      "tracing-jp-requested-1981-09-government",
      "tracing-jp-request-cases-1974-mofa",
    ],
    sources: ["sangiin-1983-04-15-answer-wives-12", "kokalog-2015-04-14-safety-inquiries"],
    variants: [
      {
        field: "date",
        value: "1975-04",
        sources: ["sangiin-1983-04-06-question-wives-12"],
        note: "From when the Foreign Ministry took petitions of families, by a member's question",
      },
    ],
  },
  {
    id: "1975-09-02-shosei-maru",
    kind: "incident",
    date: "1975-09-02",
    summary:
      "The DPRK seized the Japanese fishing boat Shosei-maru (松生丸); the Japanese Red Cross asked the DPRK Red Cross about the crew and for their early return.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
  {
    id: "1975-09-14-shosei-maru-crew-back",
    kind: "return",
    date: "1975-09-14",
    summary: "The crew of the Shosei-maru came home with the boat, except two injured men.",
    note: "Only on a copy of Wikipedia",
    sources: ["wiki-shosei-maru"],
  },
  {
    id: "1975-11-14-shosei-maru-injured-back",
    kind: "return",
    date: "1975-11-14",
    summary: "The two injured men of the Shosei-maru came home on a DPRK cargo ship.",
    note: "Only on a copy of Wikipedia",
    sources: ["wiki-shosei-maru"],
  },
  {
    id: "1982-10-01-first-news-of-wives",
    kind: "report",
    date: "1982-10-01",
    summary:
      "First reply ever of the DPRK side on Japanese wives, nine cases, through the Japanese Red Cross. The Red Cross chronology ties the day to the DPRK Red Cross representative on the 25th ship of the last series.",
    figures: ["tracing-jp-answered-1982-10-01-government"],
    note: "The entry of the chronology is cut off in the stored page",
    sources: ["sangiin-1983-04-15-answer-wives-12", "jrc-humanitarian-journal-3-2014-p63"],
  },
  {
    id: "1984-07-last-sailing",
    kind: "voyage",
    date: "1984-07-25",
    summary: "187th and last sailing; 93,340 people had been carried in all.",
    series: "return-voyages",
    figures: [
      "returnees-total-1984-07-government",
      "returnees-voyages-1984-07-government",
      "returnees-on-voyage-1984-07-25-derived",
    ],
    sources: [
      "shugiin-1987-01-23-answer-wives-1",
      "sangiin-2020-04-14-answer-return-question-90",
      "kokalog-search-kikan-gyomu",
    ],
    evidence: { summary: ["kokalog-search-kikan-gyomu", "jrc-humanitarian-journal-3-2014-p63"] },
    variants: [{ field: "date", value: "1984-07-23", sources: ["jrc-humanitarian-journal-3-2014-p63"] }],
  },
];
