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
];
