import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1954-01-06-jrcs-telegram",
    kind: "request",
    date: "1954-01-06",
    summary:
      "The Japanese Red Cross telegraphed to the DPRK Red Cross what the Japanese government intended: if the Japanese still in the north were allowed to come home, the ships that fetched them could take those Koreans in Japan who wished to go back.",
    note: "Only on a question-and-answer site and in a forum",
    sources: ["sooda-2013-05-remaining-japanese", "shitaraba-2004-10-07-return-10"],
  },
];
