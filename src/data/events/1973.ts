import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1973-relations-in-1980s-plan",
    kind: "report",
    status: "planned",
    date: "1973?",
    summary:
      "According to a Japanese newspaper, Japan's Foreign Ministry aimed at relations with the DPRK in the first half of the 1980s and wished to clear the obstacles one by one.",
    note: "Of a 21st, after the statement of North and South that the page dates to 1972; January 1973 by neighbouring article numbers",
    sources: ["joongang-1339060-relations-in-1980s"],
  },
];
