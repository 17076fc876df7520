import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "1946-10-18-dprkrc-founded",
    kind: "founding",
    date: "1946-10-18",
    summary:
      "The society was founded as the North Korean Red Cross; it took its later name with the founding of the state in 1948.",
    sources: ["geojenews-2007-10-25-dprk-red-cross"],
  },
  {
    id: "1946-12-official-repatriation-north",
    kind: "return",
    date: "1946-12",
    summary:
      "The official return of Japanese from northern Korea, under Soviet control, began only in this month; many had fled south before.",
    sources: [
      "oceandictionary-heiwa-kinen-3713",
      "sangiin-2018-03-20-question-46",
      "sansyoukai-2021-05-01-mofa-document",
    ],
  },
  {
    id: "1948-07-group-repatriation-ends",
    kind: "return",
    date: "1948-07",
    summary:
      "Returns of Japanese in groups from the north, under an agreement of the United States and the Soviet Union, ran to this month and then stopped with the new state and the Soviet withdrawal.",
    sources: ["sangiin-2018-03-20-question-46", "sansyoukai-2021-05-01-mofa-document"],
  },
  {
    id: "1954-01-06-jrcs-telegram",
    kind: "request",
    date: "1954-01-06",
    summary:
      "The Japanese Red Cross telegraphed to the DPRK Red Cross: if the Japanese still in the north may come home, the same ships could carry Koreans in Japan who wish to leave.",
    note: "Only on a question-and-answer site and in a forum",
    sources: ["sooda-2013-05-remaining-japanese", "shitaraba-2004-10-07-return-10"],
  },
  {
    id: "1955-04-dprk-ready-to-return-japanese",
    kind: "statement",
    date: "1955-04-18",
    summary:
      "The DPRK Red Cross told the Japanese Red Cross that it was working to find the Japanese left in the country and to send them home.",
    meetings: ["1956-01-27-pyongyang"],
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
    variants: [
      {
        field: "date",
        value: "1955-04-10",
        sources: ["nahf-1957-12-03-chronology-1955-57"],
        note: "DPRK delegates spoke of their return at the Bandung conference, in a South Korean chronology",
      },
    ],
  },
  {
    id: "1955-10-16-dprk-omura",
    kind: "statement",
    date: "1955-10-16",
    summary:
      "The DPRK said that it would recognise no settlement of Japan and South Korea about people held at Busan and Omura, asked for the release of the Koreans at Omura and offered to send a Red Cross party to Japan.",
    note: "The day before, a spokesman had said much the same on the radio",
    sources: ["nahf-1957-12-03-chronology-1955-57"],
  },
  {
    id: "1955-12-13-shimazu-icrc",
    kind: "request",
    date: "1955-12-13",
    summary:
      "The president of the Japanese Red Cross asked the ICRC to supervise a return of Koreans in Japan to the DPRK.",
    delegates: ["tadatsugu-shimazu"],
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1955-12-29-nam-il-mission-offer",
    kind: "statement",
    date: "1955-12-29",
    summary:
      "Nam Il of the DPRK declared himself ready to send a mission to Japan on the question of the Koreans there.",
    note: "The chronology calls him premier; a DPRK booklet lists a statement of the foreign minister of that day",
    sources: ["nahf-1957-12-03-chronology-1955-57", "nahf-1959-pyongyang-booklet"],
    evidence: { summary: ["nahf-1957-12-03-chronology-1955-57"] },
  },
  {
    id: "1956-02-07-icrc-recognises-dprkrc",
    kind: "decision",
    date: "1956-02-07",
    summary: "The ICRC recognised the DPRK Red Cross, while the talks of Pyongyang went on.",
    meetings: ["1956-01-27-pyongyang"],
    sources: ["nahf-1957-12-03-chronology-1955-57"],
    variants: [{ field: "date", value: "1956-02-02", sources: ["geojenews-2007-10-25-dprk-red-cross"] }],
  },
  {
    id: "1956-04-ship-return-36",
    kind: "return",
    date: "1956-04",
    summary: "36 Japanese in 16 households came home under the communiqué of Pyongyang.",
    meetings: ["1956-01-27-pyongyang"],
    figures: ["japanese-returned-1956-04-jrcs", "japanese-returned-1956-04-mofa"],
    note: "Copies of a Wikipedia article alone have it that 48 Koreans sat down before the Japanese Red Cross on 6 April, asking to use the outward trip of the ship, and that the ship was the Kojima",
    sources: [
      "jrc-humanitarian-journal-3-2014-p63",
      "sangiin-2018-03-20-question-46",
      "sansyoukai-2021-05-01-mofa-document",
    ],
  },
  {
    id: "1956-04-icrc-mission",
    kind: "visit",
    date: "1956-04/1956-05",
    places: ["dprk", "japan", "south-korea"],
    summary:
      "Two ICRC envoys visited the DPRK, Japan and South Korea on the question of Koreans who wished to live in a place of their choice.",
    delegates: ["w-michel-icrc", "e-de-weck-icrc"],
    sources: ["nahf-1956-07-16-boissier-note", "exodus-museum-chronology"],
    evidence: { date: ["exodus-museum-chronology"], places: ["exodus-museum-chronology"] },
  },
  {
    id: "1956-05-11-dprkrc-joins-federation",
    kind: "decision",
    date: "1956-05-11",
    summary: "The DPRK Red Cross joined the League of Red Cross Societies, today the IFRC.",
    note: "Only on copies of Wikipedia; the Chinese one speaks of recognition by the International Red Cross",
    sources: ["qa-edu-wikipedia-dprkrc", "kfd-zh-wikipedia-dprkrc"],
  },
  {
    id: "1956-07-16-icrc-note",
    kind: "statement",
    date: "1956-07-16",
    summary:
      "After the visit of its envoys the ICRC sent a note with practical proposals to the three Red Cross societies of Japan, the DPRK and South Korea.",
    delegates: ["leopold-boissier"],
    sources: ["nahf-1956-07-16-boissier-note"],
  },
  {
    id: "1956-08-15-icrc-geneva-proposal",
    kind: "statement",
    date: "1956-08-15",
    summary:
      "The ICRC proposed in a letter a meeting at Geneva; a Japanese paper of 18 August quoted the Japanese Red Cross on a formula agreed by Japan, the DPRK side and the ICRC, against which the South Korean Red Cross protested.",
    sources: ["nahf-1956-09-04-sohn-letter-boissier"],
  },
  {
    id: "1956-12-06-first-departures",
    kind: "voyage",
    date: "1956-12-06",
    summary: "20 Koreans left Japan for the DPRK on a Norwegian ship.",
    figures: ["koreans-left-japan-otherwise-1956-12-06-museum", "koreans-left-japan-otherwise-1957-03-31-derived"],
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1957-03-31-second-departures",
    kind: "voyage",
    date: "1957-03-31",
    summary: "28 more Koreans left Japan for the DPRK without exit papers.",
    figures: ["koreans-left-japan-otherwise-1957-03-31-museum"],
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1958-06-28-omura-money",
    kind: "aid",
    date: "1958-06-28",
    places: ["omura"],
    summary:
      "The foreign affairs director of the Japanese Red Cross and the ICRC representative in Japan finished sharing out about 2,500 US dollars from the DPRK Red Cross among the people held at Omura; a first gift, about a year before, had been shared out by the ICRC alone.",
    delegates: ["masutaro-inoue", "angst"],
    figures: ["detainee-relief-usd-1958-06-28-jrcs"],
    note: "The speaker gives days of the month; June follows from the day of the hearing, 3 July 1958",
    sources: ["kokalog-1958-07-03-inoue-diet"],
  },
  {
    id: "1959-icrc-checks-at-niigata",
    kind: "survey",
    date: "1959/1967",
    places: ["niigata"],
    summary:
      "ICRC delegates checked at Niigata that those who left did so of their own will. Most people spent their last days in Japan in a Red Cross centre there, in a former base of the United States.",
    meetings: ["1959-08-13-calcutta"],
    sources: ["icrc-avarchives-niigata-99364", "exodus-museum-steps"],
  },
  {
    id: "1959-02-13-cabinet-understanding",
    kind: "decision",
    date: "1959-02-13",
    summary:
      "Cabinet understanding of Japan: to treat the return as a free choice of residence, to ask the ICRC to confirm the wish and to mediate, to let the Japanese Red Cross deal with the ICRC, and to send no Japanese ships.",
    meetings: ["1959-04-13-geneva"],
    sources: [
      "sangiin-2018-04-17-answer-spouses-65",
      "sangiin-2015-03-20-answer-return-programme-72",
      "exodus-museum-chronology",
      "okpedia-return-agreement",
    ],
    evidence: { summary: ["sangiin-2018-04-17-answer-spouses-65"] },
    variants: [{ field: "date", value: "1959-02-14", sources: ["jrc-humanitarian-journal-3-2014-p63"] }],
  },
  {
    id: "1959-02-16-dprk-decision-16",
    kind: "decision",
    date: "1959-02-16",
    summary:
      "Cabinet decision no. 16 of the DPRK on the reception of Koreans returning from Japan; it set up a body for it.",
    sources: ["nahf-1959-pyongyang-booklet", "okpedia-return-agreement"],
    evidence: { summary: ["okpedia-return-agreement", "nahf-1959-pyongyang-booklet"] },
  },
  {
    id: "1959-07-kitamura-dprk",
    kind: "visit",
    date: "1959-07",
    places: ["dprk"],
    summary:
      "The governor of Niigata prefecture, on his way back from the Soviet Union, heard from a vice president of the DPRK Red Cross that the country needed manpower.",
    meetings: ["1959-08-13-calcutta"],
    delegates: ["li-il-kyung"],
    sources: ["nahf-1959-08-upi-kitamura"],
  },
  {
    id: "1959-08-07-boissier-to-rok-red-cross",
    kind: "statement",
    date: "1959-08-07",
    summary:
      "The president of the ICRC wrote to the South Korean Red Cross: the ICRC would help the Japanese Red Cross with Koreans who ask to leave; on the agreement of the two societies, which he dated 24 June 1959, it took no position.",
    meetings: ["1959-04-13-geneva"],
    delegates: ["leopold-boissier"],
    sources: ["nahf-1959-08-07-boissier-letter"],
  },
  {
    id: "1959-08-10-kasai-in-diet",
    kind: "statement",
    date: "1959-08-10",
    summary:
      "The vice president of the Japanese Red Cross told the Diet that the question of sending Koreans to the DPRK began at Pyongyang early in 1956, when the DPRK side asked, in return for the Japanese, that Koreans in Japan who wished to leave be let go.",
    meetings: ["1956-01-27-pyongyang"],
    delegates: ["yoshisuke-kasai"],
    figures: ["koreans-left-japan-otherwise-1959-08-10-jrcs"],
    sources: ["kokalog-1959-08-10-kasai-diet"],
  },
  {
    id: "1959-08-11-icrc-decision",
    kind: "decision",
    date: "1959-08-11",
    summary:
      "The ICRC announced that it would assist the Japanese Red Cross, and sent an envoy to Japan. A South Korean report from Geneva says that Japan's notice that it would sign at Calcutta in any case weighed with the ICRC.",
    meetings: ["1959-08-13-calcutta"],
    delegates: ["junod"],
    sources: ["nahf-1959-08-17-geneva-mission-junod", "shitaraba-2004-10-07-return-16"],
    evidence: {
      date: ["nahf-1959-08-17-geneva-mission-junod", "shitaraba-2004-10-07-return-16"],
      summary: ["nahf-1959-08-17-geneva-mission-junod"],
    },
  },
  {
    id: "1959-10-guidebook-dispute",
    kind: "incident",
    date: "1959-10",
    summary:
      "A dispute with Chongryon over the guide of the Japanese Red Cross for applicants made the first sailing planned for 12 November impossible; members of the Diet tried to mediate from 20 October.",
    meetings: ["1959-08-13-calcutta"],
    sources: ["nahf-1959-10-23-mainichi-guidebook"],
  },
  {
    id: "1959-10-30-icrc-principles",
    kind: "statement",
    date: "1959-10-30",
    summary:
      "The ICRC said that the Japanese Red Cross alone sets the procedure, on four conditions: a voluntary decision of each person, knowledge of all choices, no pressure, free access to either Red Cross.",
    sources: ["nahf-1959-10-30-icrc-procedure"],
  },
  {
    id: "1959-11-02-lehner-leaves",
    kind: "statement",
    date: "1959-11-02",
    summary:
      "The head of the ICRC delegation in Japan left after two months, in which he saw more than a thousand registration counters; he called them well prepared on the whole.",
    delegates: ["otto-lehner"],
    sources: ["nahf-1959-11-02-lehner-interview"],
  },
  {
    id: "1959-12-14-first-sailing",
    kind: "voyage",
    date: "1959-12-14",
    places: ["niigata", "chongjin"],
    summary:
      "First sailing of the return programme, on the Soviet ships Krylion and Tobolsk to Chongjin, with 975 people; they landed on 16 December.",
    series: "return-voyages",
    meetings: ["1959-08-13-calcutta"],
    figures: [
      "returnees-on-voyage-1959-12-14-choson-sinbo",
      "returnees-on-voyage-1959-12-14-south-korean-press",
      "returnees-on-voyage-1959-12-16-daily-nk",
    ],
    sources: [
      "chosonsinbo-2019-12-16-return-60-years",
      "jrc-humanitarian-journal-3-2014-p63",
      "imaeil-2018-12-09-first-ships",
      "dailynk-first-ship-chongjin",
    ],
    evidence: {
      date: [
        "chosonsinbo-2019-12-16-return-60-years",
        "jrc-humanitarian-journal-3-2014-p63",
        "imaeil-2018-12-09-first-ships",
      ],
      places: ["chosonsinbo-2019-12-16-return-60-years", "imaeil-2018-12-09-first-ships"],
      summary: [
        "imaeil-2018-12-09-first-ships",
        "chosonsinbo-2019-12-16-return-60-years",
        "dailynk-first-ship-chongjin",
      ],
    },
    variants: [
      { field: "date", value: "1959-12-13", sources: ["nahf-1960-10-26-yomiuri-english"] },
      {
        field: "summary",
        value: "795 people, on the Mangyongbong",
        sources: ["dailynk-overseas-koreans-bureau"],
        note: "That ship was built in 1971",
      },
      { field: "places", value: "Wonsan", sources: ["nknews-2016-10-zainichi"] },
    ],
  },
  {
    id: "1960-lists-of-missing-japanese",
    kind: "request",
    date: "1960",
    summary:
      "Through the Japanese Red Cross, the Ministry of Health and Welfare had two lists of Japanese last heard of in the north, drawn up as of 1 January 1960, handed to the DPRK Red Cross, with the request to find out how they were.",
    figures: [
      "tracing-jp-requested-1960-01-01-first-list",
      "tracing-jp-requested-1960-01-01-second-list",
      "tracing-jp-requested-1960-01-01-derived",
    ],
    note: "The glossary has an inquiry of 1960 without the lists; the day on which the lists were handed over is not on any page that was read",
    sources: [
      "kotobank-kyodo-japanese-wives",
      "sangiin-2018-01-22-question-196-3",
      "sansyoukai-2021-05-01-mofa-document",
    ],
    evidence: {
      date: ["kotobank-kyodo-japanese-wives"],
      summary: ["sangiin-2018-01-22-question-196-3", "sansyoukai-2021-05-01-mofa-document"],
    },
  },
  {
    id: "1960-02-09-boissier-no-demonstrations",
    kind: "statement",
    date: "1960-02-09",
    summary:
      "The president of the ICRC wrote that, after its mission had spoken to the Japanese Red Cross, the departures of January passed without political shows.",
    delegates: ["leopold-boissier"],
    sources: ["nahf-1960-02-09-boissier-letter"],
  },
  {
    id: "1960-07-11-junod-on-calcutta",
    kind: "statement",
    date: "1960-07-11",
    places: ["geneva"],
    summary:
      "An ICRC official told South Korean diplomats that the ICRC is not bound by the Calcutta agreement, kept its mission in Japan for the time being, and had not been asked by either society about a renewal.",
    meetings: ["1959-08-13-calcutta"],
    delegates: ["junod", "durand"],
    sources: ["nahf-1960-07-junod-durand"],
  },
  {
    id: "1960-09-18-dprkrc-statement",
    kind: "statement",
    date: "1960-09-18",
    summary:
      "Two delegates of the DPRK Red Cross at Niigata, Kim and Ho, gave out a statement that laid the breakdown to political sabotage by Japan; the Japanese Red Cross rejected it.",
    meetings: ["1960-09-05-niigata"],
    sources: ["nahf-1960-09-19-sankei-statement"],
  },
  {
    id: "1960-09-21-iwamoto-hoashi-mediation",
    kind: "request",
    date: "1960-09-21",
    places: ["niigata"],
    summary:
      "Two members of the Diet, Iwamoto and Hoashi, for the cooperation society for the return, offered the two teams a compromise: renewal as it stood with a time limit, and faster transport. Neither side was willing.",
    meetings: ["1960-09-05-niigata"],
    sources: ["nahf-1960-09-22-asahi-mediation"],
  },
  {
    id: "1960-10-20-boissier-letter",
    kind: "statement",
    date: "1960-10-20",
    summary:
      "A letter of the president of the ICRC, sent from Geneva on 11 October, reached the Japanese Red Cross: people who wish to leave should go on being able to, and families should not be split.",
    meetings: ["1960-10-20-niigata"],
    delegates: ["leopold-boissier", "tadatsugu-shimazu"],
    sources: ["nahf-1960-10-21-yomiuri-boissier"],
  },
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
  {
    id: "1990-07-jsp-visit",
    kind: "visit",
    date: "1990-07",
    places: ["dprk"],
    summary: "A delegation of the Japan Socialist Party went to the DPRK ahead of the joint mission of September.",
    meetings: ["1990-07-21-pyongyang-jsp", "1990-09-24-pyongyang-kanemaru"],
    sources: ["csmonitor-1990-09-24-kanemaru"],
  },
  {
    id: "1990-09-28-three-party-declaration",
    kind: "agreement",
    date: "1990-09-28",
    places: ["pyongyang"],
    summary:
      "Joint declaration of the Liberal Democratic Party, the Japan Socialist Party and the Workers' Party of Korea: apology and compensation for 36 years of rule and for the 45 years after the war, relations early, talks of the governments from November 1990.",
    meetings: ["1990-09-24-pyongyang-kanemaru", "1990-11-03-beijing-preliminary-1"],
    delegates: ["shin-kanemaru", "makoto-tanabe", "kim-yong-sun"],
    sources: [
      "chongryon-three-party-declaration-ko",
      "hankyung-1990-09-29-three-party",
      "latimes-1990-09-29-compensation",
    ],
  },
  {
    id: "1990-10-11-crew-release",
    kind: "return",
    date: "1990-10-11",
    places: ["pyongyang", "tokyo"],
    summary:
      "Two crew members of a Japanese freighter, held since November 1983, were freed and flown to Haneda with the delegations of the two Japanese parties.",
    meetings: ["1990-10-09-pyongyang-doi-ozawa"],
    figures: ["detainees-released-1990-10-11"],
    sources: ["sonohino-1990-10-11-crew-return"],
  },
  {
    id: "1991-07-21-mass-visit",
    kind: "visit",
    date: "1991-07-21/1991-07-25",
    places: ["pyongyang"],
    summary:
      "A group of 336 members of the Diet and of local assemblies, of the Liberal Democratic Party, the Japan Socialist Party, Komeito and the Social Democratic League, left for a visit of five days; the return was planned for 25 July.",
    figures: ["delegation-visitors-1991-07-21"],
    sources: ["hankyung-1991-07-22-336-visitors"],
  },
  {
    id: "1991-10-24-nakahira-lecture",
    kind: "statement",
    date: "1991-10-24",
    places: ["tokyo"],
    summary:
      "Japan's chief delegate said in a lecture that relations were not possible unless the DPRK took IAEA inspection, and that he would go on raising the missing woman.",
    meetings: ["1991-11-18-beijing-round-5"],
    delegates: ["noboru-nakahira"],
    sources: ["seoul-1991-10-25-nakahira-lecture"],
  },
];
