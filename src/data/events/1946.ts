import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1946-10-18-dprkrc-founded",
    kind: "founding",
    date: "1946-10-18",
    summary:
      "The DPRK Red Cross was founded as the North Korean Red Cross; it took its later name with the founding of the state in 1948.",
    sources: ["geojenews-2007-10-25-dprk-red-cross", "chosonsinbo-2025-06-03-red-cross"],
  },
  {
    id: "1946-12-official-repatriation-north",
    kind: "return",
    date: "1946-12",
    summary:
      "The official return of Japanese from northern Korea, which Soviet forces occupied, began only in this month; many had fled south before. According to a forum post it rested on an agreement of that month between the Allied command in Japan and the Soviet Union, and on an order of the command of 26 December, which covered the sending of Koreans from Japan to the north as well.",
    sources: [
      "oceandictionary-heiwa-kinen-3713",
      "sangiin-2018-03-20-question-46",
      "sansyoukai-2021-05-01-mofa-document",
      "enjoykorea-scapin-1734",
    ],
  },
];
