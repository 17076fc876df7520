import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1957-03-31-second-departures",
    kind: "voyage",
    date: "1957-03-31",
    summary: "28 more Koreans left Japan for the DPRK without official exit documents.",
    figures: ["koreans-left-japan-otherwise-1957-03-31-museum"],
    sources: ["exodus-museum-chronology"],
  },
];
