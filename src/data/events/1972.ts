import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
      "Japan gave twelve Koreans close to Chongryon permits to go to the DPRK and come back, officially to visit relatives. Two days before, six leading members of Chongryon had got theirs for Kim Il Sung's 60th birthday; those six had travel papers of the Japanese Red Cross Society.",
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
