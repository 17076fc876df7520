import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
];
