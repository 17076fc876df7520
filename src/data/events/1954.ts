import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1954-01-06-jrcs-telegram",
    kind: "request",
    date: "1954-01-06",
    summary:
      "The Japanese Red Cross telegraphed to the DPRK Red Cross: if the Japanese still in the north may come home, the same ships could carry Koreans in Japan who wish to leave.",
    note: "Only on a question-and-answer site and in a forum",
    sources: ["sooda-2013-05-remaining-japanese", "shitaraba-2004-10-07-return-10"],
  },
];
