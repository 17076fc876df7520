import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1989-06-20-minister-on-crew",
    kind: "statement",
    date: "1989-06-20",
    summary:
      "A minister told a committee of the House of Councillors that the crew was a very important matter and thanked the Diet members' league of all parties for its efforts.",
    note: "The stored page has the words without the speaker's name",
    sources: ["kokalog-1989-06-20-crew"],
  },
];
