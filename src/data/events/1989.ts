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
    id: "1989-04-11-uno-on-office",
    kind: "statement",
    date: "1989-04-11",
    places: ["tokyo"],
    summary:
      "Foreign Minister Uno told the budget committee of the House of Representatives, as a general remark, that an office on the spot was one way before relations are opened. A head of department added that with such offices and working contacts, passports for more than one journey to the DPRK could be issued. The secretary-general of the Liberal Democratic Party told Makoto Tanabe that he wished to send Shin Kanemaru at the head of a mission of the party.",
    sides: ["JP"],
    organizations: ["mofa-japan", "ldp"],
    meetings: ["1989-04-pyongyang-tanabe", "1989-dprk-ldp-plan"],
    delegates: ["foreign-minister-uno", "makoto-tanabe", "shin-kanemaru"],
    note: "The page prints the day alone; April 1989 is our reading, from the return of Tanabe from the DPRK and from article numbers.",
    sources: ["joongang-2322809-uno-on-office"],
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
    places: ["dprk"],
    summary:
      "Guests of honour from Japan were to attend the World Festival of Youth and Students in the DPRK from 1 July, among them the chairman of the Diet members' league, its secretary-general from the Socialist Party and a former chairman of the trade union council Sohyo. The DPRK's government had invited them as private persons, the Yomiuri reported on 18 June. Japan's government thought that the DPRK might become more active abroad, and hoped that this would help relations. Also invited were 300 people of Chongryon and 250 of a joint delegation.",
    organizations: ["diet-league-japan-dprk"],
    delegates: ["chuji-kuno"],
    note: "The page prints an 18th and no month or year; 1989 is the year of the festival, and June is our reading, from article numbers.",
    sources: ["joongang-2339324-guests-of-the-festival"],
  },
];
