import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1991-01-trade-debt",
    about: [
      { collection: "figures", id: "trade-debt-1991-01-25-yomiuri" },
      { collection: "figures", id: "trade-debt-1991-01-31-japan" },
    ],
    summary: "How much trade debt Japan raised in the first round.",
    readings: [
      {
        value: "more than 70,000 million yen",
        figures: ["trade-debt-1991-01-25-yomiuri"],
        sources: ["hankyung-1991-01-25-round1-plan"],
      },
      {
        value: "more than 80,000 million yen, 30,000 million of interest in it",
        figures: ["trade-debt-1991-01-31-japan", "trade-debt-1991-01-31-japan-interest"],
        sources: ["hankyung-1991-02-01-round1"],
      },
      {
        value: "about 80,000 million yen",
        figures: ["trade-debt-1991-03-12-japan"],
        sources: ["hankyung-1991-03-12-round2"],
      },
    ],
    basis: "both-kept",
    why: "The first is a newspaper's plan before the round and does not say whether interest is in it.",
  },
  {
    id: "1991-03-date-of-third-round",
    about: [{ collection: "meetings", id: "1991-03-11-tokyo-round-2", field: "outcomes" }],
    summary: "Whether the second round set a date for the third.",
    readings: [
      { value: "May 1991", used: true, sources: ["hankyung-1991-03-12-round2"] },
      { value: "date left to those in charge", sources: ["seoul-1991-03-13-round2"] },
    ],
    basis: "closer-source",
    why: "Both are newspapers of the day; the one with a month fits the third round, which opened on 20 May.",
  },
  {
    id: "1991-08-round-4-start",
    about: [{ collection: "meetings", id: "1991-08-31-beijing-round-4", field: "start" }],
    summary: "On which day the fourth round began.",
    readings: [
      { value: "1991-08-31", used: true, sources: ["sangiin-2017-01-31-written-answer", "seoul-1991-09-01-round4"] },
      { value: "1991-08-30", sources: ["koryojournal-chronology", "hankyung-1991-11-06-round5-plan"] },
    ],
    basis: "official-text",
    why: "The government's own list has 31 August; the 30th was the planned day, lost to a dispute.",
  },
  {
    id: "1991-09-round-4-day-count",
    about: [{ collection: "meetings", id: "1991-08-31-beijing-round-4", field: "end" }],
    summary: "Whether 2 September 1991 was the third or the fourth day of the fourth round.",
    readings: [
      { value: "third day", used: true, sources: ["hankookilbo-1991-09-03-round4"] },
      { value: "fourth day", sources: ["seoul-1991-09-03-round4"] },
    ],
    basis: "official-text",
    why: "Counted from the first day in the government's list it is the third.",
  },
];
