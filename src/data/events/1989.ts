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
      "A minister told a committee of the House of Councillors that the crew's case and others were a very important matter to solve, that the ministry was working on it, and thanked the Diet members' league of all parties for its efforts.",
    note: "The stored page has the words without the speaker's name",
    sources: ["kokalog-1989-06-20-crew"],
  },
  {
    id: "1989-07-festival-guests-plan",
    kind: "visit",
    status: "planned",
    date: "1989-07",
    places: ["pyongyang"],
    summary:
      "Three Japanese were to attend the World Festival of Youth and Students in Pyongyang from 1 July as guests of honour in a private capacity, among them the chairman of the Diet members' league and a Socialist member, its secretary-general. The government expected it to help relations, the Yomiuri reported on an 18th; 300 people of Chongryon and 250 of a joint Japanese delegation were invited too.",
    organizations: ["diet-league-japan-dprk"],
    delegates: ["chuji-kuno"],
    note: "The page has no month and no year; 1989 is the year of the festival",
    sources: ["joongang-2339324-guests-of-the-festival"],
  },
];
