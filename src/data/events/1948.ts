import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1948-07-group-repatriation-ends",
    kind: "return",
    date: "1948-07",
    summary:
      "Returns of Japanese in groups from northern Korea, under an agreement of the United States and the Soviet Union, ran to this month; then they stopped, because of the founding of the DPRK, the Soviet withdrawal and other causes.",
    sources: ["sangiin-2018-03-20-question-46", "sansyoukai-2021-05-01-mofa-document"],
  },
];
