import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1982-inquiries-and-answers",
    about: [
      { collection: "events", id: "1982-10-01-first-news-of-wives" },
      { collection: "events", id: "1960-lists-of-missing-japanese", field: "date" },
      { collection: "meetings", id: "1991-11-18-beijing-round-5", field: "outcomes" },
    ],
    summary:
      "When Japan asked for news of Japanese in the DPRK, the wives above all, and when the DPRK side first answered.",
    readings: [
      {
        value: "asked about Japanese in 1960, 1974 and 1997; no clear answer",
        sources: ["kotobank-kyodo-japanese-wives"],
      },
      {
        value: "asked from 1975 to 1981; an answer on nine wives in 1982",
        used: true,
        figures: ["tracing-jp-answered-1982-10-01-government"],
        sources: ["sangiin-1983-04-15-answer-wives-12", "jrc-humanitarian-journal-3-2014-p63"],
      },
      {
        value: "first word in November 1991, on twelve women",
        figures: ["tracing-jp-answered-1991-11-20-hankook"],
        sources: ["hankookilbo-1991-11-21-round5"],
      },
    ],
    basis: "official-text",
    why: "The Government answer is the fuller record for 1975 to 1982. The glossary sums up and speaks of others than wives, too; the report of 1991 may mean the first word in the talks of the governments.",
  },
];
