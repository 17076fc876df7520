import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1971-01-21-skaters-allowed",
    kind: "decision",
    date: "1971-01-21",
    summary:
      "Japan's Ministry of Justice let a team of the DPRK, six speed skaters and six officials, come to Sapporo for the contests of 7 to 14 February, the year before the Winter Olympics. It meant to compete under the name DPRK.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1274698-skaters-allowed"],
  },
  {
    id: "1971-01-22-nine-grave-visits",
    kind: "decision",
    date: "1971-01-22?",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice let nine Koreans go to the DPRK to visit graves and come back, a well-informed source said; they were to sail from Kobe to Hungnam around the lunar new year. About twelve had been meant; the number was cut in view of the Republic of Korea.",
    note: "Month and year are our reading, from the lunar new year on the 27th",
    sources: ["joongang-1275160-nine-permits"],
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
    id: "1971-08-passport-for-pyongyang",
    kind: "decision",
    date: "1971-08~",
    places: ["japan"],
    summary:
      "Japan gave the secretary-general of a friendship association, the Japan-Korea Association, a passport for Pyongyang: the first for a political or social end since the passport law had been changed at the end of the year before, members of the Diet and traders apart.",
    sides: ["JP"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1299829-passport-for-association"],
  },
  {
    id: "1971-08-kimura-on-exchange",
    kind: "statement",
    date: "1971-08-10~",
    summary:
      "Japan's acting foreign minister said that exchange with the DPRK would become lively. After a stir in the Republic of Korea Japan's ambassador there said that this described opinion in Japan and was not the policy of the government.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers. The 10th is the day of the Japanese papers.",
    sources: ["joongang-1299498-kimura-remark"],
  },
  {
    id: "1971-09-four-reporters",
    kind: "visit",
    date: "1971-09-10~",
    places: ["pyongyang"],
    summary:
      "Three journalists of a Japanese newspaper, its editor-in-chief among them, and one of the Kyodo agency left for Pyongyang by way of Hong Kong and Beijing, at the invitation of the DPRK, which had refused short visits of Japanese reporters until then. The newspaper had asked for a year for an interview with Kim Il Sung.",
    sides: ["KP", "JP"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers. The day is that of the first departure.",
    sources: ["joongang-1301915-four-reporters"],
  },
  {
    id: "1971-09-25-kim-on-exchange",
    kind: "statement",
    date: "1971-09-25",
    places: ["dprk"],
    summary:
      "Kim Il Sung told a Japanese newspaper that a mission of the Liberal Democratic Party was welcome and that exchange with Japan would be furthered; he also spoke about the hijacked airliner Yodo.",
    delegates: ["kim-il-sung"],
    sources: ["asahi-1971-09-27-kim-interview"],
  },
  {
    id: "1971-09-27-reporters-reentry-refused",
    kind: "decision",
    date: "1971-09-27?",
    places: ["japan"],
    summary:
      "The Minister of Justice refused reporters close to Chongryon leave to go to the DPRK and come back; they wished to report on the preliminary Red Cross talks of North and South. Permits were for humanitarian cases such as visits to graves, he said, since Japan had not recognised the DPRK.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1303051-reporters-reentry-refused"],
  },
  {
    id: "1971-10-30-minobe-visit",
    kind: "visit",
    date: "1971-10-30/1971-10-31",
    places: ["pyongyang"],
    summary:
      "The governor of Tokyo spoke with Kim Il Sung in Pyongyang on 30 and 31 October. On the second day Kim called it an unreasonable demand that Japan's Foreign Ministry had asked for the hijackers of the Yodo to be sent back.",
    delegates: ["minobe-tokyo", "kim-il-sung"],
    note: "The first official visit of a governor of Tokyo, according to the pages",
    sources: ["asiawatch-kim-il-sung-japan-31", "asiawatch-kim-il-sung-japan-37-39", "hrnk-minobe-1972"],
    evidence: {
      summary: ["asiawatch-kim-il-sung-japan-37-39", "asiawatch-kim-il-sung-japan-31"],
      places: ["hrnk-minobe-1972", "asiawatch-kim-il-sung-japan-31"],
    },
  },
  {
    id: "1971-11-19-fukuda-on-plant",
    kind: "statement",
    date: "1971-11-19?",
    places: ["japan"],
    summary:
      "Foreign Minister Fukuda said of a plant for vinylon that a Japanese firm wished to sell to the DPRK: as things stood, it was difficult to let eight technicians of the DPRK come, and the use of money of the Export-Import Bank would be looked at with care. On the 30th the firm told the trade ministry that it would do without the bank.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1307393-technicians-1971", "joongang-1308259-private-money"],
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
];
