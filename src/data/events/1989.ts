import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1989-02-13-takeshita-early-contact",
    kind: "statement",
    date: "1989-02-13",
    places: ["tokyo"],
    summary:
      "Prime Minister Takeshita told the House of Representatives that he hoped for contacts of the two governments as early as possible, in which the question of the detained crew could be settled. The chief cabinet secretary had asked for direct talks before; it was the first time that the prime minister himself used such words, according to the paper.",
    sides: ["JP"],
    delegates: ["noboru-takeshita"],
    sources: ["hankyung-1989-02-14-takeshita"],
  },
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
