import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1991-01-trade-debt",
    about: [
      { collection: "figures", id: "trade-debt-1991-01-25-yomiuri" },
      { collection: "figures", id: "trade-debt-1991-01-31-japan" },
    ],
    summary: "How much trade debt Japan was to raise, or raised, in the first round.",
    readings: [
      {
        value: "more than 70 billion yen",
        figures: ["trade-debt-1991-01-25-yomiuri"],
        sources: ["hankyung-1991-01-25-round1-plan"],
      },
      {
        value: "more than 80 billion yen, of which 30 billion was interest",
        figures: ["trade-debt-1991-01-31-japan", "trade-debt-1991-01-31-japan-interest"],
        sources: ["hankyung-1991-02-01-round1"],
      },
    ],
    basis: "both-kept",
    why: "The first is what a newspaper expected before the round; it does not say whether interest is included.",
  },
  {
    id: "1991-01-wives-visits-promised",
    about: [{ collection: "meetings", id: "1991-01-30-pyongyang-round-1", field: "outcomes" }],
    summary: "What was said in the first round about visits of the Japanese women to Japan.",
    readings: [
      {
        value:
          "visits for all were hard before normal relations, but the DPRK wished to help so that those who want to go can do so as early as possible",
        used: true,
        sources: ["hankyung-1991-02-01-round1"],
      },
      {
        value:
          "the Japanese women stranded in the DPRK after the war may visit Japan in future; in return, Koreans of the DPRK in Japan are to be spared regular fingerprinting",
        sources: ["taz-1991-02-round1"],
      },
    ],
    basis: "closer-source",
    why: "The first has the words of the DPRK side; the second sums up as a deal what was only talked about. The first visits came in 1997.",
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
      {
        value: "1991-08-30",
        sources: ["hankyung-1991-08-30-round4-begins", "hankyung-1991-11-06-round5-plan", "koryojournal-chronology"],
      },
    ],
    basis: "official-text",
    why: "The government's own list has 31 August. On the 30th, the planned day, the deputy heads argued over an inquiry that Japan wanted, and the delegations did not get to the substance.",
  },
  {
    id: "1991-09-round-4-day-count",
    about: [{ collection: "meetings", id: "1991-08-31-beijing-round-4", field: "end" }],
    summary: "Whether 2 September 1991 was the third or the fourth day of the fourth round.",
    readings: [
      { value: "third day", used: true, sources: ["hankookilbo-1991-09-03-round4"] },
      { value: "fourth day", sources: ["seoul-1991-09-03-round4", "hankyung-1991-09-02-round4-end"] },
    ],
    basis: "official-text",
    why: "Counted from the first day in the government's list it is the third.",
  },
  {
    id: "1991-kanemaru-kim-yong-sun-month",
    about: [
      { collection: "events", id: "1991-05-30-kanemaru-ready", field: "summary" },
      { collection: "events", id: "1991-02-26-kanemaru-at-embassy", field: "summary" },
    ],
    summary: "When Kanemaru told Kim Yong Sun that there would be no progress without inspections.",
    readings: [
      { value: "in February 1991", used: true, sources: ["seoul-1991-02-27-kanemaru-embassy"] },
      { value: "in April 1991", sources: ["seoul-1991-05-31-kanemaru-ready"] },
    ],
    basis: "closer-source",
    why: "The first was said while Kim was in Japan; no page read has a second talk in April.",
  },
];
