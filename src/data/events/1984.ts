import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
