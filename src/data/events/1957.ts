import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1957-02-26-icrc-offers-help",
    kind: "statement",
    date: "1957-02-26?",
    summary:
      "The president of the ICRC formally offered the help of his committee, if the countries concerned could reach an agreement on a return.",
    sides: ["other"],
    organizations: ["icrc"],
    note: "Only the chronology of an online museum has it. It prints 1956, between an entry of December 1956 and one of March 1957; 1957 is our reading",
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1957-03-31-second-departures",
    kind: "voyage",
    date: "1957-03-31",
    summary: "28 more Koreans left Japan for the DPRK without official exit documents.",
    figures: ["koreans-left-japan-otherwise-1957-03-31-museum"],
    sources: ["exodus-museum-chronology"],
  },
];
