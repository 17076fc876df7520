import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1982-10-01-first-news-of-wives",
    kind: "report",
    date: "1982-10-01",
    summary:
      "First reply ever of the DPRK side on Japanese wives, nine cases, through the Japanese Red Cross. The Red Cross chronology ties the day to the DPRK Red Cross representative on the 25th ship of the last series.",
    figures: ["tracing-jp-answered-1982-10-01-government"],
    note: "The entry of the chronology is cut off in the stored page",
    sources: ["sangiin-1983-04-15-answer-wives-12", "jrc-humanitarian-journal-3-2014-p63"],
  },
];
