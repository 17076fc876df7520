import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1973-relations-in-1980s-plan",
    kind: "report",
    status: "planned",
    date: "1973?",
    summary:
      "According to a Japanese newspaper, Japan's Foreign Ministry aimed at relations with the DPRK in the first half of the 1980s and wished to clear the obstacles one by one.",
    note: "Of a 21st, after the statement of North and South that the page dates to 1972; January 1973 by neighbouring article numbers",
    sources: ["joongang-1339060-relations-in-1980s"],
  },
  {
    id: "1973-kim-to-chunichi",
    kind: "statement",
    date: "1973~",
    summary:
      "Kim Il Sung told the editor-in-chief of a Japanese newspaper, the Chunichi Shimbun, in Pyongyang that Japan's relations with South Korea would not stand in the way of relations with the DPRK. He named Chile, which had relations with both, and said that the door was always open; Japan, he thought, was waiting for its chance because of South Korea.",
    sides: ["KP"],
    delegates: ["kim-il-sung"],
    note: "The page has no month and no year: the interview was on a 2nd. Early 1973 is our reading, from neighbouring article numbers and from Kim's title of president",
    sources: ["joongang-1340105-chunichi-interview"],
  },
  {
    id: "1973-mansudae-troupe",
    kind: "visit",
    date: "1973-08/1973-09",
    places: ["japan"],
    summary:
      "The Mansudae art troupe of the DPRK toured Japan for about forty days, the first large troupe since 1948; a later study calls the tour cultural diplomacy for normal relations. Five of its officials had been let in some months before for about a month of planning. According to a report of that time, which expected 150 members, they were the first people of the DPRK's cultural life to be let in.",
    sides: ["KP", "JP"],
    note: "The newspaper page is from a 19th, in the first half of 1973 by neighbouring article numbers",
    sources: ["snu-diverseasia-mansudae-1973", "joongang-1343498-mansudae-advance"],
  },
  {
    id: "1973-08-30-ten-leaders-allowed",
    kind: "decision",
    date: "1973-08-30",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice let ten leaders of Chongryon, a vice-chairman among them, go to the 25th anniversary of the DPRK and come back within 20 days: the first such permit for an event of a strongly political kind, according to the report.",
    sides: ["JP"],
    organizations: ["moj-japan", "chongryon"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1356010-ten-leaders"],
  },
];
