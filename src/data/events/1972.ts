import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1972-relations-in-1980s-plan",
    kind: "report",
    status: "planned",
    date: "1972?",
    summary:
      "Japan's Foreign Ministry aimed at relations with the DPRK in the first half of the 1980s and wished to clear the obstacles one by one, a Japanese paper had it.",
    note: "Of a 21st, after the statement of North and South of 1972",
    sources: ["joongang-1339060-relations-in-1980s"],
  },
  {
    id: "1972-03-thirteen-held-back",
    kind: "decision",
    status: "planned",
    date: "1972-03?",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice meant to leave open until 15 April the request of 13 people of Chongryon, a vice-chairman among them, to go to the DPRK and come back, which in fact meant no.",
    note: "Six leaders got permits soon after, by other pages of the same paper",
    sources: ["joongang-1315963-thirteen-held-back"],
  },
  {
    id: "1972-03-twelve-family-visits",
    kind: "decision",
    date: "1972-03-21?/1972-03-23?",
    places: ["japan"],
    summary:
      "Japan gave twelve Koreans permits to visit relatives in the DPRK and come back, two days after six leaders of Chongryon got theirs for Kim Il Sung's 60th birthday; the six had papers of the Japanese Red Cross Society.",
    note: "Days of a month only; the month is our reading, from the birthday of 15 April",
    sources: ["joongang-1316987-twelve-permits", "joongang-1316712-six-leaders"],
  },
  {
    id: "1972-05-14-mayors-visit",
    kind: "visit",
    date: "1972-05-14",
    places: ["dprk"],
    summary:
      "Mayors of progressive parties in Japan, led by the mayor of Yokohama, Ichio Asukata, met Kim Il Sung in the DPRK on 14 May. He thanked them for standing up for Koreans in Japan.",
    delegates: ["ichio-asukata", "kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-41"],
  },
];
