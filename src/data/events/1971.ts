import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1971-01-22-nine-grave-visits",
    kind: "decision",
    date: "1971-01-22?",
    places: ["japan"],
    summary:
      "Japan let nine Koreans go to the DPRK to visit graves and come back; they were to sail from Kobe around the lunar new year. Twelve had been meant, fewer in view of the Republic of Korea.",
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
