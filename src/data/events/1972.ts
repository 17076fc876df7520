import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1972-01-31-sato-no-official-talks",
    kind: "statement",
    date: "1972-01-31",
    summary:
      "Prime Minister Sato told the House of Representatives that Japan had relations with South Korea and would neither recognise the DPRK nor negotiate with it between governments; he would not prevent private trade. The government had not hindered the visit of the Diet members' league, he said, and as the league was no delegation of its own it would take no position on the joint statement and the trade paper that came of the visit.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    meetings: ["1972-01-pyongyang-league"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1312735-sato-no-official-talks"],
  },
  {
    id: "1972-03-thirteen-held-back",
    kind: "decision",
    status: "planned",
    date: "1972-03?",
    places: ["japan"],
    summary:
      "Thirteen people of Chongryon, a vice-chairman among them, had asked to go to the DPRK for the 60th birthday of Kim Il Sung and come back. Japan's Ministry of Justice meant to leave the request open until 15 April, the day on which they were to leave, which in fact meant no.",
    note: "Other pages of the same paper have six leaders with permits soon after.",
    sources: ["joongang-1315963-thirteen-held-back"],
  },
  {
    id: "1972-03-14-maeo-refuses-thirteen",
    kind: "statement",
    date: "1972-03-14?",
    places: ["japan"],
    summary:
      "The Minister of Justice told the House of Representatives that the thirteen of Chongryon who wished to take part in Kim Il Sung's 60th birthday could not come back in: it would amount to recognising him as premier. They had applied on a 9th, under a vice-chairman.",
    sides: ["JP"],
    organizations: ["moj-japan", "chongryon"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers. Six leaders got permits a week later, by another page of the same paper.",
    sources: ["joongang-1316122-maeo-refuses", "joongang-1313512-thirteen-ask"],
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
    id: "1972-04-10-deputies-ask-reentry",
    kind: "request",
    date: "1972-04-10?",
    places: ["japan"],
    summary:
      "Chongryon's chairman and five others who were deputies of the Supreme People's Assembly, one of them then in the DPRK, asked Japan for leave to go to a session of the assembly and come back by 17 July. The Ministry of Justice held to humanitarian cases alone.",
    sides: ["KP"],
    organizations: ["chongryon", "supreme-peoples-assembly"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1318151-deputies-ask"],
  },
  {
    id: "1972-04-18-trade-missions-planned",
    kind: "decision",
    status: "planned",
    date: "1972-04-18?",
    summary:
      "The Japan-DPRK Trade Association decided at its yearly meeting to send a large economic mission to the DPRK and to work for a visit of the DPRK's committee for the promotion of international trade to Japan.",
    sides: ["JP"],
    organizations: ["japan-dprk-trade-association", "international-trade-committee-dprk"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1318833-trade-missions-planned"],
  },
  {
    id: "1972-05-14-mayors-visit",
    kind: "visit",
    date: "1972-05-14",
    places: ["dprk"],
    summary:
      "Mayors of progressive parties in Japan, led by the mayor of Yokohama, Ichio Asukata, met Kim Il Sung in the DPRK on 14 May. He said that they did much for the friendship of the two peoples and stood by Koreans in Japan, and thanked them for their gifts.",
    delegates: ["ichio-asukata", "kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-41"],
  },
  {
    id: "1972-07-13-pupils-allowed",
    kind: "decision",
    date: "1972-07-13",
    summary:
      "Japan let 26 footballers and 25 musicians of schools of Chongryon visit the DPRK from 20 July to 31 August and come back. According to the report it was the first such permit for an aim other than a visit to the sick or to graves, and it followed the joint statement of North and South Korea of 4 July.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1325761-pupils-allowed"],
  },
];
